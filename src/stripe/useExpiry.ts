'use client';
import { useEffect, useState } from 'react';
import type { CheckoutSession } from '../rules/index.js';

/** What a browser's timer can count, in milliseconds; a longer one would ring at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * Whether a session's time is over. Stripe tells nobody, so it is counted from the moment that the
 * session arrived, by the span that the server gave it: the clock of the person may be wrong. One
 * of more than 24 days is not counted.
 */
export function useExpiry({ id, createdAt, expiresAt }: CheckoutSession): boolean {
  const [expiredId, expire] = useState<string | null>(null);
  const span = Date.parse(expiresAt) - Date.parse(createdAt);
  useEffect(() => {
    if (span > LONGEST) return undefined;
    const timer = setTimeout(() => expire(id), span);
    return () => clearTimeout(timer);
  }, [id, span]);
  return expiredId === id;
}
