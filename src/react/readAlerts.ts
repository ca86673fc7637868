/**
 * Settings of alerts, from the text that a person types to what is saved: each threshold an
 * amount above zero, and no two alike.
 */
import type { AlertSettings, Balance } from '../rules/index.js';
import { parseAmount, type ParsedAmount } from './parseAmount.js';
import type { TypedAlerts } from './typedAlerts.js';

export type ReadThreshold = ParsedAmount<Balance> | { readonly state: 'zero' | 'twice' };

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
