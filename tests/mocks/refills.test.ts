import { describe, expect, it } from 'vitest';
import { money } from '../../src/rules/money.js';
import type { AutoReloadSettings } from '../../src/rules/autoReload.js';
import { failureOf, opened } from '../support/opened.js';

const usd = (cents: number) => money(cents, 'USD');

/** $84.35 in the wallet; $50.00 come when it drops below $20.00. */
const settings = (changes: Partial<AutoReloadSettings> = {}): AutoReloadSettings => ({
  enabled: true,
  threshold: usd(20_00),
  refill: { amount: usd(50_00) },
  monthlyCap: null,
  ...changes,
});

async function armed(
  changes: Partial<AutoReloadSettings> = {},
  options: Parameters<typeof opened>[1] = {},
) {
  const its = opened('wallet/active', options);
  const { client } = its;
  const version = (await client.getOverview()).wallet?.autoReload?.version ?? '';
  const saved = await client.updateAutoReload(settings(changes), version);
  const now = async () => {
    const { wallet } = await client.getOverview();
    return {
      balance: wallet?.balance.amount,
      status: wallet?.autoReload?.status,
      spent: wallet?.autoReload?.spentThisMonth.amount,
      failures: wallet?.autoReload?.consecutiveFailures,
    };
  };
  return { ...its, saved, now };
}

describe('auto-reload', () => {
  it.each([
    ['equal to the threshold', 64_35, { balance: 20_00, status: 'armed' }],
    ['one cent below it', 64_36, { balance: 69_99, status: 'cooling', spent: 50_00 }],
  ])('with a balance %s', async (_, amount, expected) => {
    const { world, now } = await armed();
    world.usage(amount);
    expect(await now()).toMatchObject(expected);
  });

  it('charges at once when it is switched on below its threshold', async () => {
    const { saved, now } = await armed({ threshold: usd(100_00) });
    expect(saved.status).toBe('cooling');
    expect(await now()).toMatchObject({ balance: 134_35 });
  });

  it('refills once for a burst, and again after the wait while it is still below', async () => {
    const { mock, world, now } = await armed({ threshold: usd(80_00) });
    for (let count = 0; count < 50; count++) world.usage(2_00);
    expect(await now()).toMatchObject({ status: 'cooling', spent: 50_00, balance: 34_35 });
    await mock.advance({ minutes: 9, seconds: 59 });
    expect(await now()).toMatchObject({ spent: 50_00 });
    await mock.advance({ seconds: 1 });
    expect(await now()).toMatchObject({ spent: 100_00, balance: 84_35 });
  });

  it('does not refill after a purchase made the balance good', async () => {
    const { mock, client, world, now } = await armed();
    world.usage(130_00);
    await client.topUp({ amount: usd(100_00) });
    await mock.advance({ minutes: 10 });
    expect(await now()).toMatchObject({ status: 'armed', spent: 50_00 });
  });

  it('stops at its cap, without a part of a refill, until the month in UTC turns', async () => {
    const { mock, world, now } = await armed({ monthlyCap: usd(99_00) });
    world.usage(70_00);
    expect(await now()).toMatchObject({ status: 'capped', spent: 50_00 });
    await mock.advance({ minutes: 10 });
    world.usage(60_00);
    expect(await now()).toMatchObject({ status: 'capped', spent: 50_00, balance: 4_35 });
    // 31 January, 23:59:59
    await mock.advance({ days: 16, hours: 11, minutes: 49, seconds: 59 });
    expect(await now()).toMatchObject({ status: 'capped' });
    await mock.advance({ seconds: 1 });
    expect(await now()).toMatchObject({ status: 'capped', spent: 50_00, balance: 54_35 });
  });

  it('counts no purchase by hand towards the cap', async () => {
    const { client, now } = await armed({ monthlyCap: usd(60_00) });
    await client.topUp({ amount: usd(500_00) });
    expect(await now()).toMatchObject({ status: 'armed', spent: 0 });
  });

  it('is suspended after three failures in a row, tells so once, and wants a person', async () => {
    const { mock, client, world, now } = await armed();
    world.cardStopsWorking();
    world.usage(70_00);
    expect(await now()).toMatchObject({ status: 'failed', failures: 1 });
    await mock.advance({ minutes: 10 });
    expect(await now()).toMatchObject({ status: 'failed', failures: 2 });
    await mock.advance({ minutes: 10 });
    expect(await now()).toMatchObject({ status: 'suspended', failures: 3 });
    await mock.advance({ days: 3 });
    expect(await now()).toMatchObject({ status: 'suspended', balance: 14_35 });
    expect(world.notices.map(({ kind }) => kind)).toEqual(['auto_reload_suspended']);
    expect((await client.getOverview()).banner).toMatchObject({
      kind: 'autoreload_suspended',
      cause: 'suspended',
    });
  });

  it('starts afresh when a manager mends the card and switches it on again', async () => {
    const { client, processor } = opened('wallet/reload-suspended');
    await processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
    const { wallet } = await client.getOverview();
    expect(wallet?.autoReload?.status).toBe('suspended');
    const saved = await client.updateAutoReload(settings(), wallet?.autoReload?.version ?? '');
    expect(saved).toMatchObject({ status: 'cooling', consecutiveFailures: 0 });
  });

  it('lets a refill that is under way land after it was switched off', async () => {
    const { mock, client, world } = opened('wallet/reload-armed', { delays: { webhook: 30_000 } });
    world.usage(70_00);
    const { autoReload } = (await client.getOverview()).wallet ?? {};
    expect(autoReload?.status).toBe('reloading');
    await mock.advance({ seconds: 30 });
    expect((await client.getOverview()).wallet?.balance).toEqual(usd(64_35));
  });

  describe('saved again', () => {
    const save = async (
      { client }: Awaited<ReturnType<typeof armed>>,
      changes: Partial<AutoReloadSettings>,
    ) => {
      const version = (await client.getOverview()).wallet?.autoReload?.version ?? '';
      return client.updateAutoReload(settings(changes), version);
    };

    it('off and on while a refill is under way charges no second time', async () => {
      const its = await armed({}, { delays: { webhook: 30_000 } });
      its.world.usage(70_00);
      await save(its, { enabled: false });
      expect(await save(its, {})).toMatchObject({ status: 'reloading' });
      await its.mock.advance({ seconds: 30 });
      expect(await its.now()).toMatchObject({ status: 'cooling', spent: 50_00, balance: 64_35 });
      await its.mock.advance({ minutes: 20 });
      expect(await its.now()).toMatchObject({ status: 'armed', spent: 50_00 });
    });

    it('off and on during the wait goes on waiting', async () => {
      const its = await armed({ threshold: usd(100_00) });
      its.world.usage(100_00);
      await save(its, { enabled: false });
      expect(await save(its, { threshold: usd(100_00) })).toMatchObject({ status: 'cooling' });
      expect(await its.now()).toMatchObject({ spent: 50_00 });
      await its.mock.advance({ minutes: 10 });
      expect(await its.now()).toMatchObject({ spent: 100_00 });
    });

    it('with another threshold after a failure waits and goes on counting', async () => {
      const its = await armed();
      its.world.declineNextPayment();
      its.world.usage(70_00);
      expect(await save(its, { threshold: usd(30_00) })).toMatchObject({
        status: 'failed',
        consecutiveFailures: 1,
        spentThisMonth: usd(0),
      });
      await its.mock.advance({ minutes: 10 });
      expect(await its.now()).toMatchObject({ status: 'cooling', failures: 0, spent: 50_00 });
    });
  });

  it('has no method once the card is gone', async () => {
    const { client, now } = await armed();
    const [card] = await client.listPaymentMethods();
    await client.removePaymentMethod(card?.id ?? '');
    expect(await now()).toMatchObject({ status: 'no_method' });
  });

  it('refuses who saves over somebody else’s settings', async () => {
    const { client, saved } = await armed();
    await client.updateAutoReload(settings({ threshold: usd(30_00) }), saved.version);
    expect(
      await failureOf(client.updateAutoReload(settings({ threshold: usd(5_00) }), saved.version)),
    ).toMatchObject({ code: 'version_conflict', status: 412 });
  });

  it('takes packs where credits are sold in packs', async () => {
    const { client, world } = opened('workspace/reload-armed');
    world.usage(8_921);
    expect((await client.getOverview()).wallet).toMatchObject({
      balance: { amount: 499 + 2_750 },
      autoReload: { status: 'cooling', spentThisMonth: usd(25_00) },
    });
  });
});

