import { describe, expect, it } from 'vitest';
import { clientOf, failureOf, opened } from '../support/opened.js';

describe('an invoice that another card paid meanwhile', () => {
  const ways = ['decline', 'verify', 'close'] as const;

  it.each(ways)('stays paid when its own checkout is left by %s', async (way) => {
    const { client, processor } = opened('wallet/past-due');
    const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id ?? '';
    const session = await client.createCheckout({ purpose: 'pay_invoice', invoiceId });
    if (way === 'close') await processor.verify(session.id);
    await processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
    await processor[way](session.id);
    const invoices = (await client.listInvoices()).data;
    expect(invoices.find(({ id }) => id === invoiceId)).toMatchObject({
      status: 'paid',
      amountDue: { amount: 0 },
    });
    expect((await client.getOverview()).banner).toBeNull();
  });
});

describe('the invoice of a subscription that expires', () => {
  it('can no longer be paid at a checkout that was opened before', async () => {
    const { mock, client, processor } = opened('team/incomplete');
    const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id;
    const { id } = await client.createCheckout({ purpose: 'pay_invoice', invoiceId });
    await mock.advance({ hours: 23 });
    expect(await processor.pay(id)).toMatchObject({ outcome: 'expired' });
    const { subscription, payment } = await client.getOverview();
    expect(subscription?.status).toBe('incomplete_expired');
    expect(payment?.openInvoices).toEqual([]);
  });

  it('gives back as credit what was paid before it expired and confirmed after', async () => {
    const { mock, client, processor } = opened('team/incomplete', {
      delays: { webhook: 48 * 3_600_000 },
    });
    const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id;
    await processor.pay((await client.createCheckout({ purpose: 'pay_invoice', invoiceId })).id);
    await mock.advance({ days: 3 });
    expect((await client.getOverview()).subscription?.status).toBe('incomplete_expired');
    const again = { purpose: 'subscribe', priceId: 'scale_month' } as const;
    // 99.00 less 29.00
    expect((await client.createCheckout(again)).amount?.amount).toBe(70_00);
  });
});

describe('resuming a paused plan', () => {
  it('that is given up leaves no invoice to pay', async () => {
    const { mock, client } = opened('team/paused');
    const result = await client.resumeSubscription();
    expect(result.status).toBe('redirect');
    await mock.advance({ days: 1 });
    const { subscription, payment } = await client.getOverview();
    expect(subscription?.status).toBe('paused');
    expect(payment?.openInvoices).toEqual([]);
    const again = await client.resumeSubscription();
    await mock.processor.pay(again.status === 'redirect' ? again.url : '');
    expect((await client.getOverview()).subscription?.status).toBe('active');
    expect((await client.listInvoices()).data.map(({ status }) => status)).toEqual([
      'paid',
      'void',
    ]);
  });
});

describe('a paused plan with a card', () => {
  it('is charged once by two tabs that resume it at once', async () => {
    const { mock, client, processor } = opened('team/paused');
    await processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
    const [first, second] = await Promise.all([
      client.resumeSubscription(),
      failureOf(clientOf(mock).resumeSubscription()),
    ]);
    expect(first.status).toBe('succeeded');
    expect(second).toMatchObject({ code: 'forbidden', reason: 'status_blocks' });
    expect((await client.listInvoices()).data).toMatchObject([{ total: { amount: 29_00 } }]);
  });
});

describe('a renewal that credit pays', () => {
  it('brings its credits like one that a card pays', async () => {
    const { mock, client } = opened('team/active', { policy: { planChangeVia: 'app' } });
    const { id } = await client.previewChange({ priceId: 'starter_month' });
    await client.changeSubscription({ priceId: 'starter_month', previewId: id });
    await mock.advance({ until: '2026-02-01T12:00:00.000Z' });
    const { wallet, invoiceCredit } = await client.getOverview();
    expect(invoiceCredit?.amount).toBe(196);
    expect(wallet?.balance.amount).toBe(12_480 + 9_000);
  });
});

describe('an unpaid period', () => {
  it('brings what its own plan includes, though a change has come meanwhile', async () => {
    const { mock, world, client, processor } = opened('team/active', {
      delays: { webhook: 120_000 },
    });
    world.cardStopsWorking();
    const dearer = { purpose: 'change_plan', priceId: 'enterprise_month' } as const;
    const change = await client.createCheckout(dearer);
    await processor.pay(change.id);
    world.loseWebhooks();
    await mock.advance({ until: '2026-02-01T12:00:00.000Z' });
    world.deliverWebhook(change.id);
    const { subscription, payment } = await client.getOverview();
    expect(subscription).toMatchObject({ status: 'past_due', planId: 'enterprise' });
    const invoiceId = payment?.openInvoices[0]?.id;
    await processor.pay((await client.createCheckout({ purpose: 'pay_invoice', invoiceId })).id);
    await mock.advance({ minutes: 2 });
    const { wallet } = await client.getOverview();
    expect(wallet?.balance.amount).toBe(12_480 + 29_000);
  });
});

describe('an unpaid period of a subscription that has ended', () => {
  it('keeps no later subscription from its order, and brings it no credits', async () => {
    const { mock, client, processor } = opened('team/unpaid');
    const old = (await client.getOverview()).payment?.openInvoices[0]?.id;
    await client.cancelSubscription();
    await mock.advance({ days: 40 });
    const again = { purpose: 'subscribe', priceId: 'scale_month' } as const;
    await processor.pay((await client.createCheckout(again)).id);
    mock.world.cardStopsWorking();
    await mock.advance({ days: 32 });
    const { subscription, payment } = await client.getOverview();
    expect(subscription?.status).toBe('past_due');
    const owed = payment?.openInvoices.find(({ id }) => id !== old)?.id ?? '';
    const pay = async (invoiceId: string) => {
      const { id } = await client.createCheckout({ purpose: 'pay_invoice', invoiceId });
      await processor.pay(id);
    };
    await pay(owed);
    const paid = await client.getOverview();
    expect(paid.subscription?.status).toBe('active');
    await pay(old ?? '');
    expect((await client.getOverview()).wallet?.balance).toEqual(paid.wallet?.balance);
  });
});

describe('a trial whose bank check is left', () => {
  it('is not begun, and owes nothing', async () => {
    const { client, processor } = opened('team/none');
    const { id } = await client.createCheckout({ purpose: 'subscribe', priceId: 'pro_month' });
    await processor.verify(id);
    await processor.close(id);
    const { subscription, trial } = await client.getOverview();
    expect(subscription).toBeNull();
    expect(trial.eligible).toBe(true);
  });
});
