'use client';
import type { BillingOverview, Decision, Instant, Refusal } from '../rules/index.js';
import type { Ready, ReadView, Unread } from './ReadView.js';
import { type HistoryFilter, type HistoryList, useHistoryList } from './useHistoryList.js';
import { useOverview } from './useOverview.js';

export type WalletHistoryView =
  | Unread
  /** There is no ledger, or none for this viewer to know of. */
  | { readonly state: 'absent' }
  | { readonly state: 'denied'; readonly refusal: Refusal }
  | {
      readonly state: 'open';
      readonly invoice: Decision;
      readonly list: ReadView<HistoryList>;
      /** Older rows are not kept to look at; `null` where all of them are. */
      readonly since: Instant | null;
    };

/**
 * The ledger of the workspace, newest first, page by page.
 *
 * The newest page comes with the overview where the back end sends it there; older ones, and every
 * filtered list, are requests of their own. `list` is loading, failed or ready by itself, so that
 * filters stay; a further page that fails is `more: 'failed'` beside the rows that are there.
 */
export function useWalletHistory(filter: HistoryFilter): WalletHistoryView {
  const access = useOverview(accessOf);
  const value = access.state === 'ready' ? access.value : null;
  const list = useHistoryList(filter, value?.history.allowed === true, value?.recent ?? null);
  if (access.state !== 'ready') return access;
  if (value === null) return { state: 'absent' };
  const { history, invoice, since } = value;
  if (history.allowed) return { state: 'open', invoice, since, list: olderOf(list, access) };
  return history.presentation === 'hidden'
    ? { state: 'absent' }
    : { state: 'denied', refusal: history };
}

/** The newest rows come with the overview, so that the list is as old as that is. */
function olderOf(list: ReadView<HistoryList>, { stale, at, retry }: Ready<unknown>) {
  return list.state === 'ready' && stale && !list.stale ? { ...list, stale, at, retry } : list;
}

const hidden: Decision = {
  allowed: false,
  presentation: 'hidden',
  reason: 'policy_off',
  message: 'policy_off',
};

const accessOf = ({ wallet, decisions, display }: BillingOverview) =>
  wallet && {
    history: decisions['wallet.history'] ?? hidden,
    /** Where the portal keeps the invoices, no row offers one. */
    invoice: (display.invoicesVia === 'app' && decisions['invoice.view']) || hidden,
    recent: wallet.recent,
    since: wallet.historySince,
  };
