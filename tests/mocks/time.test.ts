import { describe, expect, it } from 'vitest';
import { createClock } from '../../mocks/clock.js';
import { money } from '../../src/rules/money.js';
import { failureOf, opened } from '../support/opened.js';

const usd = (cents: number) => money(cents, 'USD');

describe('the clock', () => {
  const START = '2026-01-15T12:00:00.000Z';

  it('does what falls due in order of time, then of planning, each at its own time', () => {
    const done: string[] = [];
    const clock = createClock({ now: START, mode: 'manual', afterEach: () => {} });
    const note = (name: string) => () => void done.push(`${name} ${clock.now().slice(11, 19)}`);
    clock.plan('late', '2026-01-15T12:02:00.000Z', note('late'));
    clock.plan('early', '2026-01-15T12:01:00.000Z', note('early'));
    clock.plan('next', '2026-01-15T12:02:00.000Z', note('next'));
    clock.plan('never', '2026-01-15T12:10:00.000Z', note('never'));
    clock.advance(5 * 60_000);
    expect(done).toEqual(['early 12:01:00', 'late 12:02:00', 'next 12:02:00']);
    expect(clock.now()).toBe('2026-01-15T12:05:00.000Z');
  });

  it('does what a deed planned, within the same stretch', () => {
    const done: string[] = [];
    const clock = createClock({ now: START, mode: 'manual', afterEach: () => {} });
    clock.plan('first', '2026-01-15T12:01:00.000Z', () =>
      clock.plan('second', '2026-01-15T12:03:00.000Z', () => void done.push(clock.now())),
    );
    clock.advance(5 * 60_000);
    expect(done).toEqual(['2026-01-15T12:03:00.000Z']);
  });

  it('keeps one deed for a key', () => {
    const done: string[] = [];
    const clock = createClock({ now: START, mode: 'manual', afterEach: () => {} });
    clock.plan('it', '2026-01-15T12:01:00.000Z', () => void done.push('old'));
    clock.plan('it', '2026-01-15T12:02:00.000Z', () => void done.push('new'));
    clock.advance(5 * 60_000);
    expect(done).toEqual(['new']);
  });

  it('flows by itself when it runs', async () => {
    const { mock } = opened('team/active', { clock: 'running' });
    const before = mock.now;
    await mock.advance({ minutes: 5 });
    expect(Date.parse(mock.now) - Date.parse(before)).toBeGreaterThanOrEqual(5 * 60_000);
    expect(Date.parse(mock.now) - Date.parse(before)).toBeLessThan(6 * 60_000);
  });
});

describe('misuse', () => {
  it.each([[{ days: -5 }], [{ hours: Number.NaN }], [{ days: Infinity }]])(
    'by advancing %j is refused',
    async (span) => {
      const { mock } = opened('team/active');
      await expect(mock.advance(span)).rejects.toThrow(/cannot advance by .*, so .*\. Give /);
      expect(mock.now).toBe('2026-01-15T12:00:00.000Z');
    },
  );

  it.each([-5_000, 0, 0.5, Number.NaN])('by a job that costs %d is refused', async (amount) => {
    const { client, world } = opened('wallet/active');
    expect(() => world.usage(amount)).toThrow(/a job cannot cost .*, so .*\. Give /);
    expect(() => world.reserve(amount)).toThrow(/a job cannot cost/);
    expect((await client.getOverview()).wallet?.balance).toEqual(usd(84_35));
  });
});

