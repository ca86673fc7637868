import { describe, expect, it } from 'vitest';
import { money } from '../../src/rules/money.js';
import type { SubscriptionChange } from '../../src/client/index.js';
import { clientOf, failureOf, opened, previewIn } from '../support/opened.js';

const usd = (cents: number) => money(cents, 'USD');
const GB = 1_000_000_000;

/** Seventeen of the thirty-one days are left: `r = 17/31`. Business costs $15.00 a seat, eight seats. */
describe('a preview in the workspace', () => {
  const table: readonly [string, SubscriptionChange, (readonly [string, number])[], number][] = [
    // 2 × 15.00 × 17/31 = 16.451…
    ['two more seats', { quantity: 10 }, [['remaining', 16_45]], 16_45],
    // 8 × 15.00 × 17/31 = 65.806…; 8 × 8.00 × 17/31 = 35.096…
    [
      'down to Standard',
      { priceId: 'standard_month' },
      [
        ['unused', -65_81],
        ['remaining', 35_10],
      ],
      0,
    ],
    // the year starts now: 8 × 150.00 less 65.81
    [
      'to the year',
      { priceId: 'business_year' },
      [
        ['unused', -65_81],
        ['full_period', 1_200_00],
      ],
      1_134_19,
    ],
    // 5.00 × 17/31 = 2.741…
    ['storage', { storageAddOnId: 'storage_100gb_month' }, [['remaining', 2_74]], 2_74],
    ['down to Free', { planId: 'free' }, [['unused', -65_81]], 0],
  ];

  it.each(table)('of %s', async (_, change, lines, due) => {
    const { client } = opened('workspace/active', { policy: { planChangeVia: 'app' } });
    const preview = await client.previewChange(change);
    expect(preview.lines.map(({ kind, amount }) => [kind, amount.amount])).toEqual(lines);
    expect(preview.dueNow).toEqual(usd(due));
    expect(preview.expiresAt).toBe('2026-01-15T12:10:00.000Z');
  });

  it('costs nothing in a trial', async () => {
    const { client } = opened('workspace/trialing');
    const preview = await client.previewChange({ priceId: 'business_year' });
    expect(preview).toMatchObject({ lines: [], dueNow: usd(0) });
    expect(preview.nextInvoice).toEqual({
      at: '2026-01-20T12:00:00.000Z',
      total: usd(8 * 150_00),
    });
  });

  it('warns that the files will not fit, and that the cancellation is cleared', async () => {
    const { client } = opened('workspace/canceling');
    const { warnings } = await client.previewChange({ priceId: 'standard_month' });
    expect(warnings).toEqual([
      { kind: 'storage_over', overBy: 6 * GB },
      { kind: 'cancellation_cleared' },
    ]);
  });

  it('refuses a plan that people sell', async () => {
    const { client } = opened('workspace/active');
    expect(await failureOf(client.previewChange({ planId: 'enterprise' }))).toMatchObject({
      code: 'validation',
    });
  });
});

