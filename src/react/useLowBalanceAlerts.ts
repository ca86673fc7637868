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

/** A threshold is armed until the balance drops below it, and again once the balance is above it. */
export interface ThresholdView {
  readonly threshold: Balance;
  readonly state: 'armed' | 'fired' | 'below';
}

export interface AlertsView {
  readonly alerts: LowBalanceAlerts;
  /** Highest first. */
  readonly thresholds: readonly ThresholdView[];
  /** Ways to be warned that the product has. */
  readonly channels: readonly AlertChannel[];
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
  const stateOf = ({ amount }: Balance): ThresholdView['state'] => {
    if (alerts.fired?.threshold.amount === amount) return 'fired';
    const isBelow = wallet.available.amount < amount;
    return isBelow || amount > (alerts.fired?.threshold.amount ?? amount) ? 'below' : 'armed';
  };
  return {
    alerts,
    thresholds: alerts.thresholds
      .toSorted((one, other) => other.amount - one.amount)
      .map((threshold) => ({ threshold, state: stateOf(threshold) })),
    channels: display.alertChannels,
    like: { ...wallet.balance, amount: 0 },
    decision,
  };
}
