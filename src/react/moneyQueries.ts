/** How cards, invoices, quotes and previews are read: what is looked at less often than the rest. */
import {
  type InfiniteData,
  infiniteQueryOptions,
  type Query,
  type QueryKey,
  queryOptions,
} from '@tanstack/react-query';
import type { BillingClient, SubscriptionChange } from '../client/index.js';
import type { Invoice, Page } from '../rules/index.js';
import { keysOf, reading, type RefreshMeta } from './queries.js';

/** The saved cards. */
export const paymentMethodsQuery = (client: BillingClient) =>
  queryOptions({
    ...reading,
    queryKey: [...keysOf(client).all, 'payment-methods'],
    queryFn: ({ signal }) => client.listPaymentMethods({ signal }),
  });

/** The storage that can be added. */
export const storageTiersQuery = (client: BillingClient) =>
  queryOptions({
    ...reading,
    queryKey: [...keysOf(client).all, 'storage-tiers'],
    queryFn: ({ signal }) => client.listStorageTiers({ signal }),
  });

export const INVOICES_PER_PAGE = 20;

type Cursor = string | undefined;
type Invoices = InfiniteData<Page<Invoice>, Cursor>;

/** The invoices, page by page. `since` names what they depend on: they begin anew with another. */
export const invoicesQuery = (client: BillingClient, since: string) =>
  infiniteQueryOptions<Page<Invoice>, unknown, Invoices, QueryKey, Cursor>({
    ...reading,
    staleTime: Infinity, // a refresh would read every loaded page again; `refresh` starts anew
    queryKey: [...keysOf(client).all, 'invoices', since],
    meta: { beforeRefresh: keepNewest } satisfies RefreshMeta,
    queryFn: ({ signal, pageParam: cursor }) =>
      client.listInvoices({ limit: INVOICES_PER_PAGE, cursor }, { signal }),
    initialPageParam: undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

function keepNewest(query: Query) {
  const { pages = [], pageParams = [] } = (query.state.data ?? {}) as Partial<Invoices>;
  if (pages.length < 2) return;
  query.setData({ pages: pages.slice(0, 1), pageParams: pageParams.slice(0, 1) }, { manual: true });
}

/** The quotes that were asked for. */
export const quotesQuery = (client: BillingClient) =>
  queryOptions({
    ...reading,
    queryKey: [...keysOf(client).all, 'quotes'],
    queryFn: ({ signal }) => client.listQuotes({ signal }),
  });

/** What a change would cost. It holds for as long as it says, whatever else is read again. */
export const previewQuery = (client: BillingClient, change: SubscriptionChange) =>
  queryOptions({
    ...reading,
    staleTime: 'static',
    gcTime: 0,
    queryKey: [...keysOf(client).all, 'preview', change],
    queryFn: ({ signal }) => client.previewChange(change, { signal }),
  });
