'use client';
import { useQuery } from '@tanstack/react-query';
import type { StorageTier } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { storageTiersQuery } from './moneyQueries.js';
import { type ReadView, viewOf } from './ReadView.js';

/** The storage that can be added, smallest first as the server lists it, once it is asked for. */
export function useStorageTiers(isAsked: boolean): ReadView<readonly StorageTier[]> {
  const { client, queryClient } = useBilling();
  const { data, error, dataUpdatedAt, refetch } = useQuery(
    { ...storageTiersQuery(client), enabled: isAsked },
    queryClient,
  );
  return viewOf({ data, error, at: dataUpdatedAt, retry: () => void refetch() });
}
