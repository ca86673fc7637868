import { describe, expect, it } from 'vitest';
import { money } from '../../src/rules/money.js';
import { clientOf, failureOf, opened } from '../support/opened.js';

const usd = (cents: number) => money(cents, 'USD');

describe('subscribing', () => {
  it('starts a trial in a team that never had one, and no charge', async () => {
    const { client, processor } = opened('team/none');
    const session = await client.createCheckout({ purpose: 'subscribe', priceId: 'pro_month' });
    expect(session).toMatchObject({ status: 'open', mode: 'embedded', amount: usd(0), url: null });
    await processor.pay(session.id);
    const { subscription, wallet, trial } = await client.getOverview();
    expect(subscription).toMatchObject({
      status: 'trialing',
      planId: 'pro',
      trialEnd: '2026-01-29T12:00:00.000Z',
    });
    expect(wallet?.balance.amount).toBe(5_000);
    expect(trial.eligible).toBe(false);
    expect((await client.listInvoices()).data).toEqual([]);
  });

  it('opens at the processor on a desktop, where a tab would have it in the page', async () => {
    const { client, mock } = opened('team/none');
    const request = { purpose: 'subscribe', priceId: 'pro_month' } as const;
    const inPage = await client.createCheckout(request);
    const atProcessor = await clientOf(mock.as({ surface: 'desktop' })).createCheckout(request);
    expect(inPage).toMatchObject({ mode: 'embedded', url: null });
    expect(atProcessor).toMatchObject({ id: inPage.id, mode: 'redirect', clientSecret: null });
    expect(atProcessor.url).toMatch(/^https:/);
  });

  it('charges who had a subscription before, and adds its credits', async () => {
    const { client, processor } = opened('team/canceled');
    const session = await client.createCheckout({ purpose: 'subscribe', priceId: 'starter_year' });
    expect(session.amount).toEqual(usd(90_00));
    await processor.pay(session.id);
    const { subscription, wallet } = await client.getOverview();
    expect(subscription).toMatchObject({
      status: 'active',
      currentPeriodEnd: '2027-01-15T12:00:00.000Z',
    });
    expect(wallet?.balance.amount).toBe(12_480 + 90_000);
    expect((await client.listInvoices({ limit: 1 })).data).toMatchObject([
      { status: 'paid', total: usd(90_00) },
    ]);
  });

  it('counts the seats of a workspace, at a processor of its own', async () => {
    const { client, processor } = opened('workspace/canceled');
    const session = await client.createCheckout({
      purpose: 'subscribe',
      priceId: 'standard_month',
      returnPath: '/billing?tab=plan',
    });
    expect(session).toMatchObject({ mode: 'redirect', amount: usd(4 * 8_00), clientSecret: null });
    const { returnUrl } = await processor.pay(session.url ?? '');
    expect(returnUrl).toBe(
      `https://billing.test/billing?tab=plan&checkout=${session.id}&workspace=ws_meadow`,
    );
    const { seats, storage } = await client.getOverview();
    expect(seats).toMatchObject({ paid: 4, used: 4, mode: 'fixed' });
    expect(storage?.quota).toBe(20_000_000_000);
  });

  it('works for a wallet, which has no trial', async () => {
    const { client, processor } = opened('wallet/none');
    const session = await client.createCheckout({ purpose: 'subscribe', priceId: 'solo_month' });
    await processor.pay(session.clientSecret ?? '');
    const { subscription, payment } = await client.getOverview();
    expect(subscription?.status).toBe('active');
    expect(payment?.method).toMatchObject({ brand: 'visa', last4: '4242' });
  });

  it('keeps one checkout for a plan: another plan takes its place', async () => {
    const { client, processor } = opened('team/none');
    const pro = await client.createCheckout({ purpose: 'subscribe', priceId: 'pro_month' });
    const same = await client.createCheckout({ purpose: 'subscribe', priceId: 'pro_month' });
    const scale = await client.createCheckout({ purpose: 'subscribe', priceId: 'scale_month' });
    expect(same.id).toBe(pro.id);
    expect((await client.getCheckout(pro.id)).status).toBe('expired');
    expect(await processor.pay(pro.id)).toMatchObject({ outcome: 'expired' });
    expect((await client.getOverview()).subscription).toBeNull();
    await processor.pay(scale.id);
    expect((await client.getOverview()).subscription?.planId).toBe('scale');
  });
});

