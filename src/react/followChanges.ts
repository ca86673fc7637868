import type { FocusManager, Query, QueryClient } from '@tanstack/react-query';
import type { BillingClient, BillingEvent } from '../client/index.js';
import type { BillingOverview } from '../rules/index.js';
import { isLedgerBehind } from './isLedgerBehind.js';
import type { keysOf, refresh } from './queries.js';
import type { ReturnedCheckout } from './ReturnedCheckout.js';

/** Milliseconds: what comes within them is read once, so ten times a second at most. */
const BURST = 100;

/** The page that reads. It is given, not imported: the code that loads later shares none with the first. */
export interface Reading {
  readonly client: BillingClient;
  readonly queryClient: QueryClient;
  readonly focusManager: FocusManager;
  readonly keysOf: typeof keysOf;
  readonly refresh: typeof refresh;
}

/** What has been heard and not read yet. */
interface News {
  readonly kinds: ReadonlySet<string>;
  readonly version: string | null;
  /** Since when, and what the viewer might do until then. */
  readonly since: number;
  readonly decisions: BillingOverview['decisions'] | undefined;
}

/**
 * Reads again what the back end says has changed, until the signal.
 *
 * | event        | is read again                                                     |
 * | ------------ | ----------------------------------------------------------------- |
 * | subscription | the overview and the plans                                        |
 * | wallet       | the overview, and the ledgers that it does not bring up to date   |
 * | any other    | the overview                                                      |
 *
 * and with each a checkout that has not ended, and the plans too where the viewer may now do
 * something else. A version that the page has read already, at first or after a change of its own,
 * is no news; a read under way may bring it and is waited for. While nobody looks at the page news
 * gather, and nothing is read.
 */
export function followChanges(page: Reading, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { focusManager } = page;
  let news: News | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function hear({ kind, version }: BillingEvent): void {
    const held = overviewOf(page);
    if (version !== null && version === held?.version) return;
    const { since = Date.now(), decisions = held?.decisions, kinds = [] } = news ?? {};
    news = { since, decisions, kinds: new Set([...kinds, kind]), version };
    gather();
  }

  function gather(): void {
    if (news === null || timer !== null || !focusManager.isFocused()) return;
    timer = setTimeout(() => void catchUp(), BURST);
  }

  async function catchUp(): Promise<void> {
    await readUnderWay(page);
    const latest = news;
    news = null;
    if (latest !== null && !signal.aborted) await readAgain(page, latest);
    timer = null;
    if (!signal.aborted) gather();
  }

  const leave = page.client.subscribe?.(hear);
  const lookAway = focusManager.subscribe(gather);
  signal.addEventListener('abort', () => {
    leave?.();
    lookAway();
    if (timer !== null) clearTimeout(timer);
  });
}

const overviewOf = ({ client, queryClient, keysOf }: Reading) =>
  queryClient.getQueryData<BillingOverview>(keysOf(client).overview);

async function readUnderWay({ client, queryClient, keysOf }: Reading): Promise<void> {
  const overview = { queryKey: keysOf(client).overview, exact: true };
  if (queryClient.isFetching(overview) === 0) return;
  await queryClient.refetchQueries(overview, { cancelRefetch: false });
}

async function readAgain(page: Reading, { kinds, version, since, decisions }: News) {
  const { client, queryClient, refresh } = page;
  const { overview, plans, ledger, checkout } = page.keysOf(client);
  const isRead = version !== null && overviewOf(page)?.version === version;
  const readPlans = async () => {
    const readAt = queryClient.getQueryState(plans)?.dataUpdatedAt ?? since;
    if (readAt < since) await refresh(queryClient, client, { queryKey: plans });
  };

  await Promise.all([
    isRead || refresh(queryClient, client, { queryKey: overview }),
    kinds.has('subscription') && readPlans(),
    refresh(queryClient, client, { queryKey: checkout, predicate: hasNotEnded }),
  ]);
  const held = overviewOf(page);
  if (held?.decisions !== decisions) await readPlans();
  if (!kinds.has('wallet')) return;
  await refresh(queryClient, client, {
    queryKey: ledger,
    predicate: (query) => isLedgerBehind(query, held?.wallet?.recent ?? null),
  });
}

const hasNotEnded = ({ state }: Query) => {
  const { status } = (state.data ?? {}) as Partial<ReturnedCheckout>;
  return status === 'open' || status === 'settling';
};
