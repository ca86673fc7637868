/** Buying credit packs, as the back end answers it. */
import { describe, expect, it } from 'vitest';
import { credits, money } from '../../src/rules/money.js';
import { pack } from '../support/builders.js';
import { attempt, DONE, refusedFor } from '../support/crafted.js';
import { hosted } from '../support/hosted.js';
import { clientOf, failureOf, opened } from '../support/opened.js';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import type { Role } from '../../src/rules/roles.js';

const HUNDRED = { purpose: 'credit_pack', packId: 'pack_100' } as const;
const buy = { method: 'POST', path: '/checkouts', body: HUNDRED } as const;
const slow = { delays: { webhook: 60_000 } };
const mils = (thousandths: number) => money(thousandths, 'USD', 3);

const additions = async ({ client }: Pick<ReturnType<typeof opened>, 'client'>) => {
  const { data } = await client.listTransactions({ source: 'pack' });
  return data.map(({ amount }) => amount.amount);
};

describe('who may buy a pack', () => {
  it.each<[Role]>([['primary_owner'], ['owner'], ['member']])(
    'EC-P01 a %s without a subscription must subscribe first',
    async (role) => {
      const mock = createMockBilling({ scenario: 'team/none', role });
      expect(await attempt(mock, buy)).toMatchObject(refusedFor('no_subscription'));
      const { wallet } = await clientOf(mock).getOverview();
      expect(wallet?.packs?.decision).toMatchObject({
        presentation: 'disabled',
        message: 'subscribe_before_packs',
      });
    },
  );

  it('EC-P02 a trial may, by default', async () => {
    expect(await attempt(createMockBilling({ scenario: 'team/trialing' }), buy)).toMatchObject(
      DONE,
    );
  });

  it('EC-P02 a trial may not where packs are for active plans only', async () => {
    const policy = { packsEligibleStatuses: ['active'] } as const;
    const trial = createMockBilling({ scenario: 'team/trialing', policy });
    expect(await attempt(trial, buy)).toMatchObject(refusedFor('status_blocks'));
    const active = createMockBilling({ scenario: 'team/active', policy });
    expect(await attempt(active, buy)).toMatchObject(DONE);
  });

  it('EC-P03 a primary owner who owes must pay first', async () => {
    const mock = createMockBilling({ scenario: 'team/past-due', role: 'primary_owner' });
    expect(await attempt(mock, buy)).toMatchObject(refusedFor('status_blocks'));
    const { wallet } = await clientOf(mock).getOverview();
    expect(wallet?.packs?.decision).toMatchObject({
      presentation: 'disabled',
      message: 'payment_before_packs',
    });
  });

  it('EC-P04 a plan that is set to end may, until it has ended', async () => {
    const mock = createMockBilling({ scenario: 'team/canceling' });
    await mock.advance({ days: 16 });
    expect(await attempt(mock, buy)).toMatchObject(DONE);
    await mock.advance({ days: 1 });
    expect(await attempt(mock, buy)).toMatchObject(refusedFor('no_subscription'));
  });
});

describe('a pack whose subscription ends before its webhook', () => {
  const twentyDays = { delays: { webhook: 20 * 86_400_000 } };

  it('EC-P05 is paid and held for review', async () => {
    const { mock, client, processor } = opened('team/canceling', twentyDays);
    const { id } = await client.createCheckout(HUNDRED);
    await processor.pay(id);
    await mock.advance({ days: 21 });
    expect((await client.getCheckout(id)).status).toBe('complete');
    const { subscription, wallet, banner } = await client.getOverview();
    expect(subscription?.status).toBe('canceled');
    expect(wallet?.balance).toEqual(mils(12_480));
    expect(wallet?.recent?.data[0]).toMatchObject({
      source: 'pack',
      heldForReview: true,
      amount: mils(0),
      balanceAfter: mils(12_480),
    });
    expect(banner).toBeNull();
    expect((await client.listInvoices({ limit: 1 })).data).toMatchObject([
      { status: 'paid', total: money(100_00, 'USD') },
    ]);
  });

  it('EC-P05 is credited where the policy says so', async () => {
    const policy = { packsWhenLapsed: 'credit' } as const;
    const { mock, client, processor } = opened('team/canceling', { ...twentyDays, policy });
    await processor.pay((await client.createCheckout(HUNDRED)).id);
    await mock.advance({ days: 21 });
    const { subscription, wallet } = await client.getOverview();
    expect(subscription?.status).toBe('canceled');
    expect(wallet?.balance).toEqual(mils(112_480));
    expect(wallet?.recent?.data[0]).toMatchObject({ heldForReview: false, amount: mils(100_000) });
  });
});

