/**
 * Warnings of a low balance.
 *
 * Each threshold fires once when the balance drops below it, on every channel that is on, and is
 * armed again when credits are added or given back and the balance is above it. At most ten, each
 * above zero, no two alike. A changed list does not fire on save.
 */
import type { Balance } from './money.js';
import type { AlertChannel } from './policy.js';
import type { Instant } from './time.js';

export const MAX_THRESHOLDS = 10;

export interface AlertSettings {
  readonly enabled: boolean;
  readonly thresholds: readonly Balance[];
  readonly channels: readonly AlertChannel[];
}

export interface LowBalanceAlerts extends AlertSettings {
  /** The lowest threshold that fired and is not armed again, with when it did. */
  readonly fired: { readonly threshold: Balance; readonly at: Instant } | null;
  readonly version: string;
}
