'use client';
import { useCallback } from 'react';
import { safeUrl } from '../client/index.js';
import { useBilling } from './BillingContext.js';

/** The address as it may be followed, or `null` where this page does not trust it. */
export function useSafeAddress(): (address: string) => string | null {
  const { allowedHosts } = useBilling();
  return useCallback((address) => safeUrl(address, allowedHosts)?.href ?? null, [allowedHosts]);
}
