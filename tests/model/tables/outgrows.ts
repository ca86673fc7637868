import type { Sight } from '../Sight.js';
import type { Terms } from '../Terms.js';

/** Whether the members do not fit the fixed seats of a plan of lower rank. */
export function outgrows(
  planId: string | undefined,
  { overview: { seats, subscription } }: Sight,
  { plans }: Terms,
): boolean {
  const from = plans.find(({ id }) => id === subscription?.planId);
  const to = plans.find(({ id }) => id === planId);
  if (seats === null || from === undefined || to === undefined) return false;
  const room = to.seatMode === 'fixed' ? (to.includedSeats ?? Infinity) : Infinity;
  return to.rank < from.rank && seats.used > room;
}
