/**
 * Settings of alerts, between the text that a person types and what is saved: each threshold an
 * amount above zero, and no two alike.
 */
import type { AlertChannel, AlertSettings, Balance, LowBalanceAlerts } from '../rules/index.js';
import { parseAmount, type ParsedAmount, typedAmount } from './parseAmount.js';

export interface TypedAlerts {
  readonly enabled: boolean;
  readonly thresholds: readonly string[];
  readonly channels: readonly AlertChannel[];
}

export type ReadThreshold = ParsedAmount<Balance> | { readonly state: 'zero' | 'twice' };

export function alertSettingsOf(alerts: AlertSettings): AlertSettings {
  const { enabled, thresholds, channels } = alerts;
  return { enabled, thresholds, channels };
}

/** The settings as a person would type them. */
export function typedAlerts(alerts: LowBalanceAlerts, locale: string): TypedAlerts {
  const thresholds = alerts.thresholds.map((threshold) => typedAmount(threshold, locale));
  return { enabled: alerts.enabled, thresholds, channels: alerts.channels };
}

/** What was typed, threshold by threshold, in the unit of `like`. */
export function readThresholds(
  texts: readonly string[],
  like: Balance,
  locale: string,
): readonly ReadThreshold[] {
  const seen = new Set<number>();
  return texts.map((text): ReadThreshold => {
    const parsed = parseAmount(text, like, locale);
    if (parsed.state !== 'amount') return parsed;
    const { amount } = parsed.value;
    if (amount === 0) return { state: 'zero' };
    if (seen.has(amount)) return { state: 'twice' };
    seen.add(amount);
    return parsed;
  });
}

/** What is saved, or `null` while a threshold is none. */
export function readAlerts(
  { enabled, channels }: TypedAlerts,
  read: readonly ReadThreshold[],
): AlertSettings | null {
  const thresholds = read.flatMap((each) => (each.state === 'amount' ? [each.value] : []));
  return thresholds.length < read.length ? null : { enabled, thresholds, channels };
}
