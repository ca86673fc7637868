/** The ledger's pages: how they are read, kept and let go. */
import {
  infiniteQueryOptions,
  type InfiniteData,
  type Query,
  type QueryKey,
} from '@tanstack/react-query';
import type { BillingClient, Page, TransactionQuery } from '../client/index.js';
import type { Transaction } from '../rules/index.js';
import { keysOf, reading, type RefreshMeta } from './queries.js';

/** What is asked of the ledger; `from` and `to` are days of `timeZone`. */
export type LedgerFilter = Omit<TransactionQuery, 'cursor' | 'limit'> & {
  readonly timeZone?: string | undefined;
};

export const TRANSACTIONS_PER_PAGE = 50;
/** Pages that stay loaded; older ones are let go, so that a long walk costs the same all the way. */
export const MAX_PAGES = 20;

/** Where a page starts: its cursor, and how many rows stand before it. */
export interface PageStart {
  readonly cursor: string | undefined;
  readonly skipped: number;
}

export type Ledger = InfiniteData<Page<Transaction>, PageStart>;

const NEWEST: PageStart = { cursor: undefined, skipped: 0 };

/** A ledger that starts at this page. */
export const ledgerFrom = (page: Page<Transaction>): Ledger => ({
  pages: [page],
  pageParams: [NEWEST],
});

/** The ledger, page by page. */
export const transactionsQuery = (client: BillingClient, filter: LedgerFilter) =>
  infiniteQueryOptions<Page<Transaction>, unknown, Ledger, QueryKey, PageStart>({
    ...reading,
    staleTime: Infinity, // a refresh would read every loaded page again; `refresh` starts anew
    structuralSharing: false, // it compares by index, and a page let go shifts all the others
    queryKey: [...keysOf(client).ledger, filter],
    meta: { beforeRefresh: startAnew } satisfies RefreshMeta,
    queryFn: async ({ signal, pageParam: { cursor } }) => {
      const query = await instantsOf(filter);
      return client.listTransactions(
        { ...query, limit: TRANSACTIONS_PER_PAGE, cursor },
        { signal },
      );
    },
    initialPageParam: NEWEST,
    maxPages: MAX_PAGES,
    getPreviousPageParam: () => undefined,
    getNextPageParam: ({ nextCursor, data }, _, { skipped }) =>
      nextCursor === null ? undefined : { cursor: nextCursor, skipped: skipped + data.length },
  });

/** Loaded with the first filter by days: most people set none. */
async function instantsOf({ timeZone, ...query }: LedgerFilter): Promise<TransactionQuery> {
  if (timeZone === undefined) return query;
  const { dayEnd, dayStart } = await import('./zonedDay.js');
  const { from, to } = query;
  return {
    ...query,
    from: from && dayStart(from, timeZone),
    to: to && dayEnd(to, timeZone),
  };
}

function startAnew(query: Query) {
  const loaded = query.state.data as Ledger | undefined;
  const [page] = loaded?.pages ?? [];
  if (page === undefined || loaded?.pageParams[0]?.skipped !== 0) query.reset();
  else query.setData(ledgerFrom(page), { manual: true });
}
