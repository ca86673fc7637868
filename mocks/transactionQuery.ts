/** Which rows of the ledger a question is about. */
import type { TransactionQuery } from '../src/client/index.js';
import type { Transaction } from '../src/rules/index.js';
import { digitsOf } from './inWords.js';

type Question = Pick<TransactionQuery, 'direction' | 'source' | 'to' | 'q'>;

/** Whether a row answers it; `q` is found in type, label, id, amount and actor, in any case. */
export function matchesQuery(row: Transaction, { direction, source, to, q }: Question): boolean {
  if (direction !== undefined && row.direction !== direction) return false;
  if (source !== undefined && row.source !== source) return false;
  if (to !== undefined && row.at > to) return false;
  if (q === undefined || q.trim() === '') return true;
  const wanted = q.trim().toLowerCase();
  const places = [row.type, row.label, row.id, digitsOf(row.amount), row.actor ?? ''];
  return places.some((place) => place.toLowerCase().includes(wanted));
}
