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
import { type Asked, type Known, requestFor, ROUTES } from '../contract/requests.table.js';
import { PAYER, policy } from '../support/builders.js';
import { conformityTo } from '../support/conformity.js';
import { knownTo, send } from '../support/crafted.js';
import { openApi, placesIn } from '../support/openApi.js';

const document = await openApi();
const conformity = conformityTo(document);

async function ask(mock: MockBilling, asked: Asked): Promise<Response> {
  const response = await send(mock, asked);
  const url = `https://billing.test/v1/workspaces/${mock.workspaceId}${asked.path}`;
  const copy = asked.path === '/events' ? response : response.clone();
  expect(await conformity.complaintsOf(asked.method, url, copy)).toEqual([]);
  return response;
}

const OVERVIEW: Asked = { method: 'GET', path: '/overview' };
const PLANS: Asked = { method: 'GET', path: '/plans' };
const EVENTS: Asked = { method: 'GET', path: '/events' };

/** A checkout that was made is read and given up as well. */
async function askAll(mock: MockBilling, preset: Preset, known: Known, requests: Requests) {
  for (const [, route, request] of requests) {
    const response = await ask(mock, await request(preset, known));
    if (route !== 'POST /checkouts' || !response.ok) continue;
    const { id }: { id: string } = JSON.parse(await response.text());
    await ask(mock, { method: 'GET', path: `/checkouts/${id}` });
    await ask(mock, { method: 'DELETE', path: `/checkouts/${id}` });
  }
  for (const asked of [OVERVIEW, PLANS, EVENTS]) await ask(mock, asked);
}

type Requests = readonly (typeof ROUTES)[number][];

const views = Object.values(scenarios).flatMap(({ name, preset }) =>
  ROLES[policy(preset).roles].map((role) => ({ scenario: name, preset, role })),
);

describe('each route', () => {
  const ofPayers = views.filter(({ preset, role }) => role === PAYER[preset]);
  it.each(ofPayers)(
    'answers $role as it says, in $scenario',
    async ({ scenario, preset, role }) => {
      for (const row of ROUTES) {
        const mock = createMockBilling({ scenario, role });
        await askAll(mock, preset, await knownTo(mock), [row]);
      }
    },
  );

  const ofOthers = views.filter((view) => !ofPayers.includes(view));
  it.each(ofOthers)(
    'answers $role as it says, in $scenario',
    async ({ scenario, preset, role }) => {
      const mock = createMockBilling({ scenario, role });
      await askAll(mock, preset, await knownTo(mock.as(PAYER[preset])), ROUTES);
    },
  );

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
  ['is not asked for want of a card', 'redirect', {}, async (mock) => removeCard(mock)],
  ['declines', 'payment_declined', {}, ({ world }) => world.declineNextPayment()],
];

async function removeCard(mock: MockBilling) {
  const { cardId } = await knownTo(mock);
  return ask(mock, { method: 'DELETE', path: `/payment-methods/${cardId}` });
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
    const response = await ask(mock, await requestFor(action, route)(preset, await knownTo(mock)));
    const { status, code = status }: { status: string; code?: string } = await response.json();
    expect(code).toBe(ending);
    await ask(mock, OVERVIEW);
    await mock.advance({ minutes: 2 });
    await ask(mock, OVERVIEW);
  });
});
