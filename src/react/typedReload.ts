import type { AutoReloadSettings } from '../rules/index.js';
import { typedAmount } from './parseAmount.js';

/** Settings of refills, as the text that a person types. */
export interface TypedReload {
  readonly threshold: string;
  /** The id of a pack, or an amount. */
  readonly refill: string;
  /** Nothing, where there is none. */
  readonly cap: string;
}

export function settingsOf(reload: AutoReloadSettings): AutoReloadSettings {
  const { enabled, threshold, refill, monthlyCap } = reload;
  return { enabled, threshold, refill, monthlyCap };
}

/** The settings as a person would type them. */
export function typedReload(reload: AutoReloadSettings, locale: string): TypedReload {
  const { threshold, refill, monthlyCap } = reload;
  return {
    threshold: typedAmount(threshold, locale),
    refill: 'packId' in refill ? refill.packId : typedAmount(refill.amount, locale),
    cap: monthlyCap ? typedAmount(monthlyCap, locale) : '',
  };
}
