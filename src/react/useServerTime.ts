'use client';
import { useQuery } from '@tanstack/react-query';
import type { BillingOverview, Instant } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { overviewQuery } from './queries.js';

/** The server's time when the overview was last read, without a request of its own; `null` before. */
export function useServerTime(): Instant | null {
  const { client, queryClient } = useBilling();
  const { data } = useQuery(
    { ...overviewQuery(client), enabled: false, refetchInterval: false, select: nowOf },
    queryClient,
  );
  return data ?? null;
}

const nowOf = ({ now }: BillingOverview) => now;
