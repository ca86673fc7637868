/** Refills that start by themselves: of $50.00 below $20.00, in a wallet that holds $84.35. */
import { describe, expect, it } from 'vitest';
import type { AutoReloadSettings } from '../../src/rules/autoReload.js';
import { money } from '../../src/rules/money.js';
import { armed, settings } from '../support/armed.js';
import { usd } from '../support/builders.js';
import { answerOf, attempt, refusedFor, send } from '../support/crafted.js';
import { clientOf, failureOf, opened } from '../support/opened.js';

type Armed = Awaited<ReturnType<typeof armed>>;

const refillsIn = async ({ client }: Armed) =>
  (await client.listTransactions({ source: 'auto_reload' })).data.map(
    ({ amount }) => amount.amount,
  );
const chargesIn = async ({ client }: Armed) =>
  (await client.listInvoices()).data.filter(({ description }) => description === 'Auto-reload');

describe('a balance', () => {
  it.each([
    ['at the threshold', 64_35, [], { balance: 20_00, status: 'armed', spent: 0 }],
    ['one cent below', 64_36, [50_00], { balance: 69_99, status: 'cooling', spent: 50_00 }],
  ])('EC-A01 %s', async (_, amount, refills, expected) => {
    const its = await armed();
    its.world.usage(amount);
    expect(await its.now()).toMatchObject(expected);
    expect(await refillsIn(its)).toEqual(refills);
  });
});

it('EC-A02 switched on below the threshold it charges now, and once', async () => {
  const its = await armed({ threshold: usd(100_00) });
  expect(its.saved.status).toBe('cooling');
  expect(await its.now()).toMatchObject({ balance: 134_35, spent: 50_00 });
  await its.save({ threshold: usd(110_00) });
  await its.mock.advance({ minutes: 30 });
  expect(await chargesIn(its)).toHaveLength(1);
});

describe('without a card', () => {
  it('EC-A03 it is not switched on', async () => {
    const { mock, client } = opened('wallet/active');
    const [card] = await client.listPaymentMethods();
    await client.removePaymentMethod(card?.id ?? '');
    const { version = '' } = (await client.getOverview()).wallet?.autoReload ?? {};
    const asked = {
      method: 'PUT',
      path: '/wallet/auto-reload',
      version,
      body: settings(),
    } as const;
    expect(await attempt(mock, asked)).toMatchObject(refusedFor('no_payment_method'));
    expect((await client.getOverview()).wallet?.autoReload).toMatchObject({
      enabled: false,
      status: 'off',
    });
  });

  it.each([
    ['while it is armed', async () => undefined],
    ['while it waits', async (its: Armed) => its.save({ threshold: usd(100_00) })],
    [
      'after a failure',
      async ({ world }: Armed) => {
        world.declineNextPayment();
        world.usage(70_00);
      },
    ],
  ])('EC-A11 it has no method, %s', async (_, before) => {
    const its = await armed();
    await before(its);
    const refills = await refillsIn(its);
    const [card] = await its.client.listPaymentMethods();
    await its.client.removePaymentMethod(card?.id ?? '');
    expect(await its.now()).toMatchObject({ status: 'no_method' });
    its.world.usage(10_00);
    await its.mock.advance({ minutes: 20 });
    expect(await its.now()).toMatchObject({ status: 'no_method' });
    expect(await refillsIn(its)).toEqual(refills);
  });
});

