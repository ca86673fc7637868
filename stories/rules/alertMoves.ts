import type { BillingClient } from '../../src/client/index.js';
import { type AlertSettings, money } from '../../src/rules/index.js';
import type { MockBilling } from '../../mocks/index.js';
import { paid } from '../support/history.js';
import { type Deed, first, type Machine } from '../support/Machine.js';

const usd = (thousandths: number) => money(thousandths, 'USD', 3);
const used =
  (thousandths: number): Deed =>
  ({ world }) =>
    world.usage(thousandths);
const bought = paid({ purpose: 'credit_pack', packId: 'pack_10' });

const saved =
  (changes: Partial<AlertSettings>) => async (_: MockBilling, client: BillingClient) => {
    const alerts = (await client.getOverview()).wallet?.alerts;
    const settings = { enabled: true, thresholds: [usd(500)], channels: ['in_app'] as const };
    await client.updateLowBalanceAlerts({ ...settings, ...changes }, alerts?.version ?? '');
  };

/** The thresholds of a team: $12.480 are there, and one stands at $0.500. */
export const alertMoves: Machine = {
  stateOf: async (_, client) =>
    (await client.getOverview()).wallet?.alerts?.states.some((each) => 'at' in each)
      ? 'fired'
      : 'armed',
  moves: [
    {
      from: 'armed',
      when: 'the balance equals the threshold',
      to: 'armed',
      and: 'below is strict',
      scenario: 'team/active',
      act: used(11_980),
    },
    {
      from: 'armed',
      when: 'the balance drops below it',
      to: 'fired',
      and: 'once, on every channel that is on',
      scenario: 'team/active',
      act: used(11_981),
    },
    {
      from: 'armed',
      when: 'it drops below several at once',
      to: 'fired',
      and: 'one notice that names them all',
      scenario: 'team/active',
      before: saved({ thresholds: [usd(900), usd(500)] }),
      act: used(12_180),
    },
    {
      from: 'armed',
      when: 'it drops, and the address of the webhook does not answer',
      to: 'fired',
      and: 'tried once, never again; the page tells it all the same',
      scenario: 'team/active',
      before: ({ world }) => world.webhookEndpointFails(),
      act: used(11_981),
    },
    {
      from: 'armed',
      when: 'it drops, and alerts are switched off',
      to: 'armed',
      scenario: 'team/active',
      before: saved({ enabled: false }),
      act: used(11_981),
    },
    {
      from: 'fired',
      when: 'more is used',
      to: 'fired',
      and: 'it says nothing more',
      scenario: 'team/active',
      before: used(12_000),
      act: used(100),
    },
    {
      from: 'fired',
      when: 'credits lift the balance above it',
      to: 'armed',
      and: 'it fires again at the next drop',
      scenario: 'team/low-balance',
      act: bought,
    },
    {
      from: 'fired',
      when: 'what a job had held comes back',
      to: 'armed',
      scenario: 'team/active',
      before: ({ world }) => world.reserve(12_000).id,
      act: ({ world }, _, id) => world.refund(id),
    },
    {
      from: 'armed',
      when: 'a list is saved with a threshold above the balance',
      to: 'armed',
      and: 'saving fires nothing: that one waits until the balance was above it',
      scenario: 'team/active',
      act: first(saved({ thresholds: [usd(50_000)] }), used(100)),
    },
    {
      from: 'armed',
      when: 'a list is saved with more than ten, two alike, or one at zero',
      to: 'armed',
      refused: 'validation',
      scenario: 'team/active',
      act: saved({ thresholds: [usd(0)] }),
    },
  ],
};
