'use client';
import type {
  AlertChannel,
  Balance,
  BillingOverview,
  Decision,
  LowBalanceAlerts,
} from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

export interface AlertsView {
  readonly alerts: LowBalanceAlerts;
  /** Ways to be warned that the product has. */
  readonly channels: readonly AlertChannel[];
  /** How many thresholds there may be. */
  readonly most: number;
  /** In the unit and scale that a threshold has. */
  readonly like: Balance;
  /** Whether this viewer may change them. */
  readonly decision: Decision;
}

/**
 * Who is warned of a low balance, when and how; `null` where the product warns of none, and for a
 * viewer who is not to know of it.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function useLowBalanceAlerts(): ReadView<AlertsView | null> {
  return useOverview(alertsOf);
}

function alertsOf({ wallet, display, decisions }: BillingOverview): AlertsView | null {
  const alerts = wallet?.alerts ?? null;
  const decision = decisions['alerts.manage'];
  if (wallet === null || alerts === null || decision === undefined) return null;
  return {
    alerts,
    channels: display.alertChannels,
    most: display.maxThresholds,
    like: { ...wallet.balance, amount: 0 },
    decision,
  };
}
