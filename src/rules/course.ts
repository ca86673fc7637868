/**
 * How the subscription goes on, as far as it is known today.
 *
 * | fact        | told while                                                 |
 * | ----------- | ---------------------------------------------------------- |
 * | renewsAt    | active, and no end is scheduled                            |
 * | trialEnd    | trialing                                                   |
 * | payBy       | incomplete, until its first payment cannot be made anymore |
 * | ifCanceled  | this viewer may end it                                     |
 *
 * A subscription that is ended goes on until its trial ends,
 * else until the end of what is paid; where that has passed, it ends at once. Nothing that was
 * charged is given back, its storage add-on ends with it, and the balance stays.
 */
import { decide } from './decide.js';
import type { BillingFacts, Viewer } from './facts.js';
import type { Open } from './open.js';
import type { Policy } from './policy.js';
import { ENDED_STATUSES, type Subscription } from './subscription.js';
import { hasCome, HOUR, type Instant, span } from './time.js';

export interface SubscriptionCourse {
  readonly renewsAt: Instant | null;
  readonly trialEnd: Instant | null;
  readonly payBy: Instant | null;
  /** Whole hours until `payBy`; zero where there is none. */
  readonly hoursLeft: number;
  readonly ifCanceled: Cancellation | null;
}

/** What becomes of the rest: what was paid is not given back, add-ons end, the balance stays. */
export const CANCEL_NOTES = ['no_refund', 'add_ons', 'balance'] as const;
export type CancelNote = (typeof CANCEL_NOTES)[number];

/** What ends, and when, if the subscription is canceled now. */
export interface Cancellation {
  readonly at: Instant;
  /** It ends with its trial, without a charge. */
  readonly withTrial: boolean;
  readonly notes: readonly Open<CancelNote>[];
}

/** `null` where there is no subscription, or where it is over: what follows is a new one. */
export function courseOf(
  facts: BillingFacts,
  viewer: Viewer,
  policy: Policy,
): SubscriptionCourse | null {
  const { subscription, now } = facts;
  if (subscription === null || ENDED_STATUSES.has(subscription.status)) return null;
  const { status, cancelAt, currentPeriodEnd, trialEnd, incompleteExpiresAt } = subscription;
  const payBy = status === 'incomplete' ? incompleteExpiresAt : null;
  return {
    renewsAt: status === 'active' && cancelAt === null ? currentPeriodEnd : null,
    trialEnd: status === 'trialing' ? trialEnd : null,
    payBy,
    hoursLeft: payBy === null ? 0 : Math.max(0, Math.floor(span(now, payBy) / HOUR)),
    ifCanceled: cancellationOf(subscription, facts, viewer, policy),
  };
}

function cancellationOf(
  subscription: Subscription,
  facts: BillingFacts,
  viewer: Viewer,
  policy: Policy,
): Cancellation | null {
  const sees = (action: 'plan.cancel' | 'wallet.view') =>
    decide(action, facts, viewer, policy).allowed;
  if (!sees('plan.cancel')) return null;
  const at = endIfCanceled(subscription, facts.now);
  const withTrial = subscription.status === 'trialing' && at === subscription.trialEnd;
  const isTrue: Readonly<Record<CancelNote, boolean>> = {
    no_refund: !withTrial,
    add_ons: subscription.storageAddOnId !== null,
    balance: facts.wallet !== null && sees('wallet.view'),
  };
  return { at, withTrial, notes: CANCEL_NOTES.filter((note) => isTrue[note]) };
}

/** When a subscription ends that is canceled now. */
export function endIfCanceled({ trialEnd, currentPeriodEnd }: Subscription, now: Instant): Instant {
  const isAhead = (at: Instant | null) => at !== null && !hasCome(at, now);
  return [trialEnd, currentPeriodEnd].find(isAhead) ?? now;
}
