'use client';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { BillingOverview, Decision, Invoice } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { invoicesQuery } from './moneyQueries.js';
import { type More, moreOf } from './moreOf.js';
import { type ReadView, viewOf } from './ReadView.js';
import { useOverview } from './useOverview.js';

export interface InvoiceRow {
  readonly invoice: Invoice;
  /** Whether it may be paid; `null` where there is nothing to pay. */
  readonly decision: Decision | null;
}

export interface InvoiceRows {
  /** Newest first. */
  readonly rows: readonly InvoiceRow[];
  readonly more: More;
  /** Why the next page could not be read; `null` unless `more` is `failed`. */
  readonly error: unknown;
  /** Reads one more page; answers whether there are others after it. */
  readonly loadMore: () => Promise<boolean>;
}

/**
 * The invoices, page by page, once they are asked for. What is still to pay comes with the
 * overview, which is newer: where that has changed the list begins anew, and its last rows stay
 * until then.
 */
export function useInvoices(isAsked: boolean): ReadView<InvoiceRows> {
  const { client, queryClient } = useBilling();
  const overview = useOverview(owedOf);
  const { open, period } = overview.state === 'ready' ? overview.value : NOTHING;
  const since = [period, ...open.map(({ id, status }) => `${id}:${status}`)].join();
  const { workspaceId } = client;
  const result = useInfiniteQuery(
    {
      ...invoicesQuery(client, since),
      enabled: isAsked && overview.state === 'ready',
      placeholderData: (last, from) => (from?.queryKey[1] === workspaceId ? last : undefined),
    },
    queryClient,
  );
  const { data, error, isFetchNextPageError, isPlaceholderData, fetchNextPage, refetch } = result;

  if (overview.state !== 'ready') return overview;
  const view = viewOf({
    data,
    error: isFetchNextPageError ? null : error,
    at: error ? result.dataUpdatedAt : 0,
    retry: () => void refetch(),
  });
  if (view.state !== 'ready') return view;
  const value = {
    rows: view.value.pages.flatMap((page) => page.data).map((invoice) => rowOf(invoice, open)),
    more: isPlaceholderData ? ('none' as const) : moreOf(result),
    error: isFetchNextPageError ? error : null,
    loadMore: async () => (await fetchNextPage()).hasNextPage,
  };
  return { ...view, value };
}

type Open = NonNullable<BillingOverview['payment']>['openInvoices'];

function rowOf(listed: Invoice, open: Open): InvoiceRow {
  const newer = open.find(({ id }) => id === listed.id);
  if (newer === undefined) return { invoice: listed, decision: null };
  const { decision, ...invoice } = newer;
  return { invoice, decision };
}

const owedOf = ({ payment, subscription }: BillingOverview) => ({
  open: payment === null ? [] : payment.openInvoices,
  period: subscription === null ? null : subscription.currentPeriodEnd,
});

const NOTHING = { open: [], period: null };
