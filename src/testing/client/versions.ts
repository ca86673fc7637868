/** Settings that two people may save at once: the second one is told, and overwrites nothing. */
import type { BillingClient } from '../../client/BillingClient.js';
import {
  type Action,
  type AlertSettings,
  amountLike,
  type AutoReloadSettings,
  type BillingOverview,
} from '../../rules/index.js';
import { demandAllowed } from '../absent.js';
import { demand, quoted } from '../demand.js';
import type { Fit } from '../fit.js';
import { answered, outcomeOf, refusedAs, replayed } from '../refusal.js';
import type { ClientCheck, Stage } from '../stage.js';
import { overviewOf } from './overviewOf.js';
import { fits } from './fits.js';
import { alertsIn, autoReloadIn, type Saved } from './settings.js';

interface Setting<S> {
  readonly method: 'updateAutoReload' | 'updateLowBalanceAlerts';
  readonly action: Action;
  readonly standing: (overview: BillingOverview) => Saved<S>;
  /** Something else to save. */
  readonly changed: (settings: S) => S;
  readonly save: (client: BillingClient, settings: S, version: string) => Promise<unknown>;
  readonly fit: Fit<{ readonly version: string }>;
}

const autoReload: Setting<AutoReloadSettings> = {
  method: 'updateAutoReload',
  action: 'wallet.autoreload',
  standing: autoReloadIn,
  changed: (settings) => {
    const { threshold } = settings;
    return { ...settings, threshold: amountLike(threshold, threshold.amount + 1) };
  },
  save: (client, settings, version) => client.updateAutoReload(settings, version),
  fit: fits.autoReload,
};

const alerts: Setting<AlertSettings> = {
  method: 'updateLowBalanceAlerts',
  action: 'alerts.manage',
  standing: alertsIn,
  changed: (settings) => ({ ...settings, enabled: !settings.enabled }),
  save: (client, settings, version) => client.updateLowBalanceAlerts(settings, version),
  fit: fits.alerts,
};

const CONFLICT = { codes: ['version_conflict'], retryable: false };

const saving =
  <S>(
    setting: Setting<S>,
    play: (stage: Stage, setting: Setting<S>, found: Saved<S>) => Promise<void>,
  ): ClientCheck['play'] =>
  async (stage) => {
    const overview = await overviewOf(stage.client);
    demandAllowed(overview, setting.action);
    await play(stage, setting, setting.standing(overview));
  };

async function keepsTheFirst<S>({ client }: Stage, setting: Setting<S>, found: Saved<S>) {
  const { method, standing, changed, save, fit } = setting;
  const wanted = changed(found.settings);
  const { version } = fit(
    method,
    await answered(method, () => save(client, wanted, found.version)),
  );
  demand(
    version !== found.version,
    `${method} saved and kept the version ${version}, so nobody notices that the settings changed. Give each save another version.`,
  );
  const late = await outcomeOf(() => save(client, found.settings, found.version));
  const { settings } = standing(await overviewOf(client));
  demand(
    JSON.stringify(settings) === JSON.stringify(wanted),
    `${method} saved ${quoted(wanted)} and the overview says ${quoted(settings)}, so the last word of two is kept and the first is lost. Save only over the version that is current.`,
  );
  await refusedAs(`${method} with a version that is gone`, async () => replayed(late), CONFLICT);
}

async function letsOneWin<S>(stage: Stage, { method, changed, save }: Setting<S>, found: Saved<S>) {
  const tabs = [await stage.as('manager'), await stage.as('manager')];
  const ends = await Promise.allSettled(
    tabs.map((tab, i) =>
      save(tab, i === 0 ? changed(found.settings) : found.settings, found.version),
    ),
  );
  const lost = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  demand(
    lost.length === 1,
    `Of two people who saved ${method} at once ${2 - lost.length} were told that it worked, so the word of one is lost. Compare the version and save in one step.`,
  );
  await refusedAs(`${method} that came second`, () => Promise.reject(lost[0]), CONFLICT);
}

const checksOf = <S>(setting: Setting<S>): readonly ClientCheck[] => [
  {
    name: `${setting.method} saves over the current version, and over no other`,
    play: saving(setting, keepsTheFirst),
  },
  { name: `${setting.method} at once by two lets one win`, play: saving(setting, letsOneWin) },
];

export const versions: readonly ClientCheck[] = [...checksOf(autoReload), ...checksOf(alerts)];
