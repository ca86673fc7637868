import type { BillingClient } from '../../src/client/index.js';
import type { MockBilling } from '../../mocks/index.js';
import { badCard, changed, newCard, paidInvoice, passed } from '../support/history.js';
import { type Deed, first, type Machine } from '../support/Machine.js';

const oldest = async (client: BillingClient) =>
  (await client.getOverview()).payment?.openInvoices[0]?.id ?? '';

/** Tries the saved card once more. */
const retried: Deed = async (_, client) => client.payInvoice(await oldest(client));

/** The person confirms at the bank. */
async function verified({ processor }: MockBilling, client: BillingClient) {
  const result = await client.payInvoice(await oldest(client));
  if (result.status === 'requires_action') await processor.verify(result.clientSecret);
}

/** The person goes to the bank, and says no there. */
async function declined({ processor }: MockBilling, client: BillingClient) {
  const result = await client.payInvoice(await oldest(client));
  if (result.status === 'requires_action') await processor.decline(result.clientSecret);
}

const otherInvoice: Deed = ({ world }) => world.invoiceIssued(480_00, 'Onboarding').id;

const settles = { webhook: 120_000 };

async function paying({ processor }: MockBilling, client: BillingClient) {
  const invoiceId = await oldest(client);
  const { id } = await client.createCheckout({ purpose: 'pay_invoice', invoiceId });
  await processor.pay(id);
  return id;
}

/** What is owed, by the most urgent of the open invoices. */
export const recoveryMoves: Machine = {
  stateOf: async (_, client) => {
    const { payment, pendingCheckout } = await client.getOverview();
    return pendingCheckout?.purpose === 'pay_invoice' ? 'settling' : (payment?.state ?? '');
  },
  moves: [
    {
      from: 'ok',
      when: 'a charge is declined',
      to: 'failed',
      and: 'the subscription is past due; the banner comes before every other',
      scenario: 'team/active',
      act: first(badCard, passed({ days: 17 })),
    },
    {
      from: 'ok',
      when: 'the bank wants the person to confirm',
      to: 'requires_action',
      and: 'the subscription is past due',
      scenario: 'team/active',
      act: first(({ world }) => world.requireAuthentication(), passed({ days: 17 })),
    },
    {
      from: 'ok',
      when: 'a plan is changed, and its charge waits for the bank',
      to: 'requires_action',
      and: 'the new plan holds all the same',
      scenario: 'workspace/active',
      before: ({ world }) => world.cardNeedsAuthentication(),
      act: changed({ priceId: 'business_year' }),
    },
    {
      from: 'ok',
      when: 'an invoice is written that nobody charges by itself',
      to: 'open',
      and: 'no banner until its date has passed',
      scenario: 'team/active',
      act: otherInvoice,
    },
    {
      from: 'failed',
      when: 'there is another card, where `retryOnMethodUpdate`',
      to: 'ok',
      and: 'it is charged at once',
      scenario: 'workspace/past-due',
      act: newCard,
    },
    {
      from: 'failed',
      when: 'there is another card, and nothing is retried',
      to: 'failed',
      and: 'a card alone pays nothing',
      scenario: 'workspace/past-due',
      policy: { retryOnMethodUpdate: false },
      act: newCard,
    },
    {
      from: 'failed',
      when: 'the same card is tried again',
      to: 'failed',
      refused: 'payment_declined',
      scenario: 'workspace/past-due',
      act: retried,
    },
    {
      from: 'failed',
      when: 'a person pays, and the webhook is still to come',
      to: 'settling',
      and: 'the banner stays and says so; nobody pays again',
      scenario: 'workspace/past-due',
      delays: settles,
      act: paying,
    },
    {
      from: 'settling',
      when: 'the webhook says paid',
      to: 'ok',
      and: 'the subscription is active; the next banner shows',
      scenario: 'workspace/past-due',
      delays: settles,
      before: paying,
      act: passed({ minutes: 2 }),
    },
    {
      from: 'settling',
      when: 'the processor takes the payment back',
      to: 'failed',
      scenario: 'workspace/past-due',
      delays: settles,
      before: paying,
      act: ({ world }, _, id) => world.paymentFails(id),
    },
    {
      from: 'requires_action',
      when: 'the person confirms',
      to: 'ok',
      scenario: 'workspace/requires-action',
      act: verified,
    },
    {
      from: 'requires_action',
      when: 'the person gives up at the bank',
      to: 'failed',
      scenario: 'workspace/requires-action',
      act: declined,
    },
    {
      from: 'open',
      when: 'it is paid',
      to: 'ok',
      scenario: 'workspace/open-invoice',
      act: paidInvoice,
    },
    {
      from: 'open',
      when: 'it is taken back',
      to: 'ok',
      and: 'void: it stays in the list and wants nothing',
      scenario: 'workspace/active',
      before: otherInvoice,
      act: ({ world }, _, id) => world.invoiceVoided(id),
    },
  ],
};
