/**
 * The eight states of a subscription.
 *
 * | status             | tone    | in good standing | live | moves to                             |
 * | ------------------ | ------- | ---------------- | ---- | ------------------------------------ |
 * | (none)             | –       | no               | no   | active, trialing, incomplete         |
 * | active             | success | yes              | yes  | past_due, canceled                   |
 * | trialing           | success | yes              | yes  | active, paused, past_due, canceled   |
 * | past_due           | danger  | no               | yes  | active, unpaid, canceled             |
 * | canceled           | danger  | no               | no   | active (a new subscription)          |
 * | unpaid             | danger  | no               | yes  | active, canceled                     |
 * | incomplete         | warning | not yet          | yes  | active, incomplete_expired           |
 * | incomplete_expired | danger  | no               | no   | active (a new subscription)          |
 * | paused             | warning | no               | yes  | active, canceled                     |
 *
 * A scheduled cancellation is no status: the subscription keeps its own until the date and is
 * canceled then. A status that is not in the table has the tone `neutral` and no good standing.
 * An `incomplete` one has `INCOMPLETE_HOURS` to be paid. Source: Stripe's subscription lifecycle.
 */
import type { Open } from './open.js';
import type { Instant } from './time.js';

export const SUBSCRIPTION_STATUSES = [
  'active',
  'trialing',
  'past_due',
  'canceled',
  'unpaid',
  'incomplete',
  'incomplete_expired',
  'paused',
] as const;
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number];

/** A column of the tables by status: a workspace may have no subscription at all. */
export type Standing = SubscriptionStatus | 'none';

export type Tone = 'success' | 'warning' | 'danger' | 'info' | 'neutral';

export const SUBSCRIPTION_TONES = {
  active: 'success',
  trialing: 'success',
  past_due: 'danger',
  canceled: 'danger',
  unpaid: 'danger',
  incomplete: 'warning',
  incomplete_expired: 'danger',
  paused: 'warning',
} as const satisfies Record<SubscriptionStatus, Tone>;

export const SUBSCRIPTION_MOVES = {
  none: ['active', 'trialing', 'incomplete'],
  active: ['past_due', 'canceled'],
  trialing: ['active', 'paused', 'past_due', 'canceled'],
  past_due: ['active', 'unpaid', 'canceled'],
  canceled: ['active'],
  unpaid: ['active', 'canceled'],
  incomplete: ['active', 'incomplete_expired'],
  incomplete_expired: ['active'],
  paused: ['active', 'canceled'],
} as const satisfies Record<Standing, readonly SubscriptionStatus[]>;

export const INCOMPLETE_HOURS = 23;

export interface Subscription {
  readonly id: string;
  readonly status: SubscriptionStatus;
  readonly planId: string;
  readonly priceId: string;
  readonly quantity: number;
  readonly currentPeriodStart: Instant;
  readonly currentPeriodEnd: Instant;
  readonly trialEnd: Instant | null;
  /** When the subscription ends by a cancellation already made, else `null`. */
  readonly cancelAt: Instant | null;
  /** When that cancellation was made. */
  readonly canceledAt: Instant | null;
  readonly pendingChange: { readonly planId: string; readonly at: Instant } | null;
  readonly storageAddOnId: string | null;
  readonly incompleteExpiresAt: Instant | null;
  readonly collection: 'automatic' | 'send_invoice';
}

/** A subscription as a screen receives it: the server may know more statuses than we do. */
export interface SubscriptionView extends Omit<Subscription, 'status'> {
  readonly status: Open<SubscriptionStatus>;
}

/** Where a subscription ends; what follows is a new one. */
export const ENDED_STATUSES: ReadonlySet<string> = new Set<SubscriptionStatus>([
  'canceled',
  'incomplete_expired',
]);

/** The status of a workspace's subscription, or `none` where it never had one. */
export function standingOf(subscription: Subscription | null): Standing {
  return subscription?.status ?? 'none';
}

/** Whether the subscription still runs or waits; `false` once it ended or where there is none. */
export function isLive(standing: Standing): boolean {
  return standing !== 'none' && !ENDED_STATUSES.has(standing);
}

/** Whether the law of the table lets a subscription go from one status to another. */
export function mayMove(from: Standing, to: SubscriptionStatus): boolean {
  const moves: readonly SubscriptionStatus[] = SUBSCRIPTION_MOVES[from];
  return moves.includes(to);
}
