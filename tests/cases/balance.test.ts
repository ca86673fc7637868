/** The balance, and what jobs hold of it, as the back end tells it. */
import { describe, expect, it } from 'vitest';
import { money } from '../../src/rules/money.js';
import { failureOf, opened } from '../support/opened.js';

const mils = (thousandths: number) => money(thousandths, 'USD', 3);

/** A team that has exactly $5.000. */
function five() {
  const view = opened('team/active');
  view.world.usage(7_480);
  const stand = async () => {
    const { wallet } = await view.client.getOverview();
    return { balance: wallet?.balance.amount, available: wallet?.available.amount };
  };
  return { ...view, stand };
}

/** A job that begins when the others of its moment do. */
const job = async (begin: () => unknown) => begin();

describe('a balance', () => {
  it('EC-P10 is a whole number of thousandths, however small or large', async () => {
    const { client, processor, world } = opened('team/active');
    const balance = async () => (await client.getOverview()).wallet?.balance;
    expect(await balance()).toEqual(mils(12_480));
    world.usage(12_479);
    expect(await balance()).toEqual(mils(1));
    world.usage(1);
    expect(await balance()).toEqual(mils(0));
    const pack = { purpose: 'credit_pack', packId: 'pack_1000' } as const;
    await processor.pay((await client.createCheckout(pack)).id);
    expect(await balance()).toEqual(mils(1_000_000));
  });

  it('EC-P10 is below zero where a wallet is paid after the event', async () => {
    const { client, world } = opened('team/active', { policy: { walletMayGoNegative: true } });
    world.usage(12_900);
    expect((await client.getOverview()).wallet?.balance).toEqual(mils(-420));
  });
});

describe('a reservation', () => {
  it('EC-P14 is not spent twice, though the balance looks enough', async () => {
    const { stand, world } = five();
    const held = world.reserve(4_900);
    expect(await stand()).toEqual({ balance: 5_000, available: 100 });
    expect(await failureOf(job(() => world.reserve(200)))).toMatchObject({
      code: 'insufficient_balance',
    });
    world.refund(held.id);
    world.reserve(200);
    expect(await stand()).toEqual({ balance: 5_000, available: 4_800 });
  });

  it('EC-P15 of two in one moment is given to one', async () => {
    const { stand, world } = five();
    const jobs = [job(() => world.reserve(3_000)), job(() => world.reserve(3_000))];
    const [first, second] = await Promise.allSettled(jobs);
    expect(first?.status).toBe('fulfilled');
    expect(second).toMatchObject({ reason: { code: 'insufficient_balance' } });
    expect(await stand()).toEqual({ balance: 5_000, available: 2_000 });
    world.reserve(2_000);
    expect(await stand()).toEqual({ balance: 5_000, available: 0 });
  });

  it('EC-P16 that is given back lifts the balance over an alert, which can fire again', async () => {
    const { client, world } = five();
    const state = async () => {
      const [first] = (await client.getOverview()).wallet?.alerts?.states ?? [];
      return first && ('at' in first ? 'fired' : first.state);
    };
    const held = world.reserve(4_600);
    expect(await state()).toBe('fired');
    expect(world.notices).toHaveLength(1);
    world.reserve(100);
    expect(world.notices).toHaveLength(1);
    world.refund(held.id);
    expect(await state()).toBe('armed');
    world.reserve(4_450);
    expect(await state()).toBe('fired');
    expect(world.notices).toHaveLength(2);
  });
});
