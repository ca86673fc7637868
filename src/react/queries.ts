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
  queryOptions,
} from '@tanstack/react-query';
import { type BillingClient, isBillingError, type TransactionQuery } from '../client/index.js';
import type { BillingOverview } from '../rules/index.js';

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

/** The ledger, page by page. */
export const transactionsQuery = (client: BillingClient, filter: TransactionFilter) =>
  infiniteQueryOptions({
    ...reading,
    staleTime: Infinity, // a refresh would read every loaded page again; `refresh` starts anew
    queryKey: [...ledgerKey(client), filter],
    queryFn: ({ signal, pageParam }) =>
      client.listTransactions(
        { ...filter, limit: TRANSACTIONS_PER_PAGE, cursor: pageParam },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    maxPages: MAX_PAGES,
    getPreviousPageParam: () => undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** Reads the workspace again. An endless list starts again at its first page. */
export function refresh(queryClient: QueryClient, client: BillingClient): Promise<void> {
  queryClient.setQueriesData<InfiniteData<unknown>>(
    { queryKey: ledgerKey(client) },
    (loaded) =>
      loaded && { pages: loaded.pages.slice(0, 1), pageParams: loaded.pageParams.slice(0, 1) },
  );
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
