import { Suspense, use } from 'react';
import { createHttpClient } from '../../src/client/index.js';
import type { BannerView, Preset } from '../../src/rules/index.js';
import {
  createMockBilling,
  type MockBilling,
  type Scenario,
  scenarios,
} from '../../mocks/index.js';
import { Table } from './Table.js';

/** What each state of a preset shows, asked of the mock while the page is drawn. */
export function StateTable({ preset }: { readonly preset: Preset }) {
  return (
    <Suspense fallback={<p>Asking the mock…</p>}>
      <States preset={preset} />
    </Suspense>
  );
}

const head = ['state', 'banner, and its answers', 'brings back', 'plan buttons', 'adding funds'];
const others = { workspace: 'a member sees', team: 'an owner sees', wallet: null } as const;

function States({ preset }: { readonly preset: Preset }) {
  const other = others[preset];
  const rows = use(rowsOf(preset));
  return (
    <Table
      caption={`Preset ${preset}: who may pay sees`}
      head={other === null ? head : [...head, other]}
      rows={rows}
    />
  );
}

const asked = new Map<Preset, Promise<string[][]>>();

function rowsOf(preset: Preset): Promise<string[][]> {
  const rows = asked.get(preset) ?? askAll(preset);
  asked.set(preset, rows);
  return rows;
}

async function askAll(preset: Preset): Promise<string[][]> {
  const rows: string[][] = [];
  for (const scenario of Object.values(scenarios))
    if (scenario.preset === preset) rows.push(await ask(scenario));
  return rows;
}

async function ask({ name, preset, state }: Scenario): Promise<string[]> {
  const mock = createMockBilling({ scenario: name });
  const client = clientOf(mock);
  const { banner, display, recovery, wallet } = await client.getOverview();
  const plans = await client.getPlans();
  const labels = new Set(plans.flatMap(({ offers }) => offers.map(({ label }) => label)));
  const funds = wallet?.packs?.decision ?? wallet?.topUp?.decision;
  const shown = [
    `\`${state}\``,
    bannerIn(banner),
    listed(recovery.map(({ answer }) => answer)),
    display.planSelector ? listed([...labels]) : '–',
    funds === undefined ? '–' : funds.allowed ? 'open' : `\`${funds.reason}\``,
  ];
  if (others[preset] === null) return shown;
  const role = preset === 'workspace' ? 'member' : 'owner';
  const { banner: told } = await clientOf(mock.as(role)).getOverview();
  return [...shown, bannerIn(told)];
}

const clientOf = ({ workspaceId, fetch }: MockBilling) =>
  createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });

const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || '–';

function bannerIn(banner: BannerView | null): string {
  if (banner === null) return '–';
  const { kind, audience, answers } = banner;
  if (audience === 'limited') return `\`${kind}\`, in words`;
  return `\`${kind}\`: ${listed(answers.map(({ answer }) => answer))}`;
}