describe('a renewal', () => {
  it('charges each month, on its day, and adds the credits of the plan', async () => {
    const { mock, client } = opened('team/active');
    await mock.advance({ days: 80 });
    const { subscription, wallet } = await client.getOverview();
    expect(subscription).toMatchObject({
      status: 'active',
      currentPeriodStart: '2026-04-01T12:00:00.000Z',
      currentPeriodEnd: '2026-05-01T12:00:00.000Z',
    });
    expect(wallet?.balance.amount).toBe(12_480 + 3 * 29_000);
    const { data } = await client.listInvoices({ limit: 3 });
    expect(
      data.map(({ date, total, status }) => [date.slice(0, 10), total.amount, status]),
    ).toEqual([
      ['2026-04-01', 29_00, 'paid'],
      ['2026-03-01', 29_00, 'paid'],
      ['2026-02-01', 29_00, 'paid'],
    ]);
  });

  it('resets what is left of the plan’s credits, and leaves what was bought', async () => {
    const { mock, client, processor } = opened('workspace/active');
    const pack = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
    await processor.pay(pack.id);
    const before = (await client.getOverview()).wallet;
    await mock.advance({ days: 18 });
    const { wallet } = await client.getOverview();
    expect(wallet?.planCredits?.amount).toBe(8 * 2_000);
    expect(wallet?.purchasedCredits).toEqual(before?.purchasedCredits);
    const { data } = await client.listTransactions({ limit: 2 });
    expect(data.map(({ type }) => type)).toEqual(['add', 'reset']);
  });

  it('ends on the last day of a shorter month, and then on its own day again', async () => {
    const { mock, client, processor } = opened('wallet/none', { now: '2026-01-31T09:00:00Z' });
    const plan = await client.createCheckout({ purpose: 'subscribe', priceId: 'solo_month' });
    await processor.pay(plan.id);
    expect((await client.getOverview()).subscription?.currentPeriodEnd).toBe(
      '2026-02-28T09:00:00.000Z',
    );
    await mock.advance({ days: 28 });
    expect((await client.getOverview()).subscription).toMatchObject({
      status: 'active',
      currentPeriodEnd: '2026-03-31T09:00:00.000Z',
    });
    await mock.advance({ days: 31 });
    expect((await client.getOverview()).subscription?.currentPeriodEnd).toBe(
      '2026-04-30T09:00:00.000Z',
    );
  });

  it('after a trial is counted from the end of the trial', async () => {
    const { mock, client } = opened('team/trialing', { now: '2026-01-31T12:00:00Z' });
    const { trialEnd } = (await client.getOverview()).subscription ?? {};
    expect(trialEnd).toBe('2026-02-05T12:00:00.000Z');
    await mock.advance({ days: 5 });
    expect((await client.getOverview()).subscription?.currentPeriodEnd).toBe(
      '2026-03-05T12:00:00.000Z',
    );
  });

  it('that fails is past due, adds nothing, and is mended by paying', async () => {
    const { mock, client, world, processor } = opened('team/active');
    world.cardStopsWorking();
    await mock.advance({ days: 18 });
    const owing = await client.getOverview();
    expect(owing.subscription?.status).toBe('past_due');
    expect(owing.banner).toMatchObject({ kind: 'payment_failed', due: usd(29_00) });
    expect(owing.wallet?.balance.amount).toBe(12_480);
    const { url } = await client.createPortalSession();
    expect(await processor.updateCard(url)).toMatchObject({ outcome: 'paid' });
    const { subscription, banner, wallet } = await client.getOverview();
    expect(subscription?.status).toBe('active');
    expect(banner).toBeNull();
    expect(wallet?.balance.amount).toBe(12_480 + 29_000);
  });

  it('that the bank wants confirmed says so', async () => {
    const { mock, client, world } = opened('team/active');
    world.requireAuthentication();
    await mock.advance({ days: 18 });
    const { subscription, banner } = await client.getOverview();
    expect(subscription?.status).toBe('past_due');
    expect(banner?.kind).toBe('payment_action');
  });

  it('that failed once is tried again by itself', async () => {
    const { mock, client, world } = opened('team/active');
    world.declineNextPayment();
    await mock.advance({ days: 18 });
    expect((await client.getOverview()).subscription?.status).toBe('past_due');
    await mock.advance({ days: 3 });
    expect((await client.getOverview()).subscription?.status).toBe('active');
  });

  it.each([
    ['a day before the last attempt', 17 + 13, 'past_due'],
    ['after the last attempt', 17 + 15, 'unpaid'],
  ])('that keeps failing is, %s, %s', async (_, days, status) => {
    const { mock, client, world } = opened('team/active');
    world.cardStopsWorking();
    await mock.advance({ days });
    expect((await client.getOverview()).subscription?.status).toBe(status);
  });

  it('that was given up starts a new period with the payment', async () => {
    const { client, processor } = opened('wallet/unpaid');
    const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id;
    await processor.pay((await client.createCheckout({ purpose: 'pay_invoice', invoiceId })).id);
    const { subscription, banner } = await client.getOverview();
    expect(subscription?.status).toBe('active');
    expect(banner).toBeNull();
  });
});

