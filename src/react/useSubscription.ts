'use client';
import type {
  BannerAnswer,
  BillingOverview,
  Decision,
  Instant,
  PlanSummary,
  SubscriptionCourse,
  SubscriptionView,
} from '../rules/index.js';
import { isTakenAway } from './presentation.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

/** The plan of the workspace and how its subscription stands. */
export interface SubscriptionStanding extends SubscriptionCourse {
  /** `null` where there is none to name. */
  readonly plan: PlanSummary | null;
  /** `null` where there never was one, as on a free plan. */
  readonly subscription: SubscriptionView | null;
  /** It is over: what follows is a new one. */
  readonly ended: boolean;
  /** When it ends by a cancellation that is scheduled. */
  readonly endsAt: Instant | null;
  /** Agreed by contract, so that the catalogue has no price for it. */
  readonly contract: boolean;
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
  const { decisions, plan, subscription, course, contract, recovery } = overview;
  if (decisions['plan.view']?.allowed === false) return null;
  return {
    plan,
    subscription,
    ...(course ?? NONE),
    ended: subscription !== null && course === null,
    endsAt: course && (subscription?.cancelAt ?? null),
    pendingChange: course && (subscription?.pendingChange ?? null),
    contract: contract.kind === 'custom',
    recovery,
    cancel: cancelOf(decisions['plan.cancel']),
  };
}

const NONE: SubscriptionCourse = {
  renewsAt: null,
  trialEnd: null,
  payBy: null,
  hoursLeft: 0,
  ifCanceled: null,
};

/** Why it cannot be ended is told where only the role is in the way. */
function cancelOf(decision: Decision | undefined): Decision | null {
  if (decision === undefined) return null;
  return decision.allowed || (decision.reason === 'role' && !isTakenAway(decision))
    ? decision
    : null;
}
