import type { Instant, PaymentMethod } from '../rules/index.js';

/** How near its end a card is: its last month is in UTC, and `now` is the server's. */
export function cardExpiry(
  { expYear, expMonth }: PaymentMethod,
  now: Instant,
): 'expired' | 'this_month' | 'valid' {
  const today = new Date(now);
  const months = (expYear - today.getUTCFullYear()) * 12 + expMonth - 1 - today.getUTCMonth();
  if (months < 0) return 'expired';
  return months === 0 ? 'this_month' : 'valid';
}
