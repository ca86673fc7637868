'use client';
import {
  type BannerAnswer,
  type BillingOverview,
  type Decision,
  ENDED_STATUSES,
  HOUR,
  type Instant,
  type PlanSummary,
  type SubscriptionView,
} from '../rules/index.js';
import { isTakenAway } from './presentation.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

/** The plan of the workspace and how its subscription stands. */
export interface SubscriptionStanding {
  /** `null` where there is none to name. */
  readonly plan: PlanSummary | null;
  /** `null` where there never was one, as on a free plan. */
  readonly subscription: SubscriptionView | null;
  /** It is over: what follows is a new one. */
  readonly ended: boolean;
  /** Agreed by contract, so that the catalogue has no price for it. */
  readonly contract: boolean;
  /** When the next period starts, for one that goes on. */
  readonly renewsAt: Instant | null;
  readonly trialEndsAt: Instant | null;
  /** When it ends by a cancellation that is scheduled. */
  readonly endsAt: Instant | null;
  /** Until when the first payment can still be made. */
  readonly payBy: Instant | null;
  /** Whole hours in which the first payment can still be made. */
  readonly hoursLeft: number;
  /** Another plan from then on, as agreed. */
  readonly pendingChange: SubscriptionView['pendingChange'];
  /** What brings it back into order. */
  readonly recovery: readonly BannerAnswer[];
  /** Whether this viewer may end it; `null` where there is nothing to end here. */
  readonly cancel: Decision | null;
}

/**
 * What the workspace is subscribed to, or `null` for a viewer who does not see plans.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function useSubscription(): ReadView<SubscriptionStanding | null> {
  return useOverview(standingOf);
}

function standingOf(overview: BillingOverview): SubscriptionStanding | null {
  const { decisions, plan, subscription, contract, recovery, now } = overview;
  if (decisions['plan.view']?.allowed === false) return null;
  const ended = subscription !== null && ENDED_STATUSES.has(subscription.status);
  return {
    plan,
    subscription,
    ended,
    contract: contract.kind === 'custom',
    recovery,
    cancel: cancelOf(decisions['plan.cancel']),
    ...datesOf(ended ? null : subscription, now),
  };
}

function datesOf(subscription: SubscriptionView | null, now: Instant) {
  const { status, cancelAt = null } = subscription ?? {};
  const payBy = status === 'incomplete' ? (subscription?.incompleteExpiresAt ?? null) : null;
  return {
    renewsAt:
      status === 'active' && cancelAt === null ? (subscription?.currentPeriodEnd ?? null) : null,
    trialEndsAt: status === 'trialing' ? (subscription?.trialEnd ?? null) : null,
    endsAt: cancelAt,
    pendingChange: subscription?.pendingChange ?? null,
    payBy,
    hoursLeft: Math.max(0, Math.floor((Date.parse(payBy ?? now) - Date.parse(now)) / HOUR)),
  };
}

/** Why it cannot be ended is told where only the role is in the way. */
function cancelOf(decision: Decision | undefined): Decision | null {
  if (decision === undefined) return null;
  return decision.allowed || (decision.reason === 'role' && !isTakenAway(decision))
    ? decision
    : null;
}
