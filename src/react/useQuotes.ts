'use client';
import { useQuery } from '@tanstack/react-query';
import type { Quote } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { quotesQuery } from './moneyQueries.js';
import { type ReadView, viewOf } from './ReadView.js';

/** The quotes that were asked for, newest first, once this list is asked for. */
export function useQuotes(isAsked: boolean): ReadView<readonly Quote[]> {
  const { client, queryClient } = useBilling();
  const { data, error, dataUpdatedAt, refetch } = useQuery(
    { ...quotesQuery(client), enabled: isAsked },
    queryClient,
  );
  return viewOf({ data, error, at: dataUpdatedAt, retry: () => void refetch() });
}
