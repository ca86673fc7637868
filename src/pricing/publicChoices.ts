/**
 * What a plan offers to somebody who is not signed in yet.
 *
 * | plan                               | label                                  | leads to    |
 * | ---------------------------------- | -------------------------------------- | ----------- |
 * | sold by people: custom, or by quote | `contact_sales`                        | the host's  |
 * | free                               | `continue_plan`                        | the host's  |
 * | with a trial, where there are any  | `start_trial`                          | the host's  |
 * | any other                          | `proceed_to_payment`                   | the host's  |
 *
 * A new workspace is offered the same inside, but for the free plan, which it is on already.
 */
import { type Interval, type OfferLabel, type Plan, yearlySaving } from '../rules/index.js';
import { type Choice, choiceOf } from '../widgets/PlanSelector/planWords.js';

/** Each plan with what is to be said of it by this interval, in the order of the catalogue. */
export function publicChoices(
  plans: readonly Plan[],
  interval: Interval,
  trials: boolean,
): Choice[] {
  return plans.map((plan) => {
    const label = labelOf(plan, trials);
    const action = label === 'contact_sales' ? 'sales.contact' : 'plan.subscribe';
    const offer = { label, action, decision: { allowed: true } } as const;
    const ids = plan.prices.length > 0 ? plan.prices.map(({ id }) => id) : [null];
    const offers = ids.map((priceId) => ({ ...offer, priceId }));
    return choiceOf(
      { ...plan, current: false, yearlySaving: yearlySaving(plan), offers },
      interval,
    );
  });
}

function labelOf({ kind, quoteOnly, trialDays }: Plan, trials: boolean): OfferLabel {
  if (kind === 'custom' || quoteOnly) return 'contact_sales';
  if (kind === 'free') return 'continue_plan';
  return trials && trialDays !== null ? 'start_trial' : 'proceed_to_payment';
}
