import type { Action, OfferLabel } from '../../src/rules/index.js';
import { changed, withoutCard } from '../support/history.js';
import type { Row } from '../support/Row.js';

export interface PlanRow extends Row {
  readonly label: OfferLabel;
  /** `null` where there is nothing to do. */
  readonly action: Action | null;
  /** The button that shows it: of a price, or of a plan without one. */
  readonly of: string;
}

/** The first row that holds is the answer. */
export const planRows: readonly PlanRow[] = [
  {
    when: 'people sell it: by kind, by contract, by quote',
    label: 'contact_sales',
    action: 'sales.contact',
    scenario: 'workspace/custom-contract',
    of: 'business_month',
  },
  {
    when: 'the free plan, and no subscription runs',
    label: 'current_plan',
    action: null,
    scenario: 'workspace/free',
    of: 'free',
  },
  {
    when: 'no subscription runs, there never was one, and the plan has a trial',
    label: 'start_trial',
    action: 'plan.subscribe',
    scenario: 'team/none',
    of: 'pro_month',
  },
  {
    when: 'no subscription runs',
    label: 'proceed_to_payment',
    action: 'plan.subscribe',
    scenario: 'team/canceled',
    of: 'pro_month',
  },
  {
    when: 'this price, incomplete',
    label: 'complete_payment',
    action: 'invoice.pay',
    scenario: 'workspace/incomplete',
    of: 'business_month',
  },
  {
    when: 'this price, paused',
    label: 'resume',
    action: 'plan.resume',
    scenario: 'workspace/paused',
    of: 'business_month',
  },
  {
    when: 'this price, and a cancellation is scheduled',
    label: 'restart',
    action: 'plan.restart',
    scenario: 'workspace/canceling',
    of: 'business_month',
  },
  {
    when: 'this price, on trial without a card',
    label: 'continue_plan',
    action: 'payment.update',
    scenario: 'workspace/trialing',
    before: withoutCard,
    of: 'business_month',
  },
  {
    when: 'this price',
    label: 'current_plan',
    action: null,
    scenario: 'workspace/active',
    of: 'business_month',
  },
  {
    when: 'where the portal owns changes: whatever would be restart or one of those below',
    label: 'visit_portal',
    action: 'portal.open',
    scenario: 'team/active',
    of: 'scale_month',
  },
  {
    when: 'this plan, by the year',
    label: 'switch_to_yearly',
    action: 'plan.change',
    scenario: 'workspace/active',
    of: 'business_year',
  },
  {
    when: 'this plan, by the month',
    label: 'switch_to_monthly',
    action: 'plan.change',
    scenario: 'workspace/active',
    before: changed({ priceId: 'business_year' }),
    of: 'business_month',
  },
  {
    when: 'a higher rank',
    label: 'upgrade',
    action: 'plan.change',
    scenario: 'workspace/over-seats',
    of: 'business_month',
  },
  {
    when: 'a lower rank, the free plan too',
    label: 'downgrade',
    action: 'plan.change',
    scenario: 'workspace/active',
    of: 'standard_month',
  },
];
