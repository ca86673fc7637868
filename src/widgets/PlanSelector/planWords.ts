import {
  type Interval,
  lookUp,
  type OfferLabel,
  type PlanOffer,
  type PlanView,
  type Price,
} from '../../rules/index.js';
import { type Format, moneyText } from '../../react/format.js';
import type { Translate } from '../../react/messages.js';
import { isTakenAway } from '../../react/presentation.js';
import type { plansMessages, pricingMessages } from './PlanSelector.messages.js';

/** A plan with the price and the offer that a billing interval leaves to choose. */
export interface Choice {
  readonly plan: PlanView;
  /** Its price by this interval, or the one that it has; `null` for one without, or sold by people. */
  readonly price: Price | null;
  readonly offer: PlanOffer;
  /** It cannot be paid by this interval, so that the offer does not hold now. */
  readonly isOther: boolean;
}

export const INTERVALS = ['month', 'year'] as const satisfies readonly Interval[];

const NOTHING: PlanOffer = {
  priceId: null,
  label: 'current_plan',
  action: null,
  decision: { allowed: true },
};

export function choiceOf(plan: PlanView, interval: Interval): Choice {
  const fitting = plan.prices.find((price) => price.interval === interval);
  const listed = fitting ?? plan.prices[0] ?? null;
  const offer = plan.offers.find(({ priceId }) => priceId === (listed?.id ?? null)) ?? NOTHING;
  const price = isSoldByPeople(offer) ? null : listed;
  return { plan, price, offer, isOther: price !== null && fitting === undefined };
}

/** Whether what its button does is worth telling: to who may, and to who could ask one who may. */
export function isOpenTo({ decision }: PlanOffer): boolean {
  return decision.allowed || (decision.reason === 'role' && !isTakenAway(decision));
}

/** Whether it has no price to be told. */
export function isSoldByPeople({ action }: PlanOffer): boolean {
  return action === 'sales.contact';
}

export interface PriceWords {
  readonly t: Translate<keyof typeof pricingMessages>;
  readonly format: Format;
}

interface PlanWords extends PriceWords {
  readonly t: Translate<keyof typeof plansMessages>;
}

/** The one button that who has no plan is led to. */
export function isAskedFor({ plan, offer: { label, decision } }: Choice): boolean {
  return (
    plan.recommended &&
    decision.allowed &&
    (label === 'start_trial' || label === 'proceed_to_payment')
  );
}

interface ToldPrice {
  readonly amount: string;
  /** What the amount is for; `null` for words in place of an amount. */
  readonly per: string | null;
}

/** Its price; `null` for a plan of the catalogue that a contract covers: its list price does not hold. */
export function priceWordsOf({ plan, offer, price }: Choice, words: PriceWords): ToldPrice | null {
  const { t, format } = words;
  const isListed = plan.kind === 'free' || plan.prices.length > 0;
  if (isSoldByPeople(offer) && isListed && !plan.quoteOnly) return null;
  if (price === null) {
    return { amount: t(plan.kind === 'free' ? 'plans.free' : 'plans.custom'), per: null };
  }
  const per = price.model === 'flat' ? 'per' : 'per_seat';
  return { amount: format.price(price.unitAmount), per: t(`plans.${per}.${price.interval}`) };
}

/** What paying by the year saves; `null` for nothing. */
export function savingOf(choices: readonly Choice[], { t, format }: PriceWords): string | null {
  const savings = choices.flatMap(({ plan, price }) => (price && plan.yearlySaving) ?? []);
  if (savings.length === 0) return null;
  const most = Math.max(...savings);
  const key = savings.every((saving) => saving === most) ? 'plans.save' : 'plans.save_up_to';
  return t(key, { percent: format.percent(most) });
}

const STEPS = {
  upgrade: 'plans.next.change',
  downgrade: 'plans.next.change',
  switch_to_yearly: 'plans.next.change',
  switch_to_monthly: 'plans.next.change',
  visit_portal: 'plans.next.visit_portal',
  restart: 'plans.next.restart',
  resume: 'plans.next.resume',
  complete_payment: 'plans.next.complete_payment',
  continue_plan: 'plans.next.continue_plan',
} as const satisfies Partial<Record<OfferLabel, keyof typeof plansMessages>>;

/** What happens once the button is pressed, when and for how much; `null` where it does nothing. */
export function nextOf({ plan, price, offer }: Choice, { t, format }: PlanWords): string | null {
  if (plan.kind === 'free' && offer.label === 'downgrade') return t('plans.next.free');
  const step = lookUp(STEPS, offer.label);
  if (step !== undefined) return t(step);
  if (price === null || offer.terms === undefined) return null;

  const { seats, nextAt } = offer.terms;
  const total = moneyText(format, offer.terms.total, false);
  const model = seats === null ? price.model : 'seats';
  const each = t(`plans.each.${model}.${price.interval}`, { total, count: seats ?? 1 });
  const date = format.date(nextAt);
  if (offer.label === 'start_trial')
    return t('plans.next.trial', { count: plan.trialDays ?? 0, date, each });
  if (model === 'per_seat') return t('plans.next.from_today', { each });
  return t('plans.next.purchase', {
    today: moneyText(format, offer.terms.today, false),
    each,
    date,
  });
}
