'use client';
import type { BillingOverview, Decision, SeatsCount } from '../rules/index.js';
import { changeOf } from './capacityChange.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

export interface SeatsView extends SeatsCount {
  /** Whether seats may be added or reduced; `null` for a viewer who is not to know. */
  readonly change: Decision | null;
  readonly members: Decision | null;
}

/**
 * Paid room for members, or `null` where there are no seats, or none for this viewer to see.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function useSeats(): ReadView<SeatsView | null> {
  return useOverview(seatsOf);
}

function seatsOf({ seats, decisions }: BillingOverview): SeatsView | null {
  if (seats === null) return null;
  const change = changeOf(decisions['seats.change'], seats.overBy);
  return { ...seats, change, members: decisions['members.manage'] ?? null };
}
