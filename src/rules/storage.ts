/**
 * Stored bytes against the quota.
 *
 * | state | while                          |
 * | ----- | ------------------------------ |
 * | under | used < 90 % of the quota       |
 * | near  | used ≥ 90 % of the quota       |
 * | over  | used > quota; equal is not over |
 *
 * Units: bytes; one gigabyte is 10^9. Totals lag by minutes after a change: `settling`.
 */
import type { Money } from './money.js';
import type { Instant, Interval } from './time.js';

export const NEAR_RATIO = 0.9;
export const GIGABYTE = 1_000_000_000;

export interface Storage {
  readonly used: number;
  readonly quota: number;
  readonly asOf: Instant;
  readonly settling: boolean;
}

/** Room that can be added to the plan's: one tier at a time, paid like the plan. */
export interface StorageTier {
  readonly id: string;
  readonly bytes: number;
  readonly unitAmount: Money;
  readonly interval: Interval;
}

export type StorageState = 'under' | 'near' | 'over';

export function storageState({ used, quota }: Storage): StorageState {
  if (used > quota) return 'over';
  return used >= quota * NEAR_RATIO ? 'near' : 'under';
}

/** Bytes beyond the quota; zero within it. */
export function storageOver({ used, quota }: Storage): number {
  return Math.max(0, used - quota);
}
