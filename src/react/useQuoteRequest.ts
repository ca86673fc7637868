'use client';
import { GIGABYTE } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { refresh } from './queries.js';
import { type Letter, useLetter } from './useLetter.js';

/** Asks for a quote with what stands in the fields of a form; the quotes are read again after it. */
export function useQuoteRequest(): Letter {
  const { queryClient } = useBilling();
  return useLetter(async (client, typed) => {
    const answer = await client.requestQuote({
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
    });
    void refresh(queryClient, client);
    return answer;
  });
}
