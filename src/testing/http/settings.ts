/** Settings that are saved over a version: `If-Match` names it. */
import { Absent } from '../absent.js';
import { alertsIn, autoReloadIn, type Saved } from '../client/settings.js';
import { demand, quoted } from '../demand.js';
import { bodyOf, problemIn, type Received } from './exchange.js';
import type { HttpCheck, HttpStage } from './HttpCheck.js';
import { overviewFrom } from './overviewFrom.js';

const SETTINGS = [
  ['/wallet/low-balance-alerts', 'alerts.manage', alertsIn],
  ['/wallet/auto-reload', 'wallet.autoreload', autoReloadIn],
] as const;

interface Setting {
  /** The version that stands. */
  readonly version: string;
  /** Saves what stands already over a version, or over none. */
  readonly put: (version: string | null) => Promise<Received>;
}

/** Plays for each setting that the manager may save. */
const eachSetting =
  (play: (setting: Setting, stage: HttpStage) => Promise<void>): HttpCheck['play'] =>
  async (stage) => {
    const overview = await overviewFrom(stage.manager);
    const savable = SETTINGS.filter(([, action]) => overview.decisions[action]?.allowed === true);
    if (savable.length === 0) throw new Absent('The manager may save no settings here.');
    for (const [path, , standing] of savable) {
      const { settings, version }: Saved<object> = standing(overview);
      const put = (over: string | null) =>
        stage.manager('PUT', path, {
          body: settings,
          headers: { 'If-Match': over === null ? null : `"${over}"` },
          as: over === null ? 'without If-Match' : `over the version ${over}`,
        });
      await play({ version, put }, stage);
    }
  };

async function asksForAVersion({ put }: Setting) {
  problemIn(await put(null), 428, 'precondition_required');
  problemIn(await put('one that never was'), 412, 'version_conflict');
}

async function answersItsVersion({ version, put }: Setting, { manager }: HttpStage) {
  const before = (await manager('GET', '/overview')).headers.get('ETag') ?? '';
  const answer = await put(version);
  const { version: saved } = bodyOf(answer);
  const tag = answer.headers.get('ETag');
  demand(
    tag === `"${String(saved)}"` && saved !== version,
    `${answer.what} saved over ${quoted(version)} and answered the version ${quoted(saved)} with the ETag ${quoted(tag)}, so the next one cannot match it. Give each save another version, in both places.`,
  );
  problemIn(await put(version), 412, 'version_conflict');
  const held = await manager('GET', '/overview', { headers: { 'If-None-Match': before } });
  demand(
    held.status === 200,
    'After a setting was saved the overview still passes for the old one, so a page shows what was. Let its tag hold all that the viewer sees.',
  );
}

export const settings: readonly HttpCheck[] = [
  { name: 'asks for the version that it replaces: 428, 412', play: eachSetting(asksForAVersion) },
  { name: 'answers the version that the next one matches', play: eachSetting(answersItsVersion) },
];
