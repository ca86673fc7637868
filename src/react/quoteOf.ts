import type { QuoteRequest } from '../client/index.js';
import { GIGABYTE } from '../rules/index.js';
import type { TypedLetter } from './useLetter.js';

/** What is asked for, from the fields of a form; storage is typed in gigabytes. */
export function quoteOf(typed: TypedLetter): QuoteRequest {
  return {
    organisation: typed('organisation'),
    role: typed('role'),
    teachers: Number(typed('teachers')),
    students: Number(typed('students')),
    publicClass: typed('publicClass') !== '',
    seats: Number(typed('seats')),
    storage: Number(typed('storage')) * GIGABYTE,
    neededBy: typed('neededBy'),
    urgent: typed('urgent') !== '',
    purchaseOrder: typed('purchaseOrder') || undefined,
  };
}
