/**
 * Which one banner a workspace shows.
 *
 * Several may be due at once; it shows the most urgent. This table is the specification, and
 * `BANNER_KINDS` is its order; a policy may have another.
 *
 * | rank | kind                 | tone            | due while                                   | answered by                          |
 * | ---- | -------------------- | --------------- | ------------------------------------------- | ------------------------------------ |
 * | 1    | payment_action       | danger          | the bank waits for a confirmation           | verify payment                       |
 * | 2    | payment_failed       | danger          | past due, unpaid, or an invoice failed or is overdue | update payment method, pay invoice |
 * | 3    | incomplete           | warning         | the first payment is still awaited          | finish payment                       |
 * | 4    | over_seats           | warning         | more members than paid seats                | add seats, manage members, change plan |
 * | 5    | over_storage         | warning         | stored bytes exceed the quota               | buy storage or upgrade, review files |
 * | 6    | cancel_scheduled     | info, warning in the last week | the plan is set to end       | restart, change plan                 |
 * | 7    | trial                | info            | the trial has ≤ `trialBannerDays` left      | choose a plan                        |
 * | 8    | autoreload_suspended | info            | refills are suspended, or capped below the threshold | update payment method, raise cap |
 * | 9    | low_balance          | info, danger when service stopped | an in-app alert fired, or a postpaid wallet is at or below zero | buy credits or add balance |
 *
 * Where 1 and 2 hold together they are one banner with both answers. A viewer who cannot act sees
 * ranks 1, 2, 4, 5 in words only, rank 8 only when nothing is left to spend, and no others.
 * Ranks 6 to 9 can be dismissed, but for a stopped service. A free workspace upgrades where a paid
 * one adds seats or changes its plan. On a custom contract every purchase becomes Contact Sales,
 * ranks 1 and 2 add support, and rank 8 is not due where the contract covers refills. While an answer
 * settles the banner stays and says `updating`; while the totals of storage do, rank 5 sells nothing,
 * since there may be room by then.
 * Units: instants, bytes, whole days rounded up; a balance is what can be spent of it.
 */
import type { Balance, Money } from './money.js';
import type { Tone } from './subscription.js';
import type { Instant } from './time.js';

/** Most urgent first. */
export const BANNER_KINDS = [
  'payment_action',
  'payment_failed',
  'incomplete',
  'over_seats',
  'over_storage',
  'cancel_scheduled',
  'trial',
  'autoreload_suspended',
  'low_balance',
] as const;
export type BannerKind = (typeof BANNER_KINDS)[number];

/** What a kind tells besides its kind. */
export interface BannerDetail {
  readonly payment_action: { readonly since: Instant; readonly due: Money | null };
  readonly payment_failed: {
    readonly since: Instant;
    readonly due: Money | null;
    readonly state: 'failed' | 'past_due' | 'unpaid';
  };
  readonly incomplete: { readonly since: Instant; readonly expiresAt: Instant };
  readonly over_seats: {
    readonly since: Instant;
    readonly overBy: number;
    readonly used: number;
    readonly paid: number;
  };
  readonly over_storage: {
    readonly since: Instant;
    readonly overBy: number;
    readonly used: number;
    readonly quota: number;
  };
  readonly cancel_scheduled: {
    readonly since: Instant;
    readonly endsAt: Instant;
    readonly daysLeft: number;
  };
  readonly trial: {
    readonly since: Instant;
    readonly endsAt: Instant;
    readonly daysLeft: number;
  };
  readonly autoreload_suspended: {
    readonly since: Instant;
    readonly cause: 'suspended' | 'capped';
  };
  readonly low_balance: {
    readonly since: Instant;
    readonly balance: Balance;
    readonly stopped: boolean;
  };
}

/** Every kind with its detail: what a rule finds due. */
export type DueBanner = {
  [K in BannerKind]: { readonly kind: K } & BannerDetail[K];
}[BannerKind];

const DISMISSIBLE: ReadonlySet<BannerKind> = new Set<BannerKind>([
  'cancel_scheduled',
  'trial',
  'autoreload_suspended',
  'low_balance',
]);

/** Whether a viewer may put it away until it comes up anew. */
export function isDismissible(banner: DueBanner): boolean {
  return DISMISSIBLE.has(banner.kind) && !(banner.kind === 'low_balance' && banner.stopped);
}

const LAST_DAYS = 7;

const TONES: Readonly<Record<BannerKind, Tone>> = {
  payment_action: 'danger',
  payment_failed: 'danger',
  incomplete: 'warning',
  over_seats: 'warning',
  over_storage: 'warning',
  cancel_scheduled: 'info',
  trial: 'info',
  autoreload_suspended: 'info',
  low_balance: 'info',
};

/** How urgent it looks. */
export function toneOf(banner: DueBanner): Tone {
  if (banner.kind === 'cancel_scheduled' && banner.daysLeft <= LAST_DAYS) return 'warning';
  if (banner.kind === 'low_balance' && banner.stopped) return 'danger';
  return TONES[banner.kind];
}