describe('a pack', () => {
  const buy = { purpose: 'credit_pack', packId: 'pack_100' } as const;

  it('adds its credits and an invoice', async () => {
    const { client, processor } = opened('team/active');
    const session = await client.createCheckout(buy);
    await processor.pay(session.id);
    const { data } = await client.listTransactions({ limit: 1 });
    expect(data).toMatchObject([
      { type: 'add', source: 'pack', direction: 'credit', balanceAfter: { amount: 112_480 } },
    ]);
    const { url, filename } = await client.getTransactionInvoice(data[0]?.id ?? '');
    expect(url).toMatch(/^https:\/\/processor\.test\/processor\/documents\/in_\w+\.pdf\?/);
    expect(filename).toMatch(/^invoice-HS-\d{4}\.pdf$/);
  });

  it('is one session for two tabs, and one charge', async () => {
    const { mock, client, processor } = opened('team/active');
    const [first, second] = [
      await client.createCheckout(buy),
      await clientOf(mock).createCheckout(buy),
    ];
    expect(second.id).toBe(first.id);
    await processor.pay(first.id);
    await processor.pay(second.id);
    expect((await client.getOverview()).wallet?.balance.amount).toBe(112_480);
  });

  it('counts once however often its webhook comes', async () => {
    const { client, processor, world } = opened('team/active', { delays: { webhook: 60_000 } });
    const before = (await client.listInvoices()).data.length;
    const unpaid = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
    await processor.pay((await client.createCheckout(buy)).id);
    world.deliverWebhooks();
    world.deliverWebhooks();
    expect((await client.getOverview()).wallet?.balance.amount).toBe(112_480);
    expect((await client.listInvoices()).data).toHaveLength(before + 1);
    expect((await client.getCheckout(unpaid.id)).status).toBe('open');
  });

  it('stands beside another pack', async () => {
    const { client, processor } = opened('team/active');
    const ten = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
    const hundred = await client.createCheckout(buy);
    await processor.pay(ten.id);
    await processor.pay(hundred.id);
    expect((await client.getOverview()).wallet?.balance.amount).toBe(122_480);
  });

  it('stays open when the card is declined, and can be paid with another', async () => {
    const { client, processor, world } = opened('team/active');
    const { id } = await client.createCheckout(buy);
    world.declineNextPayment();
    expect(await processor.pay(id)).toMatchObject({
      outcome: 'declined',
      session: { status: 'open' },
    });
    expect(await processor.decline(id)).toMatchObject({ outcome: 'declined' });
    expect(await processor.pay(id)).toMatchObject({
      outcome: 'paid',
      session: { status: 'complete' },
    });
  });

  it('waits for the bank, and then is paid', async () => {
    const { client, processor, world } = opened('team/active');
    const { id } = await client.createCheckout(buy);
    world.requireAuthentication();
    expect(await processor.pay(id)).toMatchObject({ outcome: 'requires_action', awaitsBank: true });
    expect(await processor.verify(id)).toMatchObject({ outcome: 'paid' });
    expect((await client.getOverview()).wallet?.balance.amount).toBe(112_480);
  });

  it('can be given up, and expires after a day by itself', async () => {
    const { mock, client } = opened('team/active');
    const given = await client.createCheckout(buy);
    await client.closeCheckout(given.id);
    expect((await client.getCheckout(given.id)).status).toBe('expired');
    const left = await client.createCheckout(buy);
    expect(left.id).not.toBe(given.id);
    await mock.advance({ hours: 23, minutes: 59 });
    expect((await client.getCheckout(left.id)).status).toBe('open');
    await mock.advance({ minutes: 1 });
    expect((await client.getCheckout(left.id)).status).toBe('expired');
  });
});

