/**
 * Warnings of a low balance.
 *
 * Each threshold fires once when the balance drops below it, on every channel that is on, and is
 * armed again when credits are added or given back and the balance is above it. At most ten, each
 * above zero, no two alike. A changed list does not fire on save.
 *
 * | state | while                                                                           |
 * | ----- | ------------------------------------------------------------------------------- |
 * | armed | it fires once the balance is below it                                           |
 * | fired | it has fired, and the balance has not been above it since                       |
 * | below | the balance was below it when it was saved, and has not been above it since     |
 */
import type { Balance } from './money.js';
import type { Open } from './open.js';
import type { AlertChannel } from './policy.js';
import type { Instant } from './time.js';

export const MAX_THRESHOLDS = 10;

export interface AlertSettings {
  readonly enabled: boolean;
  readonly thresholds: readonly Balance[];
  readonly channels: readonly AlertChannel[];
}

export interface LowBalanceAlerts extends AlertSettings {
  /** How each threshold stands, highest first. */
  readonly states: readonly ThresholdState[];
  readonly version: string;
}

export type ThresholdState =
  | FiredThreshold
  | { readonly threshold: Balance; readonly state: Open<'armed' | 'below'> };

export interface FiredThreshold {
  readonly threshold: Balance;
  /** When it fired. */
  readonly at: Instant;
}

/** The lowest threshold that has fired, or `null` while none has. */
export function lowestFired({ states }: LowBalanceAlerts): FiredThreshold | null {
  return states.findLast((each) => 'at' in each) ?? null;
}
