/**
 * What subscribing to a price comes to, for this workspace and from now.
 *
 * A price per seat is paid for each member, and at least for as many as the plan is sold for.
 * Invoice credit is taken from what is paid today; during a trial nothing is.
 */
import type { BillingFacts } from './facts.js';
import { amountLike, type Money } from './money.js';
import type { Plan, Price } from './plan.js';
import { billableSeats } from './seats.js';
import { after, DAY, type Instant, laterBy } from './time.js';

export interface PlanTerms {
  /** Seats that are paid for; `null` for a flat price, and where nobody counts them. */
  readonly seats: number | null;
  /** What a period costs: of one seat where they are not counted. */
  readonly total: Money;
  readonly today: Money;
  /** When the next payment is due: the end of the trial, or of the first period. */
  readonly nextAt: Instant;
}

interface Purchase {
  readonly plan: Plan;
  readonly price: Price;
  /** `null` for none. */
  readonly trialDays: number | null;
}

/** The terms of a purchase that starts now. */
export function termsOf(
  { plan, price, trialDays }: Purchase,
  { now, seats: counted, invoiceCredit }: BillingFacts,
): PlanTerms {
  const { unitAmount, interval, model } = price;
  const { minQuantity } = plan;
  const seats =
    model === 'flat' || counted === null
      ? null
      : billableSeats({ ...counted, minQuantity, mode: 'flexible' });
  const total = amountLike(unitAmount, unitAmount.amount * (seats ?? 1));
  const rest = Math.max(0, total.amount - (invoiceCredit?.amount ?? 0));
  return {
    seats,
    total,
    today: amountLike(total, trialDays === null ? rest : 0),
    nextAt: trialDays === null ? laterBy(now, interval) : after(now, trialDays * DAY),
  };
}
