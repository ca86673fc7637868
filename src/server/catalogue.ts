/**
 * What a request names, looked up in the catalogue.
 *
 * | named                                   | becomes                                      |
 * | --------------------------------------- | -------------------------------------------- |
 * | a plan or a price that is not there     | 422                                          |
 * | a price of another plan                 | 422                                          |
 * | a plan that people sell                 | 422                                          |
 * | a price alone                           | its plan as well                             |
 * | a plan alone                            | its price of the interval that is paid now, or its only one; 422 where neither is |
 * | a number of seats, at no price per seat | 422                                          |
 * | a pack that is not there                | 422                                          |
 * | a currency in which a plan is not sold  | 422                                          |
 */
import type { FieldError, SubscriptionChange } from '../client/index.js';
import type { BillingFacts, Plan, Price } from '../rules/index.js';
import { demandValid, invalid } from './problem.js';

interface Named {
  readonly planId?: string | undefined;
  readonly priceId?: string | undefined;
}

/** The plan in question, for `decide`; `undefined` where none is named or known. */
export function planIdOf({ plans }: BillingFacts, { planId, priceId }: Named): string | undefined {
  return planId ?? plans.find(({ prices }) => prices.some(({ id }) => id === priceId))?.id;
}

/** The request with plan and price both named, if it names either. */
export function withPlan<T extends Named>(facts: BillingFacts, named: T): T {
  if (named.planId === undefined && named.priceId === undefined) return named;
  const field = named.planId === undefined ? 'priceId' : 'planId';
  const planId = planIdOf(facts, named);
  const plan = facts.plans.find(({ id }) => id === planId);
  if (plan === undefined) throw invalid([wrong(field, 'Is not in the catalogue.')]);
  if (plan.kind === 'custom' || plan.quoteOnly) throw invalid([wrong(field, 'Is sold by people.')]);
  const price = priceOf(plan, named.priceId, facts);
  return { ...named, planId: plan.id, ...(price && { priceId: price.id }) };
}

/** As `withPlan`, for a change that may name seats. */
export function withSeats<T extends SubscriptionChange>(facts: BillingFacts, change: T): T {
  const named = withPlan(facts, change);
  const priceId = named.planId === undefined ? facts.subscription?.priceId : named.priceId;
  const price = facts.plans.flatMap(({ prices }) => prices).find(({ id }) => id === priceId);
  const isFlat = named.quantity !== undefined && price?.model !== 'per_seat';
  demandValid(isFlat ? [wrong('quantity', 'The plan is not paid by the seat.')] : []);
  return named;
}

function priceOf(plan: Plan, priceId: string | undefined, facts: BillingFacts): Price | null {
  const { prices } = plan;
  if (prices.length === 0 && priceId === undefined) return null;
  const wanted =
    priceId === undefined
      ? (prices.find(({ interval }) => interval === intervalOf(facts)) ?? only(prices))
      : prices.find(({ id }) => id === priceId);
  if (wanted === undefined) throw invalid([wrong('priceId', 'Must be a price of the plan.')]);
  return wanted;
}

function intervalOf({ plans, subscription }: BillingFacts) {
  const prices = plans.flatMap((plan) => plan.prices);
  return prices.find(({ id }) => id === subscription?.priceId)?.interval;
}

const only = ([first, ...others]: readonly Price[]) => (others.length === 0 ? first : undefined);

/** What is wrong about a pack's name: nothing, or that it is not for sale. */
export function packErrors({ packs }: BillingFacts, packId: string, path: string): FieldError[] {
  return packs.some(({ id }) => id === packId) ? [] : [wrong(path, 'Is not for sale.')];
}

/** Passes the currency that all plans are priced in: a workspace is sold to in one. */
export function demandCurrency(plans: readonly Plan[], currency: string | undefined): void {
  const sold = plans.flatMap(({ prices }) => prices.map((price) => price.unitAmount.currency));
  const other = sold.find((it) => it !== currency);
  if (currency === undefined || other === undefined) return;
  throw invalid([wrong('currency', `Must be ${other}.`)]);
}

export const wrong = (path: string, message: string): FieldError => ({ path, message });
