/** A postpaid wallet with refills on: $84.35 in it, and $50.00 come when it drops below $20.00. */
import type { AutoReloadSettings } from '../../src/rules/autoReload.js';
import { usd } from './builders.js';
import { opened } from './opened.js';

export const settings = (changes: Partial<AutoReloadSettings> = {}): AutoReloadSettings => ({
  enabled: true,
  threshold: usd(20_00),
  refill: { amount: usd(50_00) },
  monthlyCap: null,
  ...changes,
});

/** The wallet, with `now` for what its overview says and `save` for other settings. */
export async function armed(
  changes: Partial<AutoReloadSettings> = {},
  options: Parameters<typeof opened>[1] = {},
) {
  const its = opened('wallet/active', options);
  const { client } = its;
  const now = async () => {
    const { wallet } = await client.getOverview();
    return {
      balance: wallet?.balance.amount,
      status: wallet?.autoReload?.status,
      spent: wallet?.autoReload?.spentThisMonth.amount,
      failures: wallet?.autoReload?.consecutiveFailures,
    };
  };
  const save = async (other: Partial<AutoReloadSettings>) => {
    const version = (await client.getOverview()).wallet?.autoReload?.version ?? '';
    return client.updateAutoReload(settings(other), version);
  };
  return { ...its, now, save, saved: await save(changes) };
}
