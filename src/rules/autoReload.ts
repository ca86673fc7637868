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
 *
 * | next charge | while                                                                    |
 * | ----------- | ------------------------------------------------------------------------ |
 * | not known   | one is under way: no other one starts before its outcome is known        |
 * | at a time   | the wait after a charge is not over                                      |
 * | now         | otherwise; saving a threshold above what can be spent charges right away |
 */
import type { Balance, Money } from './money.js';
import type { Open } from './open.js';
import type { Decision } from './refusal.js';
import type { Tone } from './subscription.js';
import { type Instant, laterBy } from './time.js';

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

/** Refills as a back end knows them. */
export interface AutoReloadFacts extends AutoReload {
  /** A charge has begun whose outcome is not known; it lands though refills are switched off. */
  readonly underWay: boolean;
}

/** When the next refill may be charged, whatever is saved meanwhile. */
export type NextRefill =
  | { readonly at: Instant }
  /** Now, with a threshold above what there is. */
  | { readonly available: Balance };

/** Refills as a screen receives them. */
export interface AutoReloadView extends AutoReload {
  /** `null` until it is known how the charge that is under way ended. */
  readonly next: NextRefill | null;
  /** When the month ends whose refills count towards the cap. */
  readonly monthEnds: Instant;
  /** Whether this viewer may switch them off, which takes no card. */
  readonly stop: Decision;
  /** They wait for a card, or for another one. */
  readonly wantsCard: boolean;
}

export function nextRefill(
  { underWay, coolDownUntil }: AutoReloadFacts,
  available: Balance,
): NextRefill | null {
  if (underWay) return null;
  return coolDownUntil === null ? { available } : { at: coolDownUntil };
}

const WAITS_FOR_CARD: ReadonlySet<string> = new Set<AutoReloadStatus>([
  'no_method',
  'failed',
  'suspended',
]);

export function wantsCard({ status }: AutoReload, hasCard: boolean): boolean {
  return !hasCard || WAITS_FOR_CARD.has(status);
}

/** When the calendar month of `now` ends, in UTC. */
export function monthEnds(now: Instant): Instant {
  return laterBy(`${now.slice(0, 7)}-01T00:00:00.000Z`, 'month');
}
