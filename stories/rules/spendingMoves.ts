import { money } from '../../src/rules/index.js';
import { type Deed, first, type Machine } from '../support/Machine.js';

const begun =
  (amount: number): Deed =>
  ({ world }) =>
    world.reserve(amount).id;
const used =
  (amount: number): Deed =>
  ({ world }) =>
    world.usage(amount);

/** A job on a prepaid wallet: $12.480 are there. */
export const jobMoves: Machine = {
  stateOf: async (_, client) => {
    const { wallet } = await client.getOverview();
    const isHeld = wallet !== null && wallet.available.amount < wallet.balance.amount;
    return isHeld ? 'a job runs' : 'nothing held';
  },
  moves: [
    {
      from: 'nothing held',
      when: 'a job begins, and what it may cost is available',
      to: 'a job runs',
      and: 'held at once, so that two jobs never spend the same credits',
      scenario: 'team/active',
      act: begun(4_900),
    },
    {
      from: 'nothing held',
      when: 'a job begins, and there is not enough',
      to: 'nothing held',
      refused: 'insufficient_balance',
      and: '402, before any work starts',
      scenario: 'team/active',
      act: begun(12_481),
    },
    {
      from: 'a job runs',
      when: 'another begins that only the whole balance could pay',
      to: 'a job runs',
      refused: 'insufficient_balance',
      and: 'what is held is not available',
      scenario: 'team/active',
      before: begun(12_000),
      act: begun(500),
    },
    {
      from: 'a job runs',
      when: 'it ends well',
      to: 'nothing held',
      and: 'a `charge` of 0 in the ledger: it keeps what it held',
      scenario: 'team/active',
      before: begun(4_900),
      act: ({ world }, _, id) => world.charge(id),
    },
    {
      from: 'a job runs',
      when: 'it fails',
      to: 'nothing held',
      and: 'a `refund` gives it back; that is no money',
      scenario: 'team/active',
      before: begun(4_900),
      act: ({ world }, _, id) => world.refund(id),
    },
    {
      from: 'nothing held',
      when: 'a job begins after the end, where `spendAfterCancel` is off',
      to: 'nothing held',
      refused: 'no_subscription',
      scenario: 'team/canceled',
      policy: { spendAfterCancel: false },
      act: used(100),
    },
  ],
};

/** A wallet that is charged after the event, where `walletMayGoNegative`. */
export const postpaidMoves: Machine = {
  stateOf: async (_, client) =>
    (await client.getOverview()).wallet?.stopped === true ? 'service has stopped' : 'service runs',
  moves: [
    {
      from: 'service runs',
      when: 'usage leaves something',
      to: 'service runs',
      scenario: 'wallet/active',
      act: used(84_34),
    },
    {
      from: 'service runs',
      when: 'usage takes the balance to zero, or past it',
      to: 'service has stopped',
      and: 'the banner, which cannot be dismissed',
      scenario: 'wallet/active',
      act: used(84_35),
    },
    {
      from: 'service has stopped',
      when: 'more is used',
      to: 'service has stopped',
      refused: 'insufficient_balance',
      scenario: 'wallet/negative',
      act: used(5),
    },
    {
      from: 'service has stopped',
      when: 'funds lift the balance above zero',
      to: 'service runs',
      scenario: 'wallet/negative',
      act: (_, client) => client.topUp({ amount: money(25_00, 'USD') }),
    },
    {
      from: 'service has stopped',
      when: 'funds do not reach above zero',
      to: 'service has stopped',
      scenario: 'wallet/active',
      before: first(used(84_00), used(60_00)),
      act: (_, client) => client.topUp({ amount: money(25_00, 'USD') }),
    },
  ],
};
