'use client';
import { useQuery } from '@tanstack/react-query';
import { useBilling } from './BillingContext.js';
import { plansQuery } from './queries.js';

/** What a plan of the catalogue is called; `undefined` until it was read. Reads the plans. */
export function usePlanName(planId: string): string | undefined {
  const { client, queryClient } = useBilling();
  const { data } = useQuery(plansQuery(client), queryClient);
  return data?.find(({ id }) => id === planId)?.name;
}
