import { describe, expect, it } from 'vitest';
import { createMockBilling, type ScenarioName, scenarios } from '../../mocks/index.js';
import { opened } from '../support/opened.js';

type Row = readonly [
  scenario: ScenarioName,
  status: string | null,
  banner: string | null,
  /** What the packs say, or the balance where amounts are free. */
  wallet: string | number,
];

/** As it looks to the role that may do everything. */
const table: readonly Row[] = [
  ['workspace/free', null, null, 'one_time'],
  ['workspace/active', 'active', null, 'on_top_of_plan'],
  ['workspace/canceling', 'active', 'cancel_scheduled', 'on_top_of_plan'],
  ['workspace/change-scheduled', 'active', null, 'on_top_of_plan'],
  ['workspace/open-invoice', 'active', null, 'on_top_of_plan'],
  ['workspace/past-due', 'past_due', 'payment_failed', 'on_top_of_plan'],
  ['workspace/requires-action', 'past_due', 'payment_action', 'on_top_of_plan'],
  ['workspace/unpaid', 'unpaid', 'payment_failed', 'on_top_of_plan'],
  ['workspace/incomplete', 'incomplete', 'incomplete', 'one_time'],
  ['workspace/incomplete-expired', 'incomplete_expired', null, 'one_time'],
  ['workspace/canceled', 'canceled', null, 'one_time'],
  ['workspace/trialing', 'trialing', 'trial', 'on_top_of_plan'],
  ['workspace/paused', 'paused', null, 'on_top_of_plan'],
  ['workspace/over-seats', 'active', 'over_seats', 'on_top_of_plan'],
  ['workspace/near-storage', 'active', null, 'on_top_of_plan'],
  ['workspace/over-storage', 'active', 'over_storage', 'on_top_of_plan'],
  ['workspace/everything-wrong', 'trialing', 'payment_failed', 'on_top_of_plan'],
  ['workspace/custom-contract', 'active', null, 'on_top_of_plan'],
  ['workspace/seats-contract', 'active', null, 'on_top_of_plan'],
  ['workspace/quote-requested', null, null, 'one_time'],
  ['workspace/education', null, null, 'one_time'],
  ['workspace/quote-expired', null, null, 'one_time'],
  ['workspace/low-balance', 'active', 'low_balance', 'on_top_of_plan'],
  ['workspace/settling', 'active', null, 'on_top_of_plan'],
  ['workspace/stuck', 'active', null, 'on_top_of_plan'],
  ['workspace/rich-history', 'active', null, 'on_top_of_plan'],
  ['workspace/reload-armed', 'active', null, 'on_top_of_plan'],
  ['workspace/reload-without-card', 'active', null, 'on_top_of_plan'],
  ['workspace/reloading', 'active', null, 'on_top_of_plan'],
  ['workspace/reload-cooling', 'active', null, 'on_top_of_plan'],
  ['workspace/reload-failed', 'active', null, 'on_top_of_plan'],
  ['workspace/reload-capped', 'active', 'autoreload_suspended', 'on_top_of_plan'],
  ['workspace/reload-suspended', 'active', 'autoreload_suspended', 'on_top_of_plan'],

  ['team/none', null, null, 'subscribe_before_packs'],
  ['team/active', 'active', null, 'on_top_of_plan'],
  ['team/handed-over', 'active', null, 'on_top_of_plan'],
  ['team/change-scheduled', 'active', null, 'on_top_of_plan'],
  ['team/open-invoice', 'active', null, 'on_top_of_plan'],
  ['team/stuck', 'active', null, 'on_top_of_plan'],
  ['team/canceling', 'active', 'cancel_scheduled', 'on_top_of_plan'],
  ['team/past-due', 'past_due', 'payment_failed', 'payment_before_packs'],
  ['team/requires-action', 'past_due', 'payment_action', 'payment_before_packs'],
  ['team/unpaid', 'unpaid', 'payment_failed', 'payment_before_packs'],
  ['team/incomplete', 'incomplete', 'incomplete', 'subscribe_before_packs'],
  ['team/incomplete-expired', 'incomplete_expired', null, 'subscribe_before_packs'],
  ['team/canceled', 'canceled', null, 'subscribe_before_packs'],
  ['team/trialing', 'trialing', 'trial', 'on_top_of_plan'],
  ['team/paused', 'paused', null, 'resume_before_packs'],
  ['team/low-balance', 'active', 'low_balance', 'on_top_of_plan'],
  ['team/settling', 'active', null, 'on_top_of_plan'],
  ['team/rich-history', 'active', null, 'on_top_of_plan'],

  // a postpaid wallet with nothing in it has stopped, before its first payment too
  ['wallet/none', null, 'low_balance', 0],
  ['wallet/active', 'active', null, 84_35],
  ['wallet/canceling', 'active', 'cancel_scheduled', 84_35],
  ['wallet/change-scheduled', 'active', null, 84_35],
  ['wallet/open-invoice', 'active', null, 84_35],
  ['wallet/stuck', 'active', null, 84_35],
  ['wallet/reload-without-card', 'active', null, 84_35],
  ['wallet/reloading', 'active', null, 7_80],
  ['wallet/reload-cooling', 'active', null, 84_35],
  ['wallet/reload-failed', 'active', null, 7_80],
  ['wallet/reload-capped', 'active', 'autoreload_suspended', 7_80],
  ['wallet/past-due', 'past_due', 'payment_failed', 84_35],
  ['wallet/requires-action', 'past_due', 'payment_action', 84_35],
  ['wallet/unpaid', 'unpaid', 'payment_failed', 84_35],
  ['wallet/incomplete', 'incomplete', 'incomplete', 0],
  ['wallet/incomplete-expired', 'incomplete_expired', 'low_balance', 0],
  ['wallet/canceled', 'canceled', null, 84_35],
  ['wallet/low-balance', 'active', null, 3_10],
  ['wallet/settling', 'active', null, 84_35],
  ['wallet/rich-history', 'active', null, 61_45],
  ['wallet/reload-armed', 'active', null, 84_35],
  ['wallet/reload-suspended', 'active', 'autoreload_suspended', 7_80],
  ['wallet/negative', 'active', 'low_balance', -4_35],
];

