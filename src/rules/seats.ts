/**
 * Paid room for members.
 *
 * `used` counts active billable members: invitations not yet accepted, guests, deactivated members
 * and the vendor's own accounts are not among them. A workspace is over when `used > paid`. On a
 * `flexible` plan the paid number follows the members, never below `minQuantity`; on a `fixed` one
 * it is bought by hand, and the workspace may go over, as it will where too many accept an
 * invitation. Members beyond the seats of a smaller fixed plan stand in the way of a downgrade to it.
 */
import type { BillingFacts } from './facts.js';

export type SeatMode = 'flexible' | 'fixed';

export interface Seats {
  readonly paid: number;
  readonly used: number;
  readonly pendingInvites: number;
  readonly minQuantity: number;
  readonly mode: SeatMode;
}

/** Members beyond the paid seats; zero within them. */
export function seatsOver({ used, paid }: Seats): number {
  return Math.max(0, used - paid);
}

/** Seats as a screen receives them. */
export interface SeatsCount extends Seats {
  /** Members beyond the paid seats. */
  readonly overBy: number;
  /** Members beyond the paid seats once every invitation is accepted; zero where seats follow. */
  readonly willExceedBy: number;
}

export function countSeats(seats: Seats): SeatsCount {
  const used = seats.used + seats.pendingInvites;
  const willExceedBy =
    seats.mode === 'fixed' && seats.pendingInvites > 0 ? seatsOver({ ...seats, used }) : 0;
  return { ...seats, overBy: seatsOver(seats), willExceedBy };
}

/** Seats that the next invoice counts. */
export function billableSeats({ used, paid, minQuantity, mode }: Seats): number {
  return mode === 'fixed' ? paid : Math.max(minQuantity, used);
}

/** Whether the members do not fit the seats that a plan of lower rank comes with. */
export function outgrows(planId: string | undefined, facts: BillingFacts): boolean {
  const { seats, plans, subscription } = facts;
  const current = plans.find(({ id }) => id === subscription?.planId);
  const target = plans.find(({ id }) => id === planId);
  if (seats === null || current === undefined || target === undefined) return false;
  if (target.rank >= current.rank || target.seatMode !== 'fixed') return false;
  return target.includedSeats !== null && seats.used > target.includedSeats;
}
