'use client';
import { useEffect, useState } from 'react';
import type { CheckoutSession } from '../rules/index.js';

/** What a browser's timer can count, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/**
 * Whether a session's time is over. Stripe tells nobody, so it is counted from the moment that the
 * session arrived, by the span that the server gave it: the clock of the person may be wrong.
 */
export function useExpiry({ id, createdAt, expiresAt }: CheckoutSession): boolean {
  const [expiredId, expire] = useState<string | null>(null);
  const span = Date.parse(expiresAt) - Date.parse(createdAt);
  useEffect(() => {
    const timer = setTimeout(() => expire(id), Math.min(Math.max(0, span), LONGEST));
    return () => clearTimeout(timer);
  }, [id, span]);
  return expiredId === id;
}
