/**
 * What a workspace can subscribe to.
 *
 * `kind` decides whether people sell a plan, never its name: one product's “Enterprise” is a
 * contract, another's a tier like any other. `rank` orders upgrades and downgrades.
 *
 * Units: `trialDays` days; `includedStorage.bytes` bytes; prices in minor units, per seat or flat.
 */
import type { Balance, Money } from './money.js';
import type { SeatMode } from './seats.js';
import type { Interval } from './time.js';

export type PlanKind = 'free' | 'paid' | 'custom' | 'education';

export interface Price {
  readonly id: string;
  readonly interval: Interval;
  readonly model: 'flat' | 'per_seat';
  readonly unitAmount: Money;
}

export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly kind: PlanKind;
  readonly rank: number;
  readonly description: string;
  readonly features: readonly string[];
  readonly prices: readonly Price[];
  readonly trialDays: number | null;
  readonly recommended: boolean;
  /** Sold by quote only. */
  readonly quoteOnly: boolean;
  readonly seatMode: SeatMode;
  readonly includedSeats: number | null;
  readonly minQuantity: number;
  readonly includedStorage: { readonly bytes: number; readonly per: 'plan' | 'seat' } | null;
  readonly includedCredits: { readonly amount: Balance; readonly per: 'period' | 'seat' } | null;
}

/** Whole percent that twelve months cost less when paid by the year, or `null` for none. */
export function yearlySaving({ prices }: Plan): number | null {
  const of = (interval: Interval) => prices.find((price) => price.interval === interval);
  const month = of('month')?.unitAmount.amount;
  const year = of('year')?.unitAmount.amount;
  if (month === undefined || year === undefined || year >= month * 12) return null;
  return Math.floor(100 - (100 * year) / (month * 12)) || null;
}
