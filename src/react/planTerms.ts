/**
 * What subscribing to a price comes to, for this workspace and from now.
 *
 * A price per seat is paid for each member, and for the least that the plan is sold for.
 * Units: money in minor units.
 */
import {
  after,
  amountLike,
  billableSeats,
  DAY,
  type Instant,
  laterBy,
  type Money,
  type Plan,
  type Price,
  type Seats,
} from '../rules/index.js';

/** What the terms depend on beside the price. */
export interface Buyer {
  readonly now: Instant;
  readonly seats: Seats | null;
}

export interface PlanTerms {
  /** Seats that are paid for; `null` for a flat price, and where nobody says how many there are. */
  readonly seats: number | null;
  /** What a period costs: of one seat where their number is not known. */
  readonly total: Money;
  /** When the second period starts. */
  readonly renewsAt: Instant;
  /** When a trial that starts now is over; `null` for a plan without. */
  readonly trialEndsAt: Instant | null;
}

/** The terms of one price of a plan. */
export function termsOf(plan: Plan, price: Price, buyer: Buyer): PlanTerms {
  const { now } = buyer;
  const { unitAmount, interval } = price;
  const seats =
    price.model === 'flat' || buyer.seats === null
      ? null
      : billableSeats({ ...buyer.seats, minQuantity: plan.minQuantity, mode: 'flexible' });
  return {
    seats,
    total: amountLike(unitAmount, unitAmount.amount * (seats ?? 1)),
    renewsAt: laterBy(now, interval),
    trialEndsAt: plan.trialDays === null ? null : after(now, plan.trialDays * DAY),
  };
}
