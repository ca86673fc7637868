/** Settings as they are saved: what the server adds to them is left out. */
import {
  type AlertSettings,
  type AutoReloadSettings,
  type BillingOverview,
  credits,
} from '../../rules/index.js';

export interface Saved<S> {
  readonly settings: S;
  readonly version: string;
}

/** Stands where the product has none, or the viewer may not see them. */
const NO_VERSION = 'none';

export function autoReloadIn({ wallet }: BillingOverview): Saved<AutoReloadSettings> {
  if (wallet === null || wallet.autoReload === null) {
    const refill = { packId: 'none' };
    const settings = { enabled: false, threshold: credits(0), refill, monthlyCap: null };
    return { settings, version: NO_VERSION };
  }
  const { enabled, threshold, refill, monthlyCap, version } = wallet.autoReload;
  return { settings: { enabled, threshold, refill, monthlyCap }, version };
}

export function alertsIn({ wallet }: BillingOverview): Saved<AlertSettings> {
  if (wallet === null || wallet.alerts === null) {
    return { settings: { enabled: false, thresholds: [], channels: [] }, version: NO_VERSION };
  }
  const { enabled, thresholds, channels, version } = wallet.alerts;
  return { settings: { enabled, thresholds, channels }, version };
}