describe('a scenario', () => {
  it('stands in the table, each once', () => {
    expect(Object.keys(scenarios).toSorted()).toEqual(table.map(([name]) => name).toSorted());
  });

  it.each(table)('%s is %s and shows %s', async (name, status, banner, wallet) => {
    const overview = await opened(name).client.getOverview();
    const packs = overview.wallet?.packs ?? null;
    const said = packs?.decision.allowed === false ? packs.decision.message : packs?.note;
    expect({
      status: overview.subscription?.status ?? null,
      banner: overview.banner?.kind ?? null,
      wallet: said ?? overview.wallet?.balance.amount,
    }).toEqual({ status, banner, wallet });
  });

  it.each(table)('%s says in a sentence what it is', (name) => {
    expect(scenarios[name].sentence).toMatch(/^[A-Z0-9].{15,}\.$/);
  });

  it.each(table)('%s offers its plans', async (name) => {
    const plans = await opened(name).client.getPlans();
    expect(plans.every(({ offers }) => offers.length > 0)).toBe(true);
  });

  it.each(table)('%s has a ledger that adds up', async (name) => {
    const { client } = opened(name);
    const { data } = await client.listTransactions({ limit: 100 });
    const breaks = data.filter((row, place) => {
      const before = data[place + 1];
      return before && row.balanceAfter.amount !== before.balanceAfter.amount + row.amount.amount;
    });
    const { wallet } = await client.getOverview();
    expect(breaks).toEqual([]);
    expect(data[0]?.balanceAfter.amount ?? 0).toBe(wallet?.available.amount);
    expect(data.map(({ at }) => at)).toEqual(
      data
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
  });
});

describe('the scenario', () => {
  it('everything-wrong has all five conditions at once', async () => {
    const { subscription, seats, storage, payment } = await opened(
      'workspace/everything-wrong',
    ).client.getOverview();
    expect(subscription?.status).toBe('trialing');
    expect(subscription?.cancelAt).toBe(subscription?.trialEnd);
    expect(payment?.state).toBe('failed');
    expect(seats?.overBy).toBe(2);
    expect(storage?.overBy).toBe(12_000_000_000);
  });

  it('custom-contract leaves the plan to Contact Sales', async () => {
    const { client } = opened('workspace/custom-contract');
    const labels = (await client.getPlans()).flatMap(({ offers }) => offers.map((it) => it.label));
    expect(new Set(labels)).toEqual(new Set(['contact_sales']));
  });

  it('education holds a quote that was sent', async () => {
    const { mock, client } = opened('workspace/education');
    const quotes = await client.listQuotes();
    expect(quotes).toMatchObject([{ status: 'sent', validUntil: '2026-02-05T12:00:00.000Z' }]);
    await mock.advance({ days: 21 });
    expect(await client.listQuotes()).toMatchObject([{ status: 'expired' }]);
  });

  it.each(['workspace', 'team', 'wallet'] as const)('%s/rich-history is long', async (preset) => {
    const started = performance.now();
    const { client } = opened(`${preset}/rich-history`);
    expect(performance.now() - started).toBeLessThan(250);
    let rows = 0;
    let invoices = 0;
    for (let cursor: string | undefined, more = true; more;) {
      const page = await client.listTransactions({ limit: 100, cursor });
      rows += page.data.length;
      cursor = page.nextCursor ?? undefined;
      more = page.nextCursor !== null;
    }
    for (let cursor: string | undefined, more = true; more;) {
      const page = await client.listInvoices({ limit: 50, cursor });
      invoices += page.data.length;
      cursor = page.nextCursor ?? undefined;
      more = page.nextCursor !== null;
    }
    expect({ rows, invoices }).toEqual({ rows: 5_000, invoices: 60 });
  });

  it.each([
    ['wallet/rich-history', 6_00],
    ['wallet/active', 4_00],
  ] as const)('%s has small debits up to the present', async (name, most) => {
    const { mock, client } = opened(name);
    const { data } = await client.listTransactions({ limit: 100, direction: 'debit' });
    const costs = data.map(({ amount }) => -amount.amount);
    expect(costs.filter((cost) => cost < 5 || cost > most || cost % 5 !== 0)).toEqual([]);
    expect(
      new Set(
        data.filter(({ label }) => label === 'Text message').map(({ amount }) => -amount.amount),
      ),
    ).toEqual(new Set([5]));
    expect(Date.parse(mock.now) - Date.parse(data[0]?.at ?? '')).toBeLessThan(86_400_000);
  });

  it('is the same in every run', async () => {
    const tellOf = async () =>
      (await opened('team/active').client.listTransactions({ limit: 100 })).data;
    expect(await tellOf()).toEqual(await tellOf());
  });
});

describe('createMockBilling', () => {
  it('starts with a team in good order, seen by who may do everything', async () => {
    const mock = createMockBilling();
    expect(mock.viewer).toMatchObject({ role: 'primary_owner', state: 'active', surface: 'web' });
    expect(mock.now).toBe('2026-01-15T12:00:00.000Z');
  });

  it('lists what there is when a scenario does not exist', () => {
    const name: string = 'team/rich';
    expect(() => createMockBilling({ scenario: name as ScenarioName })).toThrow(
      /no scenario "team\/rich".*Use one of:.*team\/rich-history/,
    );
  });

  it('lists what there is when a role does not exist', () => {
    expect(() => createMockBilling({ scenario: 'wallet/active', role: 'owner' })).toThrow(
      /no role "owner".*Use one of: admin, member, none/,
    );
  });

  it('refuses a time that is none', () => {
    expect(() => createMockBilling({ now: 'tomorrow' })).toThrow(/"tomorrow" is no instant/);
  });

  it('takes fields of the policy', async () => {
    const { client } = opened('team/past-due', { policy: { packsRequireSubscription: false } });
    const { wallet } = await client.getOverview();
    expect(wallet?.packs?.decision).toEqual({ allowed: true });
  });
});

describe('the states of auto-reload', () => {
  it.each([
    ['reload-armed', 'armed'],
    ['reload-without-card', 'no_method'],
    ['reloading', 'reloading'],
    ['reload-cooling', 'cooling'],
    ['reload-failed', 'failed'],
    ['reload-capped', 'capped'],
    ['reload-suspended', 'suspended'],
    ['active', 'off'],
  ] as const)('%s is %s', async (state, status) => {
    for (const preset of ['workspace', 'wallet'] as const) {
      const { wallet } = await opened(`${preset}/${state}`).client.getOverview();
      expect(wallet?.autoReload?.status).toBe(status);
    }
  });

  it('go on from where they stand: a failed refill is tried again, one that is out can land', async () => {
    const failed = opened('wallet/reload-failed');
    await failed.mock.advance({ minutes: 6 });
    const { wallet } = await failed.client.getOverview();
    expect(wallet?.autoReload).toMatchObject({ status: 'failed', consecutiveFailures: 2 });

    const out = opened('wallet/reloading');
    out.world.answerArrives('paid');
    expect((await out.client.getOverview()).wallet?.balance.amount).toBe(57_80);
  });
});
