/** Who asks, from where, and what a back end cannot do. Groups of rows stand in `tests/contract`. */
import { describe, expect, it } from 'vitest';
import { type BillingClient, createHttpClient } from '../../src/client/index.js';
import { en } from '../../src/locales/en.js';
import type { Backend } from '../../src/server/index.js';
import { facts, usd } from '../support/builders.js';
import { attempt, DONE, overviewOf, refusedFor, tagOf } from '../support/crafted.js';
import { hosted } from '../support/hosted.js';
import { BASE, clientOf, failureOf, opened } from '../support/opened.js';

const buy = {
  method: 'POST',
  path: '/checkouts',
  body: { purpose: 'credit_pack', packId: 'pack_10' },
} as const;

async function booksOf(client: BillingClient) {
  const { wallet } = await client.getOverview();
  const transactions = (await client.listTransactions({ source: 'pack' })).data.length;
  const invoices = (await client.listInvoices({ status: 'paid' })).data.length;
  return { balance: wallet?.balance.amount ?? 0, transactions, invoices };
}

describe('a role that changes during an open checkout', () => {
  it('EC-E02 pays in whole, and starts no other one', async () => {
    const { mock, world, client, processor } = opened('workspace/active', { role: 'admin' });
    const colleague = clientOf(mock.as('billing_admin'));
    const before = await booksOf(colleague);
    const { id } = await client.createCheckout(buy.body);
    world.changeRole(mock.viewer.memberId, 'member');
    expect(await failureOf(client.getCheckout(id))).toMatchObject({ reason: 'role', status: 403 });
    expect(await processor.pay(id)).toMatchObject({ outcome: 'paid' });
    expect(await booksOf(colleague)).toEqual({
      balance: before.balance + 1_000,
      transactions: before.transactions + 1,
      invoices: before.invoices + 1,
    });
    expect((await colleague.getCheckout(id)).status).toBe('complete');
    expect(await attempt(mock, buy, () => tagOf(mock.as('billing_admin')))).toMatchObject(
      refusedFor('role'),
    );
  });

  it('EC-E02 leaves nothing of one that is given up', async () => {
    const { mock, world, client, processor } = opened('workspace/active', { role: 'admin' });
    const colleague = clientOf(mock.as('billing_admin'));
    const before = await booksOf(colleague);
    const { id } = await client.createCheckout(buy.body);
    world.changeRole(mock.viewer.memberId, 'member');
    await processor.close(id);
    expect(await booksOf(colleague)).toEqual(before);
    expect((await colleague.getCheckout(id)).status).toBe('expired');
  });
});

it('EC-E04 a door to one workspace leads to no other, though the back end has it', async () => {
  const { handler } = hosted('workspace', {
    backend: { getFacts: async () => facts('workspace') },
  });
  const clientFor = (workspaceId: string) =>
    createHttpClient({ baseUrl: BASE, workspaceId, fetch: handler });
  expect((await clientFor('ws_1').getOverview()).workspace.id).toBe('ws_1');
  expect(await failureOf(clientFor('ws_2').getOverview())).toMatchObject({
    code: 'not_found',
    status: 404,
  });
});

