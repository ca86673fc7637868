/**
 * Refills of a wallet that start by themselves.
 *
 * | status    | means                                                        |
 * | --------- | ------------------------------------------------------------ |
 * | off       | not switched on                                              |
 * | no_method | switched on, but there is no saved card                      |
 * | armed     | refills when the balance drops below the threshold           |
 * | reloading | a charge is under way; no second one starts                  |
 * | cooling   | just refilled, or just failed: waits before it charges again |
 * | capped    | another refill would pass this month's cap                   |
 * | failed    | the last charge failed; it tries again after the wait        |
 * | suspended | failed too often: a manager must switch it on again          |
 *
 * Below is strict: a balance equal to the threshold starts nothing. The cap counts refills of the
 * calendar month in UTC, never purchases by hand. `version` guards against two managers who save
 * at once.
 */
import type { Balance, Money } from './money.js';
import type { Open } from './open.js';
import type { Tone } from './subscription.js';
import type { Instant } from './time.js';

export const AUTO_RELOAD_STATUSES = [
  'off',
  'no_method',
  'armed',
  'reloading',
  'cooling',
  'capped',
  'failed',
  'suspended',
] as const;
export type AutoReloadStatus = (typeof AUTO_RELOAD_STATUSES)[number];

/** How a status is drawn, beside its word. */
export const AUTO_RELOAD_TONES = {
  off: 'neutral',
  no_method: 'warning',
  armed: 'success',
  reloading: 'info',
  cooling: 'info',
  capped: 'warning',
  failed: 'warning',
  suspended: 'danger',
} as const satisfies Record<AutoReloadStatus, Tone>;

/** A pack, or a free amount. */
export type Refill = { readonly packId: string } | { readonly amount: Money };

export interface AutoReloadSettings {
  readonly enabled: boolean;
  readonly threshold: Balance;
  readonly refill: Refill;
  readonly monthlyCap: Money | null;
}

export interface AutoReload extends AutoReloadSettings {
  readonly status: Open<AutoReloadStatus>;
  readonly spentThisMonth: Money;
  readonly consecutiveFailures: number;
  readonly coolDownUntil: Instant | null;
  readonly since: Instant;
  readonly version: string;
}
