import { describe, expect, expectTypeOf, it } from 'vitest';
import { describeBillingClient, type Runner } from '../../src/testing/index.js';
import { mockFactory, type Opened } from '../support/clientFactories.js';
import { collected, sentencesIn } from '../support/collected.js';

const { workspaces, client } = mockFactory('wallet');
const bare = { workspaces: { active: workspaces.active }, client };

const namesUnder = (runner: Runner, names: string[]) =>
  describeBillingClient(bare, {
    describe: runner.describe,
    it: Object.assign(() => {}, { skip: (name: string) => void names.push(name) }),
  });

describe('describeBillingClient', () => {
  it.each([
    'workspaces.owing, a workspace with an invoice that is due.',
    'workspaces.paused, a workspace whose subscription is paused.',
    'workspaces.unsubscribed, a workspace that never subscribed.',
    'addTransaction, which makes the ledger grow.',
    'payCheckout, which pays a session as a person does.',
    'declineNextPayment, after which the bank says no once.',
    'loseNextAnswer, after which a request is done and its answer lost.',
    'advance, which moves the clock on.',
  ])('skips for want of %s', async (thing) => {
    const skipped: string[] = [];
    await collected((runner) => namesUnder(runner, skipped));
    const ends = skipped.filter((name) => name.endsWith(`. Not run: give ${thing}`));
    expect(ends.length).toBeGreaterThan(0);
  });

  it('skips what the product does not have, and says why', async () => {
    const ends = await collected((runner) => describeBillingClient(mockFactory('team'), runner));
    expect(sentencesIn(ends)).toEqual([]);
    const skipped = ends.filter(({ isSkipped }) => isSkipped).map(({ name }) => name);
    expect(skipped).toContain(
      'BillingClient one intent a double click on topUp counts once: wallet.topup is refused to the manager here (policy_off).',
    );
  });

  it('passes it where the runner cannot be told', async () => {
    const bodies: (() => Promise<void>)[] = [];
    describeBillingClient(mockFactory('team'), {
      describe: (_, body) => body(),
      it: Object.assign(
        (name: string, body: () => Promise<void>) => {
          if (name === 'a double click on topUp counts once') bodies.push(body);
        },
        { skip: () => {} },
      ),
    });
    expect(await Promise.all(bodies.map((body) => body()))).toEqual([undefined]);
  });

  it('takes the words of Vitest and of node:test as they are', () => {
    expectTypeOf<typeof import('vitest')>().toExtend<Runner>();
    expectTypeOf<typeof import('node:test')>().toExtend<Runner>();
  });

  it('needs the words of a runner', () => {
    expect(() => describeBillingClient(bare)).toThrow(
      'farebox: this file has no global describe and it, so the suite has nowhere to put its checks. Pass those of your runner as { describe, it }.',
    );
  });

  it('closes every workspace that it opened, also where a check failed', async () => {
    const open = new Set<Opened>();
    const factory = {
      workspaces: {
        active: async () => {
          const opened = await workspaces.active();
          open.add(opened);
          return opened;
        },
      },
      client: async (opened: Opened) => ({
        ...(await client(opened, 'manager')),
        getPlans: () => Promise.reject(new Error('Broken.')),
      }),
      close: (opened: Opened) => void open.delete(opened),
    };
    const ends = await collected((runner) => describeBillingClient(factory, runner));
    expect(sentencesIn(ends)).toContainEqual(expect.stringContaining('Broken.'));
    expect(open.size).toBe(0);
  });

  it('keeps the secrets of a checkout out of its report', async () => {
    const team = mockFactory('team');
    const ends = await collected((runner) =>
      describeBillingClient(
        {
          ...team,
          client: async (opened, as) => {
            const own = await team.client(opened, as);
            const open = async () => own.createCheckout({ purpose: 'payment_method' });
            return { ...own, getCheckout: open };
          },
        },
        runner,
      ),
    );
    const told = sentencesIn(ends).filter((sentence) => sentence.includes('"purpose"'));
    expect(told.length).toBeGreaterThan(0);
    expect(told.join()).not.toMatch(/co_\w+_secret/);
  });
});