describe('the cap of a month', () => {
  it('EC-A04 skips the refill that would pass it, until the month of UTC turns', async () => {
    const its = await armed({ refill: { amount: usd(40_00) }, monthlyCap: usd(100_00) });
    its.world.usage(70_00); // 14.35, and 54.35 with the first
    await its.mock.advance({ minutes: 10 });
    its.world.usage(40_00); // 14.35, and 54.35 with the second
    expect(await its.now()).toMatchObject({ status: 'capped', spent: 80_00, balance: 54_35 });
    await its.mock.advance({ minutes: 10 });
    its.world.usage(40_00); // a third would make 120.00
    const held = { status: 'capped', spent: 80_00 };
    expect(await its.now()).toMatchObject({ ...held, balance: 14_35 });

    await its.mock.advance({ until: '2026-01-31T10:00:00.000Z' }); // 1 February in UTC+14
    its.world.usage(1_00);
    expect(await its.now()).toMatchObject(held);
    await its.mock.advance({ until: '2026-01-31T23:59:59.000Z' });
    its.world.usage(1_00);
    expect(await its.now()).toMatchObject(held);
    await its.mock.advance({ seconds: 1 });
    expect(await its.now()).toMatchObject({ spent: 40_00, balance: 52_35, status: 'cooling' });
    expect(await refillsIn(its)).toEqual([40_00, 40_00, 40_00]);
  });

  it('EC-A05 that is set below what is spent holds at once', async () => {
    const its = await armed();
    its.world.usage(70_00);
    expect(await its.now()).toMatchObject({ status: 'cooling', spent: 50_00 });
    expect(await its.save({ monthlyCap: usd(50_00) })).toMatchObject({ status: 'capped' });
    its.world.usage(60_00);
    await its.mock.advance({ days: 1 });
    expect(await its.now()).toMatchObject({ status: 'capped', balance: 4_35, spent: 50_00 });
    expect((await its.client.getOverview()).banner).toMatchObject({
      kind: 'autoreload_suspended',
      cause: 'capped',
    });
    await its.save({ monthlyCap: usd(100_00) });
    expect(await its.now()).toMatchObject({ balance: 54_35, spent: 100_00 });
  });

  it('EC-A13 counts no purchase by hand', async () => {
    const its = await armed({ monthlyCap: usd(60_00) });
    await its.client.topUp({ amount: usd(500_00) });
    expect(await its.now()).toMatchObject({ status: 'armed', spent: 0 });
    its.world.usage(570_00);
    expect(await refillsIn(its)).toEqual([50_00]);
  });
});

it('EC-A06 fifty debits in a second are one refill', async () => {
  const its = await armed({ threshold: usd(80_00) });
  for (let count = 0; count < 50; count++) its.world.usage(2_00);
  expect(await its.now()).toMatchObject({ status: 'cooling', balance: 34_35 });
  expect(await refillsIn(its)).toEqual([50_00]);
  expect(await chargesIn(its)).toHaveLength(1);
});

it('EC-A07 a refill that is too small comes once in a wait, not in a loop', async () => {
  const its = await armed();
  its.world.usage(200_00); // 115.65 below zero
  expect(await its.now()).toMatchObject({ balance: -65_65, spent: 50_00 });
  await its.mock.advance({ minutes: 9, seconds: 59 });
  expect(await its.now()).toMatchObject({ spent: 50_00 });
  await its.mock.advance({ seconds: 1 });
  expect(await its.now()).toMatchObject({ balance: -15_65, spent: 100_00 });
  await its.mock.advance({ minutes: 10 });
  expect(await its.now()).toMatchObject({ balance: 34_35, spent: 150_00 });
  await its.mock.advance({ minutes: 60 });
  expect(await its.now()).toMatchObject({ status: 'armed', spent: 150_00 });
});

it('EC-A08 three declined refills are suspended, with one notice, until somebody switches it on', async () => {
  const its = await armed();
  its.world.cardStopsWorking();
  its.world.usage(70_00);
  expect(await its.now()).toMatchObject({ status: 'failed', failures: 1 });
  await its.mock.advance({ minutes: 10 });
  expect(await its.now()).toMatchObject({ status: 'failed', failures: 2 });
  await its.mock.advance({ minutes: 10 });
  expect(await its.now()).toMatchObject({ status: 'suspended', failures: 3 });
  await its.mock.advance({ days: 3 });
  its.world.usage(1_00);
  expect(its.world.notices.map(({ kind }) => kind)).toEqual(['auto_reload_suspended']);

  await its.processor.pay((await its.client.createCheckout({ purpose: 'payment_method' })).id);
  await its.mock.advance({ days: 1 });
  expect(await its.now()).toMatchObject({ status: 'suspended', balance: 13_35, spent: 0 });
  expect(await its.save({})).toMatchObject({ status: 'cooling', consecutiveFailures: 0 });
  expect(await refillsIn(its)).toEqual([50_00]);
});

