import { describe, expect, it } from 'vitest';
import { money } from '../../src/rules/money.js';
import { MINUTE } from '../../src/rules/time.js';
import { failureOf, opened } from '../support/opened.js';

const usd = (cents: number) => money(cents, 'USD');
const LATE = { delays: { webhook: 10 * MINUTE } };

/** Two packs, both paid; neither webhook has come. */
async function twoPacks() {
  const its = opened('team/active', LATE);
  const buy = async (packId: string) => {
    const { id } = await its.client.createCheckout({ purpose: 'credit_pack', packId });
    await its.processor.pay(id);
    return id;
  };
  const [ten, hundred] = [await buy('pack_10'), await buy('pack_100')];
  const balance = async () => (await its.client.getOverview()).wallet?.balance.amount;
  return { ...its, ten, hundred, balance };
}

describe('webhooks', () => {
  it('come out of order, each with its own effect', async () => {
    const { world, hundred, ten, balance } = await twoPacks();
    world.deliverWebhook(hundred);
    expect(await balance()).toBe(112_480);
    world.deliverWebhook(ten);
    expect(await balance()).toBe(122_480);
  });

  it('change nothing when they come twice', async () => {
    const { world, balance } = await twoPacks();
    world.deliverWebhooks();
    world.deliverWebhooks();
    expect(await balance()).toBe(122_480);
  });

  it('that are lost leave the payment settling until they are sent again', async () => {
    const { mock, world, client, ten, balance } = await twoPacks();
    world.loseWebhooks();
    await mock.advance({ days: 2 });
    expect(await balance()).toBe(12_480);
    expect(await client.getCheckout(ten)).toMatchObject({ status: 'settling' });
    world.deliverWebhooks();
    expect(await balance()).toBe(122_480);
  });

  it('of a checkout that does not settle are misuse', async () => {
    const { world } = await twoPacks();
    expect(() => world.deliverWebhook('co_none')).toThrow('does not settle');
  });
});

describe('a payment that the processor takes back', () => {
  it('leaves no credits, and the pack can be bought again', async () => {
    const { mock, world, client, processor, ten, balance } = await twoPacks();
    world.paymentFails(ten);
    expect(await client.getCheckout(ten)).toMatchObject({ status: 'failed' });
    await mock.advance({ minutes: 10 });
    expect(await balance()).toBe(112_480);
    const again = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
    expect(again.id).not.toBe(ten);
    await processor.pay(again.id);
    await mock.advance({ minutes: 10 });
    expect(await balance()).toBe(122_480);
  });

  it('leaves its invoice failed', async () => {
    const { world, client, processor } = opened('team/past-due', LATE);
    const invoiceId = (await client.listInvoices({ limit: 1 })).data[0]?.id;
    const { id } = await client.createCheckout({ purpose: 'pay_invoice', invoiceId });
    await processor.pay(id);
    world.paymentFails(id);
    const { data } = await client.listInvoices({ limit: 1 });
    expect(data).toMatchObject([{ id: invoiceId, status: 'failed', amountDue: usd(29_00) }]);
    expect((await client.getOverview()).subscription?.status).toBe('past_due');
  });
});

describe('the saved card', () => {
  it('that expires shows a date that has passed, and fails the renewal', async () => {
    const { mock, world, client } = opened('workspace/active');
    world.cardExpires();
    const { payment } = await client.getOverview();
    expect(payment?.method).toMatchObject({ expMonth: 12, expYear: 2025 });
    await mock.advance({ until: '2026-02-02T00:00:00Z' });
    expect((await client.getOverview()).subscription?.status).toBe('past_due');
  });

  it('that stops working leaves another card as it is', async () => {
    const { mock, world, client, processor } = opened('workspace/active');
    const [first] = await client.listPaymentMethods();
    await processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
    world.cardStopsWorking();
    await client.setDefaultPaymentMethod(first?.id ?? '');
    await mock.advance({ until: '2026-02-02T00:00:00Z' });
    expect((await client.getOverview()).subscription?.status).toBe('active');
  });

  it('whose bank asks each time leaves the renewal waiting for the person', async () => {
    const { mock, world, client } = opened('workspace/active');
    world.cardNeedsAuthentication();
    await mock.advance({ until: '2026-02-02T00:00:00Z' });
    expect((await client.getOverview()).banner?.kind).toBe('payment_action');
  });
});

