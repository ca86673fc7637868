/** Every answer of the mock, held to the OpenAPI document. */
import { describe, expect, it } from 'vitest';
import {
  createMockBilling,
  type MockBilling,
  type MockBillingOptions,
  scenarios,
} from '../../mocks/index.js';
import type { Preset } from '../../src/rules/presets.js';
import { ROLES } from '../../src/rules/roles.js';
import { type Asked, requestFor, ROUTES } from '../contract/requests.table.js';
import { PAYER, policy } from '../support/builders.js';
import { conformityTo } from '../support/conformity.js';
import { knownTo, send } from '../support/crafted.js';
import { openApi, placesIn } from '../support/openApi.js';

const document = await openApi();
const conformity = conformityTo(document);

/** What the document does not say of the answer; `read` is told what was answered. */
async function complaintsOf(
  mock: MockBilling,
  asked: Asked,
  read: (response: Response) => Promise<void> = async () => {},
): Promise<string[]> {
  const response = await send(mock, asked);
  const url = `https://billing.test/v1/workspaces/${mock.workspaceId}${asked.path}`;
  if (asked.path !== '/events') await read(response.clone());
  return conformity.complaintsOf(asked.method, url, response);
}

const READS: readonly Asked[] = [
  { method: 'GET', path: '/overview' },
  { method: 'GET', path: '/plans' },
  { method: 'GET', path: '/events' },
];

/** Of each request and what can be read after it. A checkout that is made is given up. */
async function complaintsOfAll(mock: MockBilling, requests: readonly Asked[]): Promise<string[]> {
  const complaints: string[] = [];
  const asks: Asked[] = [...requests, ...READS];
  for (const asked of asks) {
    const isCheckout = asked.method === 'POST' && asked.path === '/checkouts';
    const found = await complaintsOf(mock, asked, async (response) => {
      if (!isCheckout || !response.ok) return;
      const { id }: { id: string } = JSON.parse(await response.text());
      asks.push({ method: 'GET', path: `/checkouts/${id}` });
      asks.push({ method: 'DELETE', path: `/checkouts/${id}` });
    });
    complaints.push(...found);
  }
  return complaints;
}

async function requestsOf(routes: typeof ROUTES, mock: MockBilling, preset: Preset) {
  const known = await knownTo(mock.as(PAYER[preset]));
  return Promise.all(routes.map(async ([, , ask]) => ask(preset, known)));
}

const views = Object.values(scenarios).flatMap(({ name, preset }) =>
  ROLES[policy(preset).roles].map((role) => ({ scenario: name, preset, role })),
);

describe('each route', () => {
  const isRead = (route: string) => route.startsWith('GET');
  const reads = ROUTES.filter(([, route]) => isRead(route));
  const changes = ROUTES.filter(([, route]) => !isRead(route));

  const ofPayers = views.filter(({ preset, role }) => role === PAYER[preset]);
  it.each(ofPayers)('answers $role as told, in $scenario', async ({ scenario, preset, role }) => {
    const complaints: string[] = [];
    for (const routes of [reads, ...changes.map((row) => [row])]) {
      const mock = createMockBilling({ scenario, role });
      complaints.push(...(await complaintsOfAll(mock, await requestsOf(routes, mock, preset))));
    }
    expect(complaints).toEqual([]);
  });

  const ofOthers = views.filter((view) => !ofPayers.includes(view));
  it.each(ofOthers)('answers $role as told, in $scenario', async ({ scenario, preset, role }) => {
    const mock = createMockBilling({ scenario, role });
    expect(await complaintsOfAll(mock, await requestsOf(ROUTES, mock, preset))).toEqual([]);
  });

  it('answers somewhere with all that it promises', () => {
    const promised = placesIn(document).flatMap(({ operation: { operationId, responses } }) =>
      Object.keys(responses)
        .filter((status) => status === '200' || status === '204')
        .map((status) => `${operationId} ${status}`),
    );
    const open = promised.filter((name) => !conformity.seen.has(name));
    expect(open).toEqual(['listPlans 200']);
  });
});

/** How the bank of a saved card answers, and how a payment ends by it. */
const ENDINGS: readonly (readonly [
  bank: string,
  ending: string,
  options: Partial<MockBillingOptions>,
  before: (mock: MockBilling) => unknown,
])[] = [
  ['pays', 'succeeded', {}, () => {}],
  ['pays, and its word is late', 'settling', { delays: { webhook: 60_000 } }, () => {}],
  ['wants the person', 'requires_action', {}, ({ world }) => world.requireAuthentication()],
  ['is not asked for want of a card', 'redirect', {}, removeCard],
  ['declines', 'payment_declined', {}, ({ world }) => world.declineNextPayment()],
];

async function removeCard(mock: MockBilling) {
  const { cardId } = await knownTo(mock);
  await send(mock, { method: 'DELETE', path: `/payment-methods/${cardId}` });
}

describe('a payment', () => {
  const paid = [
    { route: 'POST /wallet/top-ups', action: 'wallet.topup', scenario: 'wallet/active' },
    { route: 'POST /invoices/:id/pay', action: 'invoice.pay', scenario: 'workspace/open-invoice' },
    { route: 'POST /subscription/change', action: 'plan.change', scenario: 'workspace/active' },
  ] as const;
  const rows = paid.flatMap((row) =>
    ENDINGS.map(([bank, ending, options, before]) => ({ ...row, bank, ending, options, before })),
  );
  it.each(rows)('by $route ends as told where the bank $bank: $ending', async (row) => {
    const { route, action, scenario, ending, options, before } = row;
    const mock = createMockBilling({ scenario, ...options });
    await before(mock);
    const { preset } = scenarios[scenario];
    const asked = await requestFor(action, route)(preset, await knownTo(mock));
    const complaints = await complaintsOf(mock, asked, async (response) => {
      const { status, code = status } = JSON.parse(await response.text());
      expect(code).toBe(ending);
    });
    await mock.advance({ minutes: 2 });
    expect([...complaints, ...(await complaintsOfAll(mock, []))]).toEqual([]);
  });
});