it('EC-A09 an unknown outcome starts no other refill, and adds once when it turns out paid', async () => {
  const its = await armed();
  its.world.loseNextAnswer();
  its.world.usage(70_00);
  its.world.usage(1_00);
  await its.mock.advance({ days: 2 });
  expect(await its.now()).toMatchObject({ status: 'reloading', balance: 13_35, spent: 0 });
  its.world.answerArrives('paid');
  expect(() => its.world.answerArrives('paid')).toThrow('no refill waits');
  expect(await its.now()).toMatchObject({ status: 'cooling', balance: 63_35, spent: 50_00 });
  expect(await refillsIn(its)).toEqual([50_00]);
  expect(await chargesIn(its)).toHaveLength(1);
});

it('EC-A10 switched off in flight, the refill lands and is the last', async () => {
  const its = await armed({}, { delays: { webhook: 30_000 } });
  its.world.usage(70_00);
  expect(await its.now()).toMatchObject({ status: 'reloading', balance: 14_35 });
  expect(await its.save({ enabled: false })).toMatchObject({ status: 'off' });
  await its.mock.advance({ seconds: 30 });
  expect(await its.now()).toMatchObject({ status: 'off', balance: 64_35 });
  its.world.usage(60_00);
  await its.mock.advance({ days: 1 });
  expect(await its.now()).toMatchObject({ status: 'off', balance: 4_35 });
  expect(await refillsIn(its)).toEqual([50_00]);
});

it('EC-A12 a purchase during the wait makes the next refill needless', async () => {
  const its = await armed();
  its.world.usage(150_00);
  expect(await its.now()).toMatchObject({ balance: -15_65, status: 'cooling' });
  await its.client.topUp({ amount: usd(100_00) });
  await its.mock.advance({ minutes: 10 });
  expect(await its.now()).toMatchObject({ status: 'armed', spent: 50_00, balance: 84_35 });
});

it('EC-A14 the second of two managers is told that the first has saved', async () => {
  const { mock, client, saved } = await armed();
  const second = clientOf(mock.as('member'));
  await client.updateAutoReload(settings({ threshold: usd(30_00) }), saved.version);
  const late = second.updateAutoReload(settings({ threshold: usd(5_00) }), saved.version);
  expect(await failureOf(late)).toMatchObject({ code: 'version_conflict', status: 412 });
  expect((await second.getOverview()).wallet?.autoReload?.threshold).toEqual(usd(30_00));
});

describe('a threshold', () => {
  const save = async (body: AutoReloadSettings) => {
    const { mock, client } = opened('wallet/active');
    const { version = '' } = (await client.getOverview()).wallet?.autoReload ?? {};
    const asked = { method: 'PUT', path: '/wallet/auto-reload', version, body } as const;
    const answer = await answerOf(await send(mock, asked));
    return { ...answer, saved: (await client.getOverview()).wallet?.autoReload?.enabled };
  };

  it('EC-A15 above one refill is allowed', async () => {
    expect(await save(settings({ threshold: usd(80_00) }))).toMatchObject({
      status: 'ok',
      saved: true,
    });
  });

  it.each([
    ['below zero', { ...usd(0), amount: -1 }],
    ['that is no number', { ...usd(0), amount: Number.NaN }],
    ['of half a cent', { ...usd(0), amount: 2_000.5 }],
    ['of three decimals', money(20_000, 'USD', 3)],
    ['in another currency', money(20_00, 'EUR')],
  ])('EC-A15 %s is refused', async (_, threshold) => {
    expect(await save(settings({ threshold }))).toMatchObject({
      status: 422,
      code: 'validation',
      saved: false,
    });
  });
});
