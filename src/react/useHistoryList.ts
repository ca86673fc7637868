'use client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Page, Transaction, TransactionSource } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { type Ledger, type LedgerFilter, ledgerFrom, transactionsQuery } from './ledgerQuery.js';
import { type More, moreOf } from './moreOf.js';
import { type ReadView, viewOf } from './ReadView.js';
import { useFormat } from './useMessages.js';

/** What a person looks for. Days are `YYYY-MM-DD` in the provider's zone, both included. */
export interface HistoryFilter {
  readonly direction?: 'credit' | 'debit' | undefined;
  readonly source?: TransactionSource | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly q?: string | undefined;
}

/** Rows that were read together. */
export interface HistoryPart {
  readonly id: string;
  readonly rows: readonly Transaction[];
}

export interface HistoryList {
  readonly parts: readonly HistoryPart[];
  /** The first and the last row that is shown, counted from 1; older pages push newer ones out. */
  readonly first: number;
  readonly last: number;
  readonly more: More;
  /** Why the next page could not be read; `null` unless `more` is `failed`. */
  readonly error: unknown;
  /** The rows are of the filter before this one, until those of this one come. */
  readonly outdated: boolean;
  /** Reads one more page; answers whether there are others after it. */
  readonly loadMore: () => Promise<boolean>;
  /** Goes back to the newest rows. */
  readonly restart: () => void;
}

/**
 * The rows that a filter finds. While it is not `enabled` nothing is read; `newest` is the newest
 * page, if somebody has it already.
 */
export function useHistoryList(
  filter: HistoryFilter,
  enabled: boolean,
  newest: Page<Transaction> | null,
): ReadView<HistoryList> {
  const { client, queryClient } = useBilling();
  const { timeZone } = useFormat();
  const query = useMemo(() => queryOf(filter, timeZone), [filter, timeZone]);
  const recent = Object.keys(query).length === 0 ? newest : null;
  const options = transactionsQuery(client, query);
  const { workspaceId } = client;

  const result = useInfiniteQuery(
    {
      ...options,
      enabled,
      ...(recent ? { initialData: ledgerFrom(recent) } : {}),
      placeholderData: (last, from) => (from?.queryKey[1] === workspaceId ? last : undefined),
    },
    queryClient,
  );
  const { data, error, isFetchNextPageError, isPlaceholderData, fetchNextPage, refetch } = result;

  const view = viewOf({
    data,
    error: isFetchNextPageError ? null : error,
    at: error ? result.dataUpdatedAt : 0,
    retry: () => void refetch(),
  });
  if (view.state !== 'ready') return view;
  const list = {
    ...rowsOf(view.value, recent),
    more: isPlaceholderData ? ('none' as const) : moreOf(result),
    error: isFetchNextPageError ? error : null,
    outdated: isPlaceholderData,
    loadMore: async () => (await fetchNextPage()).hasNextPage,
    restart: () => void queryClient.resetQueries({ queryKey: options.queryKey, exact: true }),
  };
  return { ...view, value: list };
}

/** What is loaded, and before it the rows that came since with the overview. */
function rowsOf({ pages, pageParams }: Ledger, recent: Page<Transaction> | null) {
  const skipped = pageParams[0]?.skipped ?? 0;
  const since = skipped === 0 && recent ? rowsBefore(pages[0]?.data[0], recent.data) : [];
  const loaded = pages.map(({ data: rows }, index) => ({
    id: String(pageParams[index]?.skipped),
    rows,
  }));
  const count = pages.reduce((sum, { data: rows }) => sum + rows.length, since.length);
  return {
    parts: since.length === 0 ? loaded : [{ id: 'since', rows: since }, ...loaded],
    first: skipped + 1,
    last: skipped + count,
  };
}

function rowsBefore(first: Transaction | undefined, rows: readonly Transaction[]) {
  if (first === undefined) return rows;
  return rows.slice(
    0,
    Math.max(
      0,
      rows.findIndex(({ id }) => id === first.id),
    ),
  );
}

function queryOf({ from, to, ...filter }: HistoryFilter, timeZone: string): LedgerFilter {
  const days = { from: isDay(from) && from, to: isDay(to) && to };
  const query = { ...filter, ...days, timeZone: (days.from || days.to) && timeZone };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => Boolean(value)));
}

/** A year that is still being typed is no year yet. */
const isDay = (day: string | undefined): day is string =>
  day !== undefined && /^[12]\d{3}-\d\d-\d\d$/.test(day);
