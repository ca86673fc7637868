'use client';
import type { BillingOverview } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

const AT_HAND = { state: 'ready', stale: false, at: 0, retry: () => {} } as const;

/** A part of the overview; what the host has at hand stands in its place, and then nothing is read. */
export function useGiven<T>(
  given: T | undefined,
  select: (overview: BillingOverview) => T,
): ReadView<T> {
  const read = useOverview(select, given === undefined);
  return given === undefined ? read : { ...AT_HAND, value: given };
}