describe('settling', () => {
  it('goes through its stations, each after its delay', async () => {
    const { mock, client, processor } = opened('team/active', {
      delays: { payment: 10_000, webhook: 30_000 },
    });
    const { id } = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
    await processor.pay(id);
    expect((await client.getCheckout(id)).status).toBe('open');
    await mock.advance({ seconds: 10 });
    expect(await client.getCheckout(id)).toMatchObject({
      status: 'settling',
      paidAt: '2026-01-15T12:00:10.000Z',
    });
    const during = await client.getOverview();
    expect(during.pendingCheckout).toMatchObject({ id, packId: 'pack_10', stuck: false });
    expect(during.wallet).toMatchObject({ settling: true, balance: { amount: 12_480 } });
    expect(
      await failureOf(client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' })),
    ).toMatchObject({ code: 'settling', status: 409, retryable: true });
    await mock.advance({ seconds: 29 });
    expect((await client.getCheckout(id)).status).toBe('settling');
    await mock.advance({ seconds: 1 });
    expect((await client.getCheckout(id)).status).toBe('complete');
    expect(await client.getOverview()).toMatchObject({
      pendingCheckout: null,
      wallet: { settling: false, balance: { amount: 22_480 } },
    });
  });

  it.each([
    ['workspace/settling', 9_420 + 2_750],
    ['team/settling', 12_480 + 25_000],
    ['wallet/settling', 84_35 + 25_00],
  ] as const)('%s ends when the clock says so', async (scenario, balance) => {
    const { mock, client } = opened(scenario);
    expect((await client.getOverview()).pendingCheckout).not.toBeNull();
    await mock.advance({ minutes: 5 });
    const { pendingCheckout, wallet } = await client.getOverview();
    expect(pendingCheckout).toBeNull();
    expect(wallet?.balance.amount).toBe(balance);
  });
});

describe('a top-up', () => {
  it('adds the amount that was chosen', async () => {
    const { client, processor } = opened('wallet/active');
    const amount = usd(37_50);
    await processor.pay((await client.createCheckout({ purpose: 'top_up', amount })).id);
    const { data } = await client.listTransactions({ limit: 1 });
    expect(data).toMatchObject([
      { source: 'manual_topup', amount, balanceAfter: { amount: 84_35 + 37_50 } },
    ]);
  });

  it('takes the saved card while the person is there', async () => {
    const { client } = opened('wallet/active');
    const result = await client.topUp({ amount: usd(25_00) });
    expect(result).toMatchObject({ status: 'succeeded', result: { balance: usd(109_35) } });
  });

  it('is declined, and nothing is left open', async () => {
    const { client, world } = opened('wallet/active');
    world.declineNextPayment();
    const failure = await failureOf(client.topUp({ amount: usd(25_00) }));
    expect(failure).toMatchObject({ code: 'payment_declined', status: 402 });
    expect((await client.getOverview()).wallet?.balance).toEqual(usd(84_35));
    expect(await client.topUp({ amount: usd(25_00) })).toMatchObject({ status: 'succeeded' });
  });

  it('is confirmed at the bank with the secret that was answered', async () => {
    const { client, world, processor } = opened('wallet/active');
    world.requireAuthentication();
    const result = await client.topUp({ amount: usd(25_00) });
    expect(result.status).toBe('requires_action');
    await processor.verify(result.status === 'requires_action' ? result.clientSecret : '');
    expect((await client.getOverview()).wallet?.balance).toEqual(usd(109_35));
  });

  it('sends who has no card to the processor', async () => {
    const { client, processor } = opened('wallet/none');
    const result = await client.topUp({ amount: usd(25_00) });
    expect(result.status).toBe('redirect');
    await processor.pay(result.status === 'redirect' ? result.url : '');
    const { wallet, payment } = await client.getOverview();
    expect(wallet?.balance).toEqual(usd(25_00));
    expect(payment?.method).not.toBeNull();
  });

  it('settles when its webhook takes time', async () => {
    const { mock, client } = opened('wallet/active', { delays: { webhook: 5_000 } });
    expect(await client.topUp({ amount: usd(25_00) })).toEqual({ status: 'settling' });
    await mock.advance({ seconds: 5 });
    expect((await client.getOverview()).wallet?.balance).toEqual(usd(109_35));
  });
});

describe('the same intent from two tabs in one moment', () => {
  const slow = { delays: { webhook: 60_000 } };

  it('is one top-up', async () => {
    const { mock, client } = opened('wallet/active', slow);
    const topUp = () => clientOf(mock).topUp({ amount: usd(25_00) });
    const [first, second] = await Promise.allSettled([topUp(), topUp()]);
    expect(first).toMatchObject({ value: { status: 'settling' } });
    expect(second).toMatchObject({ reason: { code: 'settling', retryable: true } });
    await mock.advance({ minutes: 2 });
    expect((await client.getOverview()).wallet?.balance).toEqual(usd(84_35 + 25_00));
  });

  it('is one payment of an invoice', async () => {
    const { mock, client, processor } = opened('wallet/past-due', {
      ...slow,
      policy: { retryOnMethodUpdate: false },
    });
    await processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
    await mock.advance({ minutes: 2 });
    const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id ?? '';
    const pay = () => clientOf(mock).payInvoice(invoiceId);
    const [first, second] = await Promise.allSettled([pay(), pay()]);
    expect(first).toMatchObject({ value: { status: 'settling' } });
    expect(second).toMatchObject({ reason: { code: 'settling' } });
    await mock.advance({ minutes: 2 });
    const { subscription, payment } = await client.getOverview();
    expect(subscription?.status).toBe('active');
    expect(payment?.openInvoices).toEqual([]);
  });
});
