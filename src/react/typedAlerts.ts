import type { AlertChannel, AlertSettings, LowBalanceAlerts } from '../rules/index.js';
import { typedAmount } from './parseAmount.js';

/** Settings of alerts, as the text that a person types. */
export interface TypedAlerts {
  readonly enabled: boolean;
  readonly thresholds: readonly string[];
  readonly channels: readonly AlertChannel[];
}

export function alertSettingsOf(alerts: AlertSettings): AlertSettings {
  const { enabled, thresholds, channels } = alerts;
  return { enabled, thresholds, channels };
}

/** The settings as a person would type them. */
export function typedAlerts(alerts: LowBalanceAlerts, locale: string): TypedAlerts {
  const thresholds = alerts.thresholds.map((threshold) => typedAmount(threshold, locale));
  return { enabled: alerts.enabled, thresholds, channels: alerts.channels };
}
