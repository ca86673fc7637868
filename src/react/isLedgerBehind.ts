import type { Query } from '@tanstack/react-query';
import type { Page, Transaction } from '../rules/index.js';
import type { Ledger } from './ledgerQuery.js';

/**
 * Whether a ledger has to be read again to show what is new.
 *
 * | the list                                       | is behind                               |
 * | ---------------------------------------------- | --------------------------------------- |
 * | is loaded past its first page                  | no: its reader would lose the place     |
 * | is filtered                                    | yes                                     |
 * | begins with one of the newest rows             | no: those before it come with the overview |
 * | begins with an older one, or there are no newest | yes                                   |
 */
export function isLedgerBehind(
  { state, queryKey }: Query,
  newest: Page<Transaction> | null,
): boolean {
  const { pages, pageParams } = (state.data ?? { pages: [], pageParams: [] }) as Ledger;
  const [page] = pages;
  if (page === undefined || pages.length > 1 || pageParams[0]?.skipped !== 0) return false;
  const filter = queryKey.at(-1);
  if (typeof filter === 'object' && filter !== null && Object.keys(filter).length > 0) return true;
  const first = page.data[0];
  return first !== undefined && !newest?.data.some(({ id }) => id === first.id);
}