describe('a refill whose outcome is unknown', () => {
  const lost = () => {
    const its = opened('wallet/reload-armed');
    its.world.loseNextAnswer();
    its.world.usage(70_00);
    const now = async () => {
      const { wallet } = await its.client.getOverview();
      return [
        wallet?.autoReload?.status,
        wallet?.balance.amount,
        wallet?.autoReload?.spentThisMonth,
      ];
    };
    return { ...its, now };
  };

  it('starts no second charge, however long it takes', async () => {
    const { mock, now } = lost();
    await mock.advance({ days: 2 });
    expect(await now()).toEqual(['reloading', 14_35, usd(0)]);
  });

  it('adds once when it turns out to be paid', async () => {
    const { mock, world, now } = lost();
    await mock.advance({ hours: 3 });
    world.answerArrives('paid');
    await mock.advance({ hours: 3 });
    expect(await now()).toEqual(['armed', 64_35, usd(50_00)]);
    expect(() => world.answerArrives('paid')).toThrow('no refill waits');
  });

  it('takes back no answer that has arrived', () => {
    const { world } = opened('wallet/reload-armed', { delays: { webhook: 5 * MINUTE } });
    world.usage(70_00);
    expect(() => world.answerArrives('declined')).toThrow('no refill waits');
  });

  it('fails like any other when it turns out to be declined', async () => {
    const { world, now } = lost();
    world.answerArrives('declined');
    expect(await now()).toEqual(['failed', 14_35, usd(0)]);
  });
});

describe('an invoice for something else', () => {
  it('makes a workspace known to the processor', async () => {
    const { world, client } = opened('team/none');
    expect((await client.getOverview()).decisions['invoice.view']).toMatchObject({
      reason: 'no_billing_record',
    });
    const { id } = world.invoiceIssued(120_00, 'Onboarding');
    expect((await client.listInvoices()).data).toMatchObject([{ id, status: 'open' }]);
  });

  it('is open until it is due, then overdue', async () => {
    const { mock, world, client } = opened('workspace/active');
    world.invoiceIssued(120_00, 'Onboarding', 3);
    expect(await client.getOverview()).toMatchObject({
      payment: { state: 'open' },
      banner: null,
      subscription: { status: 'active' },
    });
    await mock.advance({ days: 3 });
    expect((await client.getOverview()).banner?.kind).toBe('payment_failed');
  });

  it('that is voided wants nothing any more, and stays in the list', async () => {
    const { world, client } = opened('workspace/active');
    const { id } = world.invoiceIssued(120_00, 'Onboarding', 0);
    world.invoiceVoided(id);
    expect((await client.getOverview()).payment).toMatchObject({ state: 'ok', openInvoices: [] });
    expect((await client.listInvoices({ limit: 1 })).data).toMatchObject([{ id, status: 'void' }]);
    const failure = await failureOf(client.payInvoice(id));
    expect(failure).toMatchObject({ code: 'forbidden', reason: 'status_blocks' });
    expect(() => world.invoiceVoided(id)).toThrow('wants no money');
  });
});

describe('an endpoint for alerts that does not answer', () => {
  it('gets one attempt, while the page still tells', async () => {
    const { mock, world, client } = opened('team/active');
    world.webhookEndpointFails();
    world.usage(12_000);
    await mock.advance({ days: 1 });
    world.webhookEndpointFails(false);
    await mock.advance({ days: 1 });
    expect(world.notices.map(({ deliveries }) => deliveries)).toEqual([
      [
        { channel: 'in_app', arrived: true },
        { channel: 'email', arrived: true },
        { channel: 'webhook', arrived: false },
      ],
    ]);
    expect((await client.getOverview()).banner?.kind).toBe('low_balance');
  });
});