describe('a native mobile app', () => {
  const deeds: readonly (readonly [string, (client: BillingClient) => Promise<unknown>])[] = [
    ['buys', (it) => it.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' })],
    ['subscribes', (it) => it.createCheckout({ purpose: 'subscribe', planId: 'business' })],
    ['changes', (it) => it.changeSubscription({ quantity: 12, previewId: 'pv_1' })],
    ['cancels', (it) => it.cancelSubscription()],
    ['restarts', (it) => it.restartSubscription()],
    ['resumes', (it) => it.resumeSubscription()],
    ['opens the portal', (it) => it.createPortalSession()],
    ['sets a card up', (it) => it.setupPaymentMethod()],
    ['writes to sales', (it) => it.contactSales({ message: 'Hello' })],
    ['reports a charge', (it) => it.reportCharge({ message: 'Twice' })],
  ];
  it.each(deeds)('EC-E05 never %s, through the adapter either', async (_, deed) => {
    const { mock, client } = opened('workspace/active', { surface: 'native_mobile' });
    const before = await tagOf(mock);
    expect(await failureOf(deed(client))).toMatchObject({
      code: 'forbidden',
      reason: 'surface_unsupported',
      retryable: false,
    });
    expect(await tagOf(mock)).toBe(before);
  });
});

it('EC-E07 who took over a workspace is not called its creator', async () => {
  const { mock, world } = opened('team/active');
  const messageTo = async (role: 'owner' | 'member') => {
    const decision = (await overviewOf(mock.as(role))).decisions['wallet.buy_pack'];
    return decision?.allowed === false ? decision.message : 'ok';
  };
  expect(await messageTo('member')).toBe('creator_buys_packs');
  world.transferOwnership(mock.as('owner').viewer.memberId);
  expect(await messageTo('member')).toBe('owner_buys_packs');
});

it('EC-E08 who handed a workspace over is refused in a tab that is still open', async () => {
  const { mock: tab, world } = opened('team/active', { role: 'primary_owner' });
  const heir = tab.as('owner');
  expect((await overviewOf(tab)).decisions['wallet.buy_pack']).toEqual({ allowed: true });
  world.transferOwnership(heir.viewer.memberId);
  expect(await attempt(tab, buy, () => tagOf(heir))).toMatchObject(refusedFor('role'));
  expect((await overviewOf(tab)).decisions['wallet.buy_pack']).toMatchObject({
    presentation: 'disabled',
    message: 'owner_buys_packs',
  });
  expect(await attempt(heir, buy)).toMatchObject(DONE);
});

it('EC-E10 where nobody manages, support is asked and no admin', async () => {
  const { client, world } = opened('workspace/past-due', { role: 'member' });
  const asked = async () => {
    const { viewer, banner, decisions } = await client.getOverview();
    return [viewer.askFor, banner?.advice, decisions['billing.view']];
  };
  expect(await asked()).toMatchObject([
    'manager',
    'admin_fixes_payment',
    { message: 'admin_opens_billing' },
  ]);
  world.memberLeaves('mem_1');
  world.memberDeactivated('mem_2');
  expect(await asked()).toMatchObject(['support', 'nobody_manages', { message: 'nobody_manages' }]);
});

describe('what a back end cannot do', () => {
  it('EC-E13 a portal is refused as absent, and so no error', async () => {
    const { mock, client } = opened('team/active', { policy: { modules: ['plan', 'credits'] } });
    const open = { method: 'POST', path: '/portal-sessions', body: {} } as const;
    expect(await attempt(mock, open)).toMatchObject(refusedFor('policy_off'));
    const { decisions, display } = await client.getOverview();
    expect(decisions['portal.open']).toMatchObject({ presentation: 'hidden' });
    expect(display.modules).toEqual(['plan', 'credits']);
  });

  it('EC-E13 refills are absent', async () => {
    const { client } = opened('workspace/active', { policy: { autoReload: 'off' } });
    const { decisions, wallet } = await client.getOverview();
    expect(wallet?.autoReload).toBeNull();
    expect(decisions['wallet.autoreload']).toMatchObject({
      presentation: 'hidden',
      reason: 'policy_off',
    });
  });
});

describe('a back end that does not answer as agreed', () => {
  const failing: readonly (readonly [string, Partial<Backend>, string])[] = [
    ['throws', { listTransactions: () => Promise.reject(new Error('password=1')) }, 'internal'],
    ['hangs', { listTransactions: () => new Promise<never>(() => undefined) }, 'timeout'],
    [
      'answers in part',
      { listTransactions: async () => JSON.parse('{ "data": [{ "id": "tx_1" }] }') },
      'malformed_response',
    ],
  ];
  it.each(failing)('EC-E14 %s, and fails for that alone', async (_, backend, code) => {
    const { handler } = hosted('team', { backend });
    const client = createHttpClient({
      baseUrl: BASE,
      workspaceId: 'ws_1',
      fetch: handler,
      timeoutMs: 20,
    });
    const [history, overview, plans] = await Promise.allSettled([
      client.listTransactions(),
      client.getOverview(),
      client.getPlans(),
    ]);
    expect(history).toMatchObject({ status: 'rejected', reason: { code, retryable: true } });
    expect(history).not.toMatchObject({ reason: { message: expect.stringContaining('password') } });
    expect([overview.status, plans.status]).toEqual(['fulfilled', 'fulfilled']);
  });
});

describe('a control that is off', () => {
  it.each([
    ['team/active', 'owner'],
    ['team/none', 'primary_owner'],
    ['team/past-due', 'member'],
    ['workspace/paused', 'admin'],
    ['workspace/over-seats', 'billing_admin'],
  ] as const)('EC-E15 has its sentence: %s for %s', async (scenario, role) => {
    const { decisions } = await overviewOf(opened(scenario, { role }).mock);
    const off = Object.values(decisions).flatMap((decision) =>
      decision.allowed || decision.presentation !== 'disabled' ? [] : [decision.message],
    );
    expect(off.length).toBeGreaterThan(0);
    for (const message of off) expect(en).toHaveProperty([`refusal.${message}`]);
  });
});

describe('a key that belongs to another request', () => {
  it('EC-E16 is refused, and charges nothing', async () => {
    const { mock, client } = opened('wallet/active');
    const post = (amount: number) =>
      mock.fetch(
        new Request(`${BASE}/v1/workspaces/${mock.workspaceId}/wallet/top-ups`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'one-key' },
          body: JSON.stringify({ amount: usd(amount) }),
        }),
      );
    expect((await post(25_00)).status).toBe(200);
    const reused = await post(50_00);
    expect(reused.status).toBe(422);
    expect(await reused.json()).toMatchObject({
      code: 'idempotency_key_reused',
      retryable: false,
    });
    expect((await client.getOverview()).wallet?.balance).toEqual(usd(84_35 + 25_00));
    expect((await post(25_00)).headers.get('Idempotent-Replayed')).toBe('true');
    expect((await client.getOverview()).wallet?.balance).toEqual(usd(84_35 + 25_00));
  });
});