describe('a change', () => {
  it('is made as it was previewed, and paid with the saved card', async () => {
    const { client } = opened('workspace/active');
    const change = { quantity: 10 };
    const { id: previewId } = await client.previewChange(change);
    expect(await client.changeSubscription({ ...change, previewId })).toMatchObject({
      status: 'succeeded',
      result: { quantity: 10 },
    });
    const { seats, storage } = await client.getOverview();
    expect(seats?.paid).toBe(10);
    expect(storage?.quota).toBe(100 * GB);
    expect((await client.listInvoices({ limit: 1 })).data).toMatchObject([
      { total: usd(16_45), status: 'paid' },
    ]);
  });

  it('keeps the credit of a smaller plan and spends it on the next invoice', async () => {
    const { mock, client } = opened('workspace/active');
    const change = { priceId: 'standard_month' };
    const { id: previewId } = await client.previewChange(change);
    await client.changeSubscription({ ...change, previewId });
    expect((await client.getOverview()).invoiceCredit).toEqual(usd(30_71));
    await mock.advance({ days: 18 });
    expect((await client.getOverview()).invoiceCredit).toEqual(usd(0));
    expect((await client.listInvoices({ limit: 1 })).data).toMatchObject([
      { total: usd(64_00), status: 'paid' },
    ]);
  });

  it('replaces a tier of storage, and follows the plan to the year', async () => {
    const { client } = opened('workspace/over-storage');
    const take = async (change: SubscriptionChange) => {
      const { id: previewId } = await client.previewChange(change);
      await client.changeSubscription({ ...change, previewId });
      return client.getOverview();
    };
    const bigger = await take({ storageAddOnId: 'storage_100gb_month' });
    expect(bigger.storage?.quota).toBe(180 * GB);
    expect(bigger.banner).toBeNull();
    const biggest = await take({ storageAddOnId: 'storage_2tb_month' });
    expect(biggest.storage?.quota).toBe(2_080 * GB);
    const yearly = await take({ priceId: 'business_year' });
    expect(yearly.subscription?.storageAddOnId).toBe('storage_2tb_year');
    expect((await client.listStorageTiers()).every(({ interval }) => interval === 'year')).toBe(
      true,
    );
  });

  it.each([
    ['its time has passed', { minutes: 10 }],
    ['the subscription is another', { days: 18 }],
  ])('is stale when %s', async (_, span) => {
    const { mock, client } = opened('workspace/active');
    const { id: previewId } = await client.previewChange({ quantity: 10 });
    await mock.advance(span);
    expect(await failureOf(client.changeSubscription({ quantity: 10, previewId }))).toMatchObject({
      code: 'preview_stale',
      status: 409,
    });
  });

  it('that is stale brings what it costs by now, which can be agreed to', async () => {
    const { mock, client } = opened('workspace/active');
    const before = await client.previewChange({ quantity: 10 });
    await mock.advance({ days: 18 });
    const change = { quantity: 10, previewId: before.id };
    const after = previewIn(await failureOf(client.changeSubscription(change)));
    expect(after.dueNow).not.toEqual(before.dueNow);
    expect(after).toMatchObject({
      ...(await client.previewChange({ quantity: 10 })),
      id: after.id,
    });
    await client.changeSubscription({ ...change, previewId: after.id });
    const [newest] = (await client.listInvoices()).data;
    expect(newest).toMatchObject({ status: 'paid', total: after.dueNow });
  });

  it('is stale when it is not what was previewed', async () => {
    const { client } = opened('workspace/active');
    const { id: previewId } = await client.previewChange({ quantity: 10 });
    expect(await failureOf(client.changeSubscription({ quantity: 11, previewId }))).toMatchObject({
      code: 'preview_stale',
    });
  });

  it('changes nothing when the card is declined', async () => {
    const { client, world } = opened('workspace/active');
    const { id: previewId } = await client.previewChange({ quantity: 10 });
    world.declineNextPayment();
    expect(await failureOf(client.changeSubscription({ quantity: 10, previewId }))).toMatchObject({
      code: 'payment_declined',
    });
    expect((await client.getOverview()).seats?.paid).toBe(8);
  });

  it('through a checkout clears a scheduled cancellation', async () => {
    const { client, processor } = opened('workspace/canceling');
    const session = await client.createCheckout({
      purpose: 'change_plan',
      priceId: 'business_year',
    });
    expect(session.amount).toEqual(usd(1_134_19));
    await processor.pay(session.id);
    expect((await client.getOverview()).subscription).toMatchObject({
      priceId: 'business_year',
      cancelAt: null,
    });
  });

  it('to the year starts a period with its own credits', async () => {
    const { client, processor } = opened('team/active');
    const { url } = await client.createPortalSession();
    await processor.changePlan(url, 'pro_year');
    const { subscription, wallet } = await client.getOverview();
    expect(subscription?.currentPeriodEnd).toBe('2027-01-15T12:00:00.000Z');
    expect(wallet?.balance.amount).toBe(12_480 + 290_000);
  });

  it('that became impossible before it was confirmed keeps the money as credit', async () => {
    const { mock, client, processor } = opened('workspace/canceling', {
      delays: { webhook: 20 * 86_400_000 },
    });
    const session = await client.createCheckout({
      purpose: 'change_plan',
      priceId: 'business_year',
    });
    await processor.pay(session.id);
    await mock.advance({ days: 20 });
    expect((await client.getOverview()).subscription?.status).toBe('canceled');
    const again = { purpose: 'subscribe', priceId: 'business_year' } as const;
    // 8 × 150.00, less the 1,134.19 of before
    expect((await client.createCheckout(again)).amount).toEqual(usd(65_81));
  });

  it('to Free ends the subscription, and what is left pays for the next one', async () => {
    const { client, world } = opened('workspace/active');
    // three seats less: 3 × 8.23
    for (const { id } of world.members.slice(3)) world.memberLeaves(id);
    const { id: previewId } = await client.previewChange({ planId: 'free' });
    await client.changeSubscription({ planId: 'free', previewId });
    expect((await client.getOverview()).subscription?.status).toBe('canceled');
    const business = { purpose: 'subscribe', priceId: 'business_month' } as const;
    // 5 × 15.00, less 24.69 and the 41.13 that was left of five seats
    expect((await client.createCheckout(business)).amount).toEqual(usd(9_18));
  });
});

describe('a change that settles', () => {
  it.each([
    ['seats', { quantity: 10 }],
    ['plan', { priceId: 'business_year' }],
    ['storage', { storageAddOnId: 'storage_100gb_month' }],
  ] satisfies readonly (readonly [string, SubscriptionChange])[])(
    'of %s is charged once, however often its preview is sent',
    async (_, change) => {
      const { mock, client } = opened('workspace/active', { delays: { webhook: 60_000 } });
      const before = (await client.listInvoices()).data.length;
      const { id: previewId } = await client.previewChange(change);
      const send = () => clientOf(mock).changeSubscription({ ...change, previewId });
      const [first, second] = await Promise.allSettled([send(), send()]);
      expect(first).toMatchObject({ value: { status: 'settling' } });
      expect(second).toMatchObject({ reason: { code: 'preview_stale' } });
      await mock.advance({ minutes: 2 });
      expect((await client.listInvoices()).data).toHaveLength(before + 1);
    },
  );
});
