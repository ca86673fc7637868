/**
 * How the library reads, and what it reads at first; the ledger is in `ledgerQuery.ts`, cards and
 * invoices are in `moneyQueries.ts`. No other place names a key.
 *
 * A key starts with `['farebox', workspaceId]`, so that an answer that comes late, after a switch
 * of workspace, lands where nobody looks. A read is repeated only where its error says so.
 */
import {
  type Query,
  type QueryClient,
  type QueryFilters,
  queryOptions,
} from '@tanstack/react-query';
import { type BillingClient, isBillingError } from '../client/index.js';
import type { BillingOverview } from '../rules/index.js';

const STALE_AFTER = 30_000;
const RETRIES = 2;

/**
 * What is read of a workspace, by name. Each begins with `all`; the ledger has its filter behind, a
 * checkout its id.
 */
export const keysOf = ({ workspaceId }: BillingClient) => {
  const all = ['farebox', workspaceId] as const;
  return {
    all,
    overview: [...all, 'overview'],
    plans: [...all, 'plans'],
    ledger: [...all, 'transactions'],
    checkout: [...all, 'checkout'],
  } as const;
};

export interface RefreshMeta {
  readonly beforeRefresh?: ((query: Query) => void) | undefined;
}

/** What every read of ours has in common, whatever a host's client has as its own. */
export const reading = {
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
    queryKey: keysOf(client).overview,
    queryFn: ({ signal }) => client.getOverview({ signal }),
    refetchInterval: ({ state }) => nextLook(state.data),
  });

export const isOverview = ({ queryKey }: Query) => queryKey[2] === 'overview';

/** The catalogue with its offers. */
export const plansQuery = (client: BillingClient) =>
  queryOptions({
    ...reading,
    queryKey: keysOf(client).plans,
    queryFn: ({ signal }) => client.getPlans({ signal }),
  });

/**
 * Reads the workspace again, or what a filter leaves of it. A query that has to prepare for it says
 * how in its meta: an endless list starts again at its first page, since it would read every loaded
 * page otherwise.
 */
export function refresh(
  queryClient: QueryClient,
  client: BillingClient,
  only: QueryFilters = {},
): Promise<void> {
  const filters = { queryKey: keysOf(client).all, ...only };
  for (const query of queryClient.getQueryCache().findAll(filters)) {
    const { beforeRefresh } = (query.meta ?? {}) as RefreshMeta;
    beforeRefresh?.(query);
  }
  return queryClient.invalidateQueries(filters);
}

function nextLook(overview: BillingOverview | undefined): number | false {
  if (!overview?.pendingCheckout) return false;
  const { now, pendingCheckout, display } = overview;
  const { scheduleSeconds } = display.settling;
  let elapsed = (Date.parse(now) - Date.parse(pendingCheckout.since)) / 1000;
  for (const seconds of scheduleSeconds) {
    elapsed -= seconds;
    if (elapsed < 0) return seconds * 1000;
  }
  return (scheduleSeconds.at(-1) ?? 60) * 1000;
}
