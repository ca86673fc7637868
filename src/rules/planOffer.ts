/**
 * What the button of a plan says and does. The first row that holds is the answer.
 *
 * | row | holds for                                                | label              | action         |
 * | --- | -------------------------------------------------------- | ------------------ | -------------- |
 * | 1   | by people: custom kind, contract, quote only, open quote | contact_sales      | sales.contact  |
 * | 2   | free plan, no live subscription                          | current_plan       | –              |
 * | 3   | no live subscription, no history, plan has a trial       | start_trial        | plan.subscribe |
 * | 4   | no live subscription                                     | proceed_to_payment | plan.subscribe |
 * | 5   | this price, incomplete                                   | complete_payment   | invoice.pay    |
 * | 6   | this price, paused                                       | resume             | plan.resume    |
 * | 7   | this price, cancellation scheduled                       | restart            | plan.restart   |
 * | 8   | this price, trialing without a card                      | continue_plan      | payment.update |
 * | 9   | this price                                               | current_plan       | –              |
 * | 10  | this plan, other interval                                | switch_to_…        | plan.change    |
 * | 11  | a higher rank                                            | upgrade            | plan.change    |
 * | 12  | a lower rank                                             | downgrade          | plan.change    |
 *
 * On a native mobile app that may change nothing every offer is refused as `surface_unsupported`,
 * the one of the current plan too: the screen has no button then and says where there is one.
 * Where the portal owns changes, rows 7 and 10 to 12 are one: `visit_portal`, `portal.open`.
 * The label is the same for a viewer who may not; the decision says so beside it.
 */
import type { Action } from './actions.js';
import { isLeftToPeople } from './contract.js';
import { decide } from './decide.js';
import type { BillingFacts, Viewer } from './facts.js';
import type { Open } from './open.js';
import { type Plan, type Price, yearlySaving } from './plan.js';
import { type PlanTerms, termsOf } from './planTerms.js';
import type { Policy } from './policy.js';
import type { Decision } from './refusal.js';
import { isLive, standingOf } from './subscription.js';
import { hasCome } from './time.js';

export const OFFER_LABELS = [
  'contact_sales',
  'current_plan',
  'start_trial',
  'proceed_to_payment',
  'complete_payment',
  'resume',
  'restart',
  'continue_plan',
  'switch_to_yearly',
  'switch_to_monthly',
  'upgrade',
  'downgrade',
  'visit_portal',
] as const;
export type OfferLabel = (typeof OFFER_LABELS)[number];

/** The button of one price, or of a plan without prices (`priceId: null`). */
export interface PlanOffer {
  readonly priceId: string | null;
  readonly label: Open<OfferLabel>;
  /** `null` where there is nothing to do: the workspace is on it. */
  readonly action: Open<Action> | null;
  readonly decision: Decision;
  /** What it comes to, where it is a purchase; an older server does not say. */
  readonly terms?: PlanTerms | undefined;
}

/** A plan as a screen receives it. */
export interface PlanView extends Plan {
  /** The workspace is on this plan. */
  readonly current: boolean;
  readonly offers: readonly PlanOffer[];
  /** Whole percent saved by paying yearly, or `null`. */
  readonly yearlySaving: number | null;
}

interface Row {
  readonly label: OfferLabel;
  readonly action: Action | null;
}

interface Case {
  readonly plan: Plan;
  readonly price: Price | null;
  readonly facts: BillingFacts;
  readonly policy: Policy;
}

/** The catalogue with what each plan offers to this viewer. */
export function planViews(facts: BillingFacts, viewer: Viewer, policy: Policy): PlanView[] {
  return facts.plans.map((plan) => ({
    ...plan,
    current: isCurrentPlan(plan, facts),
    yearlySaving: yearlySaving(plan),
    offers: (plan.prices.length > 0 ? plan.prices : [null]).map((price) => {
      const { label, action } = rowFor({ plan, price, facts, policy });
      const about = { planId: plan.id };
      const decision =
        action === null
          ? decideToStay(facts, viewer, policy)
          : decide(action, facts, viewer, policy, about);
      const offer = { priceId: price?.id ?? null, label, action, decision };
      if (action !== 'plan.subscribe' || price === null) return offer;
      const trialDays = trialDaysFor(plan, facts, policy);
      return { ...offer, terms: termsOf({ plan, price, trialDays }, facts) };
    }),
  }));
}

/** Whether the workspace is on this plan: by a live subscription, or for want of one. */
export function isCurrentPlan(plan: Plan, { subscription, workspace, contract }: BillingFacts) {
  if (isLive(standingOf(subscription))) return subscription?.planId === plan.id;
  if (contract.kind === 'custom' && workspace.planKind === 'custom') return plan.kind === 'custom';
  return plan.kind === 'free' && workspace.planKind === 'free';
}

/** Nothing to do is refused to nobody; only the surface may have no place for it. */
function decideToStay(facts: BillingFacts, viewer: Viewer, policy: Policy): Decision {
  const change = decide('plan.change', facts, viewer, policy);
  const isElsewhere = !change.allowed && change.reason === 'surface_unsupported';
  return isElsewhere ? change : { allowed: true };
}

function rowFor(it: Case): Row {
  const { plan, facts, policy } = it;
  const soldByPeople =
    plan.kind === 'custom' || plan.quoteOnly || isLeftToPeople('plan.change', facts, policy);
  if (soldByPeople) return { label: 'contact_sales', action: 'sales.contact' };
  const row = isLive(standingOf(facts.subscription)) ? whileLive(it) : toSubscribe(it);
  return policy.planChangeVia === 'portal' && goesThroughPortal(row)
    ? { label: 'visit_portal', action: 'portal.open' }
    : row;
}

function toSubscribe({ plan, facts, policy }: Case): Row {
  if (plan.kind === 'free') return { label: 'current_plan', action: null };
  const label = trialDaysFor(plan, facts, policy) === null ? 'proceed_to_payment' : 'start_trial';
  return { label, action: 'plan.subscribe' };
}

/** Days of trial that this workspace would get, or `null`. */
export function trialDaysFor(plan: Plan, facts: BillingFacts, policy: Policy): number | null {
  const eligible = policy.trialEligibility === 'no_history' && !facts.workspace.billingHistory;
  return eligible ? plan.trialDays : null;
}

function whileLive({ plan, price, facts }: Case): Row {
  const { subscription, paymentMethod, now, plans } = facts;
  const current = plans.find(({ id }) => id === subscription?.planId);
  if (price !== null && price.id === subscription?.priceId) {
    if (subscription.status === 'incomplete')
      return { label: 'complete_payment', action: 'invoice.pay' };
    if (subscription.status === 'paused') return { label: 'resume', action: 'plan.resume' };
    if (subscription.cancelAt !== null && !hasCome(subscription.cancelAt, now))
      return { label: 'restart', action: 'plan.restart' };
    if (subscription.status === 'trialing' && paymentMethod === null)
      return { label: 'continue_plan', action: 'payment.update' };
    return { label: 'current_plan', action: null };
  }
  if (plan.id === subscription?.planId && price !== null) {
    const label = price.interval === 'year' ? 'switch_to_yearly' : 'switch_to_monthly';
    return { label, action: 'plan.change' };
  }
  const higher = plan.rank > (current?.rank ?? 0);
  return { label: higher ? 'upgrade' : 'downgrade', action: 'plan.change' };
}

function goesThroughPortal({ action }: Row): boolean {
  return action === 'plan.restart' || action === 'plan.change';
}
