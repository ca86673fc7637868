'use client';
import { useEffect, useState } from 'react';
import { LONGEST_TIMER } from '../react/longestTimer.js';
import { useServerTime } from '../react/useServerTime.js';
import type { CheckoutSession } from '../rules/index.js';

/**
 * Whether a session's time is over. Stripe tells nobody, so it is counted from when the server is
 * known to have been at last, at its creation or a later read of the workspace: the clock of the
 * person may be wrong, a session may have been open for hours, and a page that sleeps counts
 * nothing. What is left of more than 24 days is not counted.
 */
export function useExpiry({ id, createdAt, expiresAt }: CheckoutSession): boolean {
  const [expiredId, expire] = useState<string | null>(null);
  const read = useServerTime();
  const known = Math.max(Date.parse(createdAt), read === null ? 0 : Date.parse(read));
  const left = Date.parse(expiresAt) - known;
  useEffect(() => {
    if (left > LONGEST_TIMER) return undefined;
    const timer = setTimeout(() => expire(id), left);
    return () => clearTimeout(timer);
  }, [id, left]);
  return expiredId === id;
}
