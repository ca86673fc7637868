/**
 * Every read of the library, and the only place that names a key.
 *
 * A key starts with `['farebox', workspaceId]`, so that an answer that comes late, after a switch
 * of workspace, lands where nobody looks. A read is repeated only where its error says so.
 */
import {
  infiniteQueryOptions,
  type InfiniteData,
  type QueryClient,
  type QueryKey,
  queryOptions,
} from '@tanstack/react-query';
import {
  type BillingClient,
  isBillingError,
  type Page,
  type TransactionQuery,
} from '../client/index.js';
import type { BillingOverview, Transaction } from '../rules/index.js';

const STALE_AFTER = 30_000;
const RETRIES = 2;

/** The prefix of every key of a workspace. */
export const workspaceKey = ({ workspaceId }: BillingClient) => ['farebox', workspaceId] as const;

const reading = {
  staleTime: STALE_AFTER,
  throwOnError: false,
  retry: (failures: number, error: unknown) =>
    isBillingError(error) && error.retryable && failures < RETRIES,
  retryDelay: (failures: number, error: unknown) =>
    (isBillingError(error) ? error.retryAfterMs : null) ?? 500 * 2 ** failures,
} as const;

/** Everything above the fold. While a checkout settles it is looked at again and again. */
export const overviewQuery = (client: BillingClient) =>
  queryOptions({
    ...reading,
    queryKey: [...workspaceKey(client), 'overview'],
    queryFn: ({ signal }) => client.getOverview({ signal }),
    refetchInterval: ({ state }) => nextLook(state.data),
  });

/** The catalogue with its offers. */
export const plansQuery = (client: BillingClient) =>
  queryOptions({
    ...reading,
    queryKey: [...workspaceKey(client), 'plans'],
    queryFn: ({ signal }) => client.getPlans({ signal }),
  });

const ledgerKey = (client: BillingClient) => [...workspaceKey(client), 'transactions'] as const;

export type TransactionFilter = Omit<TransactionQuery, 'cursor' | 'limit'>;

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
export const transactionsQuery = (client: BillingClient, filter: TransactionFilter) =>
  infiniteQueryOptions<Page<Transaction>, unknown, Ledger, QueryKey, PageStart>({
    ...reading,
    staleTime: Infinity, // a refresh would read every loaded page again; `refresh` starts anew
    structuralSharing: false, // it compares by index, and a page let go shifts all the others
    queryKey: [...ledgerKey(client), filter],
    queryFn: ({ signal, pageParam: { cursor } }) =>
      client.listTransactions({ ...filter, limit: TRANSACTIONS_PER_PAGE, cursor }, { signal }),
    initialPageParam: NEWEST,
    maxPages: MAX_PAGES,
    getPreviousPageParam: () => undefined,
    getNextPageParam: ({ nextCursor, data }, _, { skipped }) =>
      nextCursor === null ? undefined : { cursor: nextCursor, skipped: skipped + data.length },
  });

/** Reads the workspace again. An endless list starts again at its first page. */
export function refresh(queryClient: QueryClient, client: BillingClient): Promise<void> {
  for (const query of queryClient.getQueryCache().findAll({ queryKey: ledgerKey(client) })) {
    const loaded = query.state.data as Ledger | undefined;
    const [page] = loaded?.pages ?? [];
    if (page === undefined || loaded?.pageParams[0]?.skipped !== 0) query.reset();
    else query.setData(ledgerFrom(page), { manual: true });
  }
  return queryClient.invalidateQueries({ queryKey: workspaceKey(client) });
}

function nextLook(overview: BillingOverview | undefined): number | false {
  const pending = overview?.pendingCheckout;
  if (!overview || !pending) return false;
  const elapsed = (Date.parse(overview.now) - Date.parse(pending.since)) / 1000;
  const { scheduleSeconds } = overview.display.settling;
  let looked = 0;
  for (const seconds of scheduleSeconds) {
    looked += seconds;
    if (looked > elapsed) return seconds * 1000;
  }
  return (scheduleSeconds.at(-1) ?? 60) * 1000;
}