describe('low-balance alerts', () => {
  const thousandths = (amount: number) => money(amount, 'USD', 3);

  it('fire once, and again after the balance was above', () => {
    const { world } = opened('team/active');
    world.usage(11_990);
    world.usage(10);
    expect(world.notices).toHaveLength(1);
    const { id } = world.reserve(100);
    world.refund(id);
    expect(world.notices).toHaveLength(1);
  });

  it('are armed again when a reservation is given back', () => {
    const { world } = opened('team/active');
    const { id } = world.reserve(12_000);
    world.refund(id);
    world.reserve(12_000);
    expect(world.notices.map(({ kind }) => kind)).toEqual(['low_balance', 'low_balance']);
  });

  it('tell of all thresholds that one movement crosses', async () => {
    const { client, world } = opened('team/active');
    const version = (await client.getOverview()).wallet?.alerts?.version ?? '';
    const thresholds = [thousandths(900), thousandths(500)];
    await client.updateLowBalanceAlerts(
      { enabled: true, thresholds, channels: ['in_app'] },
      version,
    );
    world.usage(12_180);
    const deliveries = [{ channel: 'in_app', arrived: true }];
    expect(world.notices).toMatchObject([{ thresholds, deliveries }]);
  });

  it('do not fire on save', async () => {
    const { client, world } = opened('team/active');
    const version = (await client.getOverview()).wallet?.alerts?.version ?? '';
    const saved = await client.updateLowBalanceAlerts(
      { enabled: true, thresholds: [thousandths(50_000)], channels: ['in_app'] },
      version,
    );
    expect(saved.fired).toBeNull();
    expect(world.notices).toEqual([]);
  });

  it('end with the funds that come in', async () => {
    const { client, processor } = opened('team/low-balance');
    expect((await client.getOverview()).banner?.kind).toBe('low_balance');
    const pack = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
    await processor.pay(pack.id);
    expect((await client.getOverview()).banner).toBeNull();
  });
});
