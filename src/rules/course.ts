/**
 * How the subscription goes on, as far as it is known today.
 *
 * | fact        | told while                                                 |
 * | ----------- | ---------------------------------------------------------- |
 * | renewsAt    | active, and no end is scheduled                            |
 * | trialEndsAt | trialing                                                   |
 * | endsAt      | an end is scheduled                                        |
 * | payBy       | incomplete, until its first payment cannot be made anymore |
 * | ifCanceled  | this viewer may end it                                     |
 *
 * Of one that has ended nothing is told. A subscription that is ended goes on until its trial ends,
 * else until the end of what is paid; where that has passed, it ends at once. Nothing that was
 * charged is given back, its storage add-on ends with it, and the balance stays.
 */
import { decide } from './decide.js';
import type { BillingFacts, Viewer } from './facts.js';
import type { Policy } from './policy.js';
import { ENDED_STATUSES, type Subscription } from './subscription.js';
import { hasCome, HOUR, type Instant, span } from './time.js';

export interface SubscriptionCourse {
  /** It is over: what follows is a new one. */
  readonly ended: boolean;
  readonly renewsAt: Instant | null;
  readonly trialEndsAt: Instant | null;
  readonly endsAt: Instant | null;
  readonly payBy: Instant | null;
  /** Whole hours until `payBy`; zero where there is none. */
  readonly hoursLeft: number;
  readonly ifCanceled: Cancellation | null;
}

/** What ends, and when, if the subscription is canceled now. */
export interface Cancellation {
  readonly at: Instant;
  /** It ends with its trial, without a charge. */
  readonly withTrial: boolean;
  readonly endsAddOn: boolean;
  readonly keepsBalance: boolean;
}

/** `null` where there is no subscription. */
export function courseOf(
  facts: BillingFacts,
  viewer: Viewer,
  policy: Policy,
): SubscriptionCourse | null {
  const { subscription, now } = facts;
  if (subscription === null) return null;
  const { status, cancelAt, currentPeriodEnd, trialEnd, incompleteExpiresAt } = subscription;
  const ended = ENDED_STATUSES.has(status);
  const payBy = status === 'incomplete' ? incompleteExpiresAt : null;
  return {
    ended,
    renewsAt: status === 'active' && cancelAt === null ? currentPeriodEnd : null,
    trialEndsAt: status === 'trialing' ? trialEnd : null,
    endsAt: ended ? null : cancelAt,
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
  return {
    at,
    withTrial: subscription.status === 'trialing' && at === subscription.trialEnd,
    endsAddOn: subscription.storageAddOnId !== null,
    keepsBalance: facts.wallet !== null && sees('wallet.view'),
  };
}

/** When a subscription ends that is canceled now. */
export function endIfCanceled({ trialEnd, currentPeriodEnd }: Subscription, now: Instant): Instant {
  const isAhead = (at: Instant | null) => at !== null && !hasCome(at, now);
  return [trialEnd, currentPeriodEnd].find(isAhead) ?? now;
}