describe('one purchase', () => {
  it('EC-P06 is one session, one charge and one addition for two clicks', async () => {
    const view = opened('team/active', slow);
    const { mock, client, processor } = view;
    const invoices = (await client.listInvoices()).data.length;
    const before = await additions(view);
    const [first, second] = await Promise.all([
      client.createCheckout(HUNDRED),
      client.createCheckout(HUNDRED),
    ]);
    expect(second.id).toBe(first.id);
    await Promise.all([processor.pay(first.id), processor.pay(second.id)]);
    await mock.advance({ minutes: 1 });
    expect(await additions(view)).toEqual([100_000, ...before]);
    expect((await client.listInvoices()).data).toHaveLength(invoices + 1);
  });

  it('EC-P06 is one session for clicks in two tabs', async () => {
    const { mock, client } = opened('team/active');
    const [first, second] = await Promise.all([
      client.createCheckout(HUNDRED),
      clientOf(mock).createCheckout(HUNDRED),
    ]);
    expect(second.id).toBe(first.id);
  });

  it('EC-P07 adds once when its webhook comes twice', async () => {
    const view = opened('team/active', slow);
    const { mock, client, processor, world } = view;
    const before = await additions(view);
    const invoices = (await client.listInvoices()).data.length;
    await processor.pay((await client.createCheckout(HUNDRED)).id);
    world.deliverWebhooks();
    world.deliverWebhooks();
    await mock.advance({ minutes: 2 });
    expect(await additions(view)).toEqual([100_000, ...before]);
    expect((await client.getOverview()).wallet?.balance).toEqual(mils(112_480));
    expect((await client.listInvoices()).data).toHaveLength(invoices + 1);
  });

  it('EC-P07 adds once when its webhook comes after a look has seen it', async () => {
    const { mock, client, processor, world } = opened('team/active', slow);
    const { id } = await client.createCheckout(HUNDRED);
    await processor.pay(id);
    await mock.advance({ minutes: 1 });
    expect((await client.getCheckout(id)).status).toBe('complete');
    world.deliverWebhooks();
    expect((await client.getOverview()).wallet?.balance).toEqual(mils(112_480));
  });
});

describe('two purchases', () => {
  it('EC-P08 of two tabs both arrive, and the first settles at a balance above its own', async () => {
    const { mock, client, processor } = opened('team/active', slow);
    const tab = clientOf(mock);
    const more = await tab.createCheckout({ purpose: 'credit_pack', packId: 'pack_25' });
    await processor.pay(more.id);
    await mock.advance({ seconds: 30 });
    const ten = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
    await processor.pay(ten.id);
    await mock.advance({ seconds: 30 });
    expect((await tab.getCheckout(more.id)).status).toBe('complete');
    expect((await client.getCheckout(ten.id)).status).toBe('settling');
    await mock.advance({ seconds: 30 });
    expect((await client.getCheckout(ten.id)).status).toBe('complete');
    const { pendingCheckout, wallet } = await client.getOverview();
    expect(pendingCheckout).toBeNull();
    expect(wallet?.balance).toEqual(mils(12_480 + 10_000 + 25_000));
  });

  it('EC-P09 settles by its own transaction, though usage takes more than it brings', async () => {
    const { mock, client, processor, world } = opened('team/active', slow);
    const { id } = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
    await processor.pay(id);
    world.usage(12_000);
    expect((await client.getOverview()).pendingCheckout).toMatchObject({ id });
    await mock.advance({ minutes: 1 });
    const { pendingCheckout, wallet } = await client.getOverview();
    expect(pendingCheckout).toBeNull();
    expect((await client.getCheckout(id)).status).toBe('complete');
    expect(wallet?.balance).toEqual(mils(10_480));
    expect(wallet?.recent?.data[0]).toMatchObject({ source: 'pack', amount: mils(10_000) });
  });
});

describe('the packs on sale', () => {
  it('EC-P11 are those of the server, in its order, and no others', async () => {
    const packs = [pack('new', 75_00, mils(75_000)), pack('p10', 10_00, mils(10_000))];
    const { client, verbs } = hosted('team', { facts: { packs } });
    const { wallet } = await client.getOverview();
    expect(wallet?.packs?.items.map(({ id }) => id)).toEqual(['new', 'p10']);
    const gone = client.createCheckout({ purpose: 'credit_pack', packId: 'p25' });
    expect(await failureOf(gone)).toMatchObject({ code: 'validation', status: 422 });
    expect(verbs()).toEqual([]);
    await client.createCheckout({ purpose: 'credit_pack', packId: 'new' });
    expect(verbs()).toEqual(['createCheckout']);
  });

  it('EC-P12 tell what they cost and what they bring, which need not be the same', async () => {
    const { client } = opened('workspace/active');
    const { wallet } = await client.getOverview();
    expect(wallet?.packs?.items).toMatchObject([
      { price: money(10_00, 'USD'), credits: credits(1_000) },
      { price: money(25_00, 'USD'), credits: credits(2_750) },
      { price: money(50_00, 'USD'), credits: credits(6_000) },
      { price: money(100_00, 'USD'), credits: credits(13_000) },
    ]);
  });

  it.each<[ScenarioName]>([['workspace/free'], ['workspace/education']])(
    'EC-P13 leave %s free, without a subscription',
    async (scenario) => {
      const { client, processor } = opened(scenario);
      expect((await client.getOverview()).wallet?.packs?.note).toBe('one_time');
      await processor.pay((await client.createCheckout(HUNDRED)).id);
      const { plan, subscription, wallet } = await client.getOverview();
      expect(plan?.id).toBe('free');
      expect(subscription).toBeNull();
      expect(wallet?.purchasedCredits).toEqual(credits(140 + 13_000));
      expect(wallet?.packs?.note).toBe('one_time');
    },
  );
});
