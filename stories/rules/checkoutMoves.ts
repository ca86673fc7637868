import type { BillingClient } from '../../src/client/index.js';
import type { MockBilling } from '../../mocks/index.js';
import { passed } from '../support/history.js';
import { type Deed, first, type Machine } from '../support/Machine.js';

const pack = { purpose: 'credit_pack', packId: 'pack_25' } as const;
const settles = { webhook: 120_000 };

const opened = async (_: MockBilling, client: BillingClient) =>
  (await client.createCheckout(pack)).id;

async function paying(mock: MockBilling, client: BillingClient) {
  const id = await opened(mock, client);
  await mock.processor.pay(id);
  return id;
}

const pays: Deed = ({ processor }, _, id) => processor.pay(id);

/** A checkout, from the click to its effect. */
export const checkoutMoves: Machine = {
  stateOf: async (_, client, id) => (await client.getCheckout(id)).status,
  moves: [
    {
      from: 'open',
      when: 'the person pays',
      to: 'settling',
      and: 'the same purchase is held until the webhook comes',
      scenario: 'team/active',
      delays: settles,
      before: opened,
      act: pays,
    },
    {
      from: 'open',
      when: 'the card is declined',
      to: 'open',
      and: 'another card may be tried',
      scenario: 'team/active',
      before: opened,
      act: ({ processor }, _, id) => processor.decline(id),
    },
    {
      from: 'open',
      when: 'the bank wants the person to confirm',
      to: 'open',
      scenario: 'team/active',
      before: opened,
      act: ({ processor }, _, id) => processor.verify(id),
    },
    {
      from: 'open',
      when: 'the same is asked for again, from another tab',
      to: 'open',
      and: 'one checkout per purpose and item: the same one is answered',
      scenario: 'team/active',
      before: opened,
      act: opened,
    },
    {
      from: 'open',
      when: 'the person closes it',
      to: 'expired',
      and: 'nothing was charged; the next click opens a new one',
      scenario: 'team/active',
      before: opened,
      act: (_, client, id) => client.closeCheckout(id),
    },
    {
      from: 'open',
      when: 'a day has passed',
      to: 'expired',
      scenario: 'team/active',
      before: opened,
      act: passed({ days: 1 }),
    },
    {
      from: 'expired',
      when: 'somebody pays in an old tab',
      to: 'expired',
      and: 'no charge',
      scenario: 'team/active',
      before: async (mock, client) => {
        const id = await opened(mock, client);
        await client.closeCheckout(id);
        return id;
      },
      act: pays,
    },
    {
      from: 'settling',
      when: 'its webhook comes',
      to: 'complete',
      and: 'the effect, once, however often it comes',
      scenario: 'team/active',
      delays: settles,
      before: paying,
      act: first(passed({ minutes: 2 }), ({ world }) => world.deliverWebhooks()),
    },
    {
      from: 'settling',
      when: 'its webhook comes before those of others',
      to: 'complete',
      scenario: 'team/active',
      delays: settles,
      before: paying,
      act: ({ world }, _, id) => world.deliverWebhook(id),
    },
    {
      from: 'settling',
      when: 'the webhook was lost, and `stuckAfterSeconds` have passed',
      to: 'settling',
      and: 'told as stuck, not as failed; it still settles when it comes',
      scenario: 'team/active',
      delays: settles,
      before: paying,
      act: first(({ world }) => world.loseWebhooks(), passed({ minutes: 6 })),
    },
    {
      from: 'settling',
      when: 'the same is bought again meanwhile',
      to: 'settling',
      refused: 'settling',
      and: '409, to be tried again later',
      scenario: 'team/active',
      delays: settles,
      before: paying,
      act: opened,
    },
    {
      from: 'settling',
      when: 'the processor takes the payment back',
      to: 'failed',
      and: 'nothing of it comes',
      scenario: 'team/active',
      delays: settles,
      before: paying,
      act: ({ world }, _, id) => world.paymentFails(id),
    },
    {
      from: 'complete',
      when: 'the page that people come back to is loaded again',
      to: 'complete',
      and: 'nothing happens twice',
      scenario: 'team/active',
      before: paying,
      act: (_, client, id) => client.getCheckout(id),
    },
  ],
};