describe('an incomplete subscription', () => {
  it.each([
    ['22 hours and 59 minutes', { hours: 20, minutes: 59 }, 'incomplete'],
    ['23 hours', { hours: 21 }, 'incomplete_expired'],
    ['23 hours and a minute', { hours: 21, minutes: 1 }, 'incomplete_expired'],
  ])('after %s is still to pay or over', async (_, span, status) => {
    const { mock, client } = opened('team/incomplete');
    await mock.advance(span);
    const { subscription, payment } = await client.getOverview();
    expect(subscription?.status).toBe(status);
    expect(payment?.openInvoices).toHaveLength(status === 'incomplete' ? 1 : 0);
  });

  it('has its invoice void once it is over', async () => {
    const { mock, client } = opened('wallet/incomplete');
    await mock.advance({ hours: 21 });
    expect((await client.listInvoices()).data).toMatchObject([{ status: 'void' }]);
  });
});

describe('a trial', () => {
  it('becomes a paid period', async () => {
    const { mock, client } = opened('team/trialing');
    await mock.advance({ days: 5 });
    const { subscription, wallet } = await client.getOverview();
    expect(subscription?.status).toBe('active');
    expect(wallet?.balance.amount).toBe(3_250 + 29_000);
    expect((await client.listInvoices()).data).toMatchObject([{ total: usd(29_00) }]);
  });

  it('pauses without a card, and is resumed with one', async () => {
    const { mock, client, processor } = opened('workspace/trialing');
    const [card] = await client.listPaymentMethods();
    await client.removePaymentMethod(card?.id ?? '');
    await mock.advance({ days: 5 });
    expect((await client.getOverview()).subscription?.status).toBe('paused');
    const result = await client.resumeSubscription();
    await processor.pay(result.status === 'redirect' ? result.url : '');
    expect((await client.getOverview()).subscription).toMatchObject({
      status: 'active',
      currentPeriodStart: mock.now,
    });
  });

  it('ends past due when its card is declined', async () => {
    const { mock, client, world } = opened('team/trialing');
    world.declineNextPayment();
    await mock.advance({ days: 5 });
    expect((await client.getOverview()).subscription?.status).toBe('past_due');
  });

  it('ends with its last day when it is cancelled', async () => {
    const { mock, client } = opened('workspace/trialing');
    const { trialEnd, cancelAt } = await client.cancelSubscription();
    expect(cancelAt).toBe(trialEnd);
    await mock.advance({ days: 5 });
    expect((await client.getOverview()).subscription?.status).toBe('canceled');
    expect((await client.listInvoices()).data).toEqual([]);
  });

  it('is had once: after it, a plan is paid for', async () => {
    const { mock, client } = opened('workspace/trialing');
    await client.cancelSubscription();
    await mock.advance({ days: 6 });
    const plans = await client.getPlans();
    expect(plans.find(({ id }) => id === 'business')?.offers.map(({ label }) => label)).toEqual([
      'proceed_to_payment',
      'proceed_to_payment',
    ]);
  });
});

describe('a scheduled cancellation', () => {
  it('ends the plan on its date, and the balance stays', async () => {
    const { mock, client } = opened('workspace/canceling');
    await mock.advance({ days: 17, seconds: -1 });
    expect((await client.getOverview()).subscription?.status).toBe('active');
    await mock.advance({ seconds: 1 });
    const { subscription, wallet } = await client.getOverview();
    expect(subscription?.status).toBe('canceled');
    expect(wallet?.balance.amount).toBe(9_420);
    const [invoice] = (await client.listInvoices({ limit: 1 })).data;
    expect(invoice?.date.slice(0, 10)).toBe('2026-01-01');
  });

  it.each([
    ['a paused plan', 'team/paused', {}],
    ['a plan that is unpaid since long', 'team/unpaid', { days: 30 }],
  ] as const)('of %s ends it at once, and says so', async (_, scenario, span) => {
    const { mock, client } = opened(scenario, { policy: { planChangeVia: 'app' } });
    await mock.advance(span);
    expect(await client.cancelSubscription()).toMatchObject({
      status: 'canceled',
      cancelAt: null,
      canceledAt: mock.now,
    });
    expect((await client.getOverview()).subscription?.status).toBe('canceled');
  });

  it('is taken back before its date, and made again', async () => {
    const { mock, client } = opened('workspace/canceling');
    expect(await client.restartSubscription()).toMatchObject({
      status: 'succeeded',
      result: { status: 'active', cancelAt: null },
    });
    expect((await client.getOverview()).banner).toBeNull();
    expect(await client.cancelSubscription()).toMatchObject({
      cancelAt: '2026-02-01T12:00:00.000Z',
    });
    expect((await client.getOverview()).banner?.kind).toBe('cancel_scheduled');
    await mock.advance({ days: 18 });
    expect(await failureOf(client.restartSubscription())).toMatchObject({
      reason: 'no_subscription',
    });
  });
});
