import { describe, expect, it } from 'vitest';
import { money } from '../../src/rules/money.js';
import { armed, settings } from '../support/armed.js';
import { usd } from '../support/builders.js';
import { opened } from '../support/opened.js';

describe('auto-reload', () => {
  it('starts afresh when a manager mends the card and switches it on again', async () => {
    const { client, processor } = opened('wallet/reload-suspended');
    await processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
    const { wallet } = await client.getOverview();
    expect(wallet?.autoReload?.status).toBe('suspended');
    const saved = await client.updateAutoReload(settings(), wallet?.autoReload?.version ?? '');
    expect(saved).toMatchObject({ status: 'cooling', consecutiveFailures: 0 });
  });

  describe('saved again', () => {
    it('off and on while a refill is under way charges no second time', async () => {
      const its = await armed({}, { delays: { webhook: 30_000 } });
      its.world.usage(70_00);
      await its.save({ enabled: false });
      expect(await its.save({})).toMatchObject({ status: 'reloading' });
      await its.mock.advance({ seconds: 30 });
      expect(await its.now()).toMatchObject({ status: 'cooling', spent: 50_00, balance: 64_35 });
      await its.mock.advance({ minutes: 20 });
      expect(await its.now()).toMatchObject({ status: 'armed', spent: 50_00 });
    });

    it('off and on during the wait goes on waiting', async () => {
      const its = await armed({ threshold: usd(100_00) });
      its.world.usage(100_00);
      await its.save({ enabled: false });
      expect(await its.save({ threshold: usd(100_00) })).toMatchObject({ status: 'cooling' });
      expect(await its.now()).toMatchObject({ spent: 50_00 });
      await its.mock.advance({ minutes: 10 });
      expect(await its.now()).toMatchObject({ spent: 100_00 });
    });

    it('with another threshold after a failure waits and goes on counting', async () => {
      const its = await armed();
      its.world.declineNextPayment();
      its.world.usage(70_00);
      expect(await its.save({ threshold: usd(30_00) })).toMatchObject({
        status: 'failed',
        consecutiveFailures: 1,
        spentThisMonth: usd(0),
      });
      await its.mock.advance({ minutes: 10 });
      expect(await its.now()).toMatchObject({ status: 'cooling', failures: 0, spent: 50_00 });
    });
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

  it('do not fire on save', async () => {
    const { client, world } = opened('team/active');
    const version = (await client.getOverview()).wallet?.alerts?.version ?? '';
    const saved = await client.updateLowBalanceAlerts(
      { enabled: true, thresholds: [thousandths(50_000)], channels: ['in_app'] },
      version,
    );
    expect(saved.states).toEqual([{ state: 'below', threshold: thousandths(50_000) }]);
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
