import type { BillingClient } from '../../src/client/index.js';
import { type AutoReloadSettings, money } from '../../src/rules/index.js';
import type { MockBilling } from '../../mocks/index.js';
import { badCard, newCard, passed, withoutCard } from '../support/history.js';
import { type Deed, first, type Machine } from '../support/Machine.js';

const usd = (cents: number) => money(cents, 'USD');
const used =
  (cents: number): Deed =>
  ({ world }) =>
    world.usage(cents);

/** $50.00 come when the balance drops below $20.00. */
const saved =
  (changes: Partial<AutoReloadSettings> = {}) =>
  async (_: MockBilling, client: BillingClient) => {
    const { wallet } = await client.getOverview();
    const settings = {
      enabled: true,
      threshold: usd(20_00),
      refill: { amount: usd(50_00) },
      monthlyCap: null,
    };
    await client.updateAutoReload({ ...settings, ...changes }, wallet?.autoReload?.version ?? '');
  };

const unanswered: Deed = ({ world }) => world.loseNextAnswer();
const answered =
  (outcome: 'paid' | 'declined'): Deed =>
  ({ world }) =>
    world.answerArrives(outcome);

const stateOf: Machine['stateOf'] = async (_, client) =>
  (await client.getOverview()).wallet?.autoReload?.status ?? '';

/** Switched on, off, and by hand. */
export const autoReloadSettingMoves: Machine = {
  stateOf,
  moves: [
    {
      from: 'off',
      when: 'it is switched on',
      to: 'armed',
      scenario: 'wallet/active',
      act: saved(),
    },
    {
      from: 'off',
      when: 'it is switched on below its threshold',
      to: 'cooling',
      and: 'it charges at once, and the consent says so',
      scenario: 'wallet/active',
      act: saved({ threshold: usd(100_00) }),
    },
    {
      from: 'off',
      when: 'it is switched on without a card',
      to: 'off',
      refused: 'no_payment_method',
      scenario: 'wallet/active',
      before: withoutCard,
      act: saved(),
    },
    {
      from: 'armed',
      when: 'somebody else has saved meanwhile',
      to: 'armed',
      refused: 'version_conflict',
      scenario: 'wallet/reload-armed',
      act: (_, client) =>
        client.updateAutoReload(
          {
            enabled: false,
            threshold: usd(1),
            refill: { amount: usd(50_00) },
            monthlyCap: null,
          },
          'an old one',
        ),
    },
    {
      from: 'armed',
      when: 'the card is removed',
      to: 'no_method',
      scenario: 'wallet/reload-armed',
      act: withoutCard,
    },
    {
      from: 'no_method',
      when: 'there is a card',
      to: 'armed',
      scenario: 'wallet/reload-without-card',
      act: newCard,
    },
    {
      from: 'armed',
      when: 'it is switched off',
      to: 'off',
      and: 'refills that came stay',
      scenario: 'wallet/reload-armed',
      act: saved({ enabled: false }),
    },
    {
      from: 'off',
      when: 'a charge was under way when it was switched off',
      to: 'off',
      and: 'it lands, and no other one starts',
      scenario: 'wallet/reload-armed',
      before: first(unanswered, used(70_00), saved({ enabled: false })),
      act: answered('paid'),
    },
  ],
};

/** What the balance, the bank and the clock do while it is on. */
export const autoReloadMoves: Machine = {
  stateOf,
  moves: [
    {
      from: 'armed',
      when: 'the balance equals the threshold',
      to: 'armed',
      and: 'below is strict',
      scenario: 'wallet/reload-armed',
      act: used(64_35),
    },
    {
      from: 'armed',
      when: 'the balance drops below the threshold',
      to: 'reloading',
      and: 'one charge',
      scenario: 'wallet/reload-armed',
      delays: { webhook: 5_000 },
      act: used(64_36),
    },
    {
      from: 'reloading',
      when: 'it is paid',
      to: 'cooling',
      and: 'the funds; it counts towards the cap; failures are forgotten',
      scenario: 'wallet/reload-armed',
      delays: { webhook: 5_000 },
      before: used(64_36),
      act: passed({ seconds: 5 }),
    },
    {
      from: 'armed',
      when: 'the charge is declined, or the bank wants the person',
      to: 'failed',
      and: 'one more failure; no funds',
      scenario: 'wallet/reload-armed',
      before: badCard,
      act: used(70_00),
    },
    {
      from: 'reloading',
      when: 'nobody knows how the charge ended, and more is used',
      to: 'reloading',
      and: 'never a second charge',
      scenario: 'wallet/reload-armed',
      before: first(unanswered, used(70_00)),
      act: first(used(10_00), passed({ hours: 1 })),
    },
    {
      from: 'reloading',
      when: 'it is known later that it was paid',
      to: 'cooling',
      and: 'the funds, once',
      scenario: 'wallet/reload-armed',
      before: first(unanswered, used(70_00)),
      act: answered('paid'),
    },
    {
      from: 'reloading',
      when: 'it is known later that it was declined',
      to: 'failed',
      scenario: 'wallet/reload-armed',
      before: first(unanswered, used(70_00)),
      act: answered('declined'),
    },
    {
      from: 'cooling',
      when: 'the balance drops below the threshold again',
      to: 'cooling',
      and: 'one charge per wait, however much is used',
      scenario: 'wallet/reload-cooling',
      act: used(80_00),
    },
    {
      from: 'cooling',
      when: 'the wait is over',
      to: 'armed',
      and: 'below the threshold it charges again',
      scenario: 'wallet/reload-cooling',
      act: passed({ minutes: 6 }),
    },
    {
      from: 'failed',
      when: 'the wait is over and the charge is paid',
      to: 'cooling',
      scenario: 'wallet/reload-failed',
      before: newCard,
      act: passed({ minutes: 6 }),
    },
    {
      from: 'failed',
      when: 'it fails as often as `autoReloadMaxFailures`',
      to: 'suspended',
      and: 'one notice, by e-mail and on the page; it is off',
      scenario: 'wallet/reload-failed',
      act: passed({ minutes: 16 }),
    },
    {
      from: 'suspended',
      when: 'there is another card',
      to: 'suspended',
      and: 'unless `rearmOnMethodUpdate`',
      scenario: 'wallet/reload-suspended',
      act: newCard,
    },
    {
      from: 'suspended',
      when: 'there is another card, where `rearmOnMethodUpdate`',
      to: 'cooling',
      and: 'armed, and below its threshold',
      scenario: 'wallet/reload-suspended',
      policy: { rearmOnMethodUpdate: true },
      act: newCard,
    },
    {
      from: 'suspended',
      when: 'a manager switches it on again',
      to: 'cooling',
      and: 'armed, and below its threshold',
      scenario: 'wallet/reload-suspended',
      before: newCard,
      act: saved(),
    },
    {
      from: 'armed',
      when: 'a refill leaves no room for another under the cap',
      to: 'capped',
      and: 'the next one is skipped, never shrunk',
      scenario: 'wallet/reload-armed',
      before: saved({ monthlyCap: usd(60_00) }),
      act: used(70_00),
    },
    {
      from: 'capped',
      when: 'the cap is raised',
      to: 'armed',
      and: 'below the threshold it charges at once',
      scenario: 'wallet/reload-armed',
      before: saved({ monthlyCap: usd(60_00), threshold: usd(100_00) }),
      act: first(passed({ minutes: 10 }), saved({ monthlyCap: usd(500_00) })),
    },
    {
      from: 'capped',
      when: 'the month turns, in UTC',
      to: 'armed',
      scenario: 'workspace/reload-capped',
      act: passed({ days: 17 }),
    },
  ],
};
