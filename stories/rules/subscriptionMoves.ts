import type { BillingClient } from '../../src/client/index.js';
import type { MockBilling } from '../../mocks/index.js';
import {
  badCard,
  canceled,
  changed,
  left,
  paid,
  paidInvoice,
  passed,
  withoutCard,
} from '../support/history.js';
import { first, type Machine } from '../support/Machine.js';

const subscribed = paid({ purpose: 'subscribe', priceId: 'solo_month' });

/** The bank asks the person, who closes the checkout. */
async function leftAtTheBank({ processor }: MockBilling, client: BillingClient) {
  const { id } = await client.createCheckout({ purpose: 'subscribe', priceId: 'solo_month' });
  await processor.verify(id);
  await processor.close(id);
}

async function resumed({ processor }: MockBilling, client: BillingClient) {
  const result = await client.resumeSubscription();
  if (result.status === 'redirect') await processor.pay(result.url);
}

/** The eight statuses, and none. */
export const subscriptionMoves: Machine = {
  stateOf: async (_, client) => (await client.getOverview()).subscription?.status ?? 'none',
  moves: [
    {
      from: 'none',
      when: 'a checkout is paid, and there is no trial to have',
      to: 'active',
      and: 'the processor knows the workspace; the plan’s credits come once',
      scenario: 'wallet/none',
      act: subscribed,
    },
    {
      from: 'none',
      when: 'a trial is started',
      to: 'trialing',
      and: 'nothing is charged, and there is no second trial',
      scenario: 'team/none',
      act: paid({ purpose: 'subscribe', priceId: 'pro_month' }),
    },
    {
      from: 'none',
      when: 'the first payment fails, or waits for the bank, and the person leaves',
      to: 'incomplete',
      and: '23 hours to pay its invoice',
      scenario: 'wallet/none',
      act: leftAtTheBank,
    },
    {
      from: 'incomplete',
      when: 'its invoice is paid in time',
      to: 'active',
      and: 'the plan’s credits come once',
      scenario: 'team/incomplete',
      act: paidInvoice,
    },
    {
      from: 'incomplete',
      when: '23 hours have passed',
      to: 'incomplete_expired',
      and: 'its invoice is void; it is over for good',
      scenario: 'team/incomplete',
      act: passed({ hours: 21 }),
    },
    {
      from: 'trialing',
      when: 'the trial ends and the card is charged',
      to: 'active',
      and: 'the first invoice',
      scenario: 'team/trialing',
      act: passed({ days: 5 }),
    },
    {
      from: 'trialing',
      when: 'the trial ends and there is no card',
      to: 'paused',
      and: 'no invoices until it is resumed',
      scenario: 'team/trialing',
      before: withoutCard,
      act: passed({ days: 5 }),
    },
    {
      from: 'trialing',
      when: 'the trial ends and the charge fails',
      to: 'past_due',
      and: 'the payment banner',
      scenario: 'team/trialing',
      before: badCard,
      act: passed({ days: 5 }),
    },
    {
      from: 'trialing',
      when: 'the trial ends and a cancellation is scheduled',
      to: 'canceled',
      and: 'nothing was charged',
      scenario: 'team/trialing',
      before: canceled,
      act: passed({ days: 5 }),
    },
    {
      from: 'active',
      when: 'the renewal fails, or waits for the bank',
      to: 'past_due',
      and: 'the payment banner; other attempts 3, 7 and 14 days after',
      scenario: 'team/active',
      before: badCard,
      act: passed({ days: 17 }),
    },
    {
      from: 'active',
      when: 'the date of a scheduled cancellation comes',
      to: 'canceled',
      and: 'the free plan; add-ons end, the balance stays, nothing is paid back',
      scenario: 'workspace/canceling',
      act: passed({ days: 17 }),
    },
    {
      from: 'past_due',
      when: 'the invoice is paid, by hand or by another attempt',
      to: 'active',
      scenario: 'team/past-due',
      act: paidInvoice,
    },
    {
      from: 'past_due',
      when: 'the attempt after 14 days fails too',
      to: 'unpaid',
      and: 'nothing is tried any more',
      scenario: 'team/past-due',
      act: passed({ days: 12 }),
    },
    {
      from: 'past_due',
      when: 'it changes to the free plan, where `planChangeWhilePastDue` allows',
      to: 'canceled',
      scenario: 'workspace/past-due',
      policy: { planChangeWhilePastDue: 'allow' },
      before: left(3),
      act: changed({ planId: 'free' }),
    },
    {
      from: 'unpaid',
      when: 'the invoice is paid',
      to: 'active',
      scenario: 'team/unpaid',
      act: paidInvoice,
    },
    {
      from: 'unpaid',
      when: 'the date of a scheduled cancellation comes',
      to: 'canceled',
      scenario: 'team/unpaid',
      before: canceled,
      act: passed({ days: 11 }),
    },
    {
      from: 'paused',
      when: 'a card is added and the plan resumed',
      to: 'active',
      and: 'a new period from then',
      scenario: 'team/paused',
      act: resumed,
    },
    {
      from: 'paused',
      when: 'it is canceled',
      to: 'canceled',
      and: 'at once: the trial has already ended',
      scenario: 'team/paused',
      act: canceled,
    },
    {
      from: 'canceled',
      when: 'another checkout is paid',
      to: 'active',
      and: 'a new subscription; there is no second trial',
      scenario: 'team/canceled',
      act: paid({ purpose: 'subscribe', priceId: 'pro_month' }),
    },
    {
      from: 'incomplete_expired',
      when: 'another checkout is paid',
      to: 'active',
      and: 'a new subscription',
      scenario: 'team/incomplete-expired',
      act: paid({ purpose: 'subscribe', priceId: 'pro_month' }),
    },
  ],
};

/** A cancellation that is scheduled is no status: it lies over one. */
export const scheduledEndMoves: Machine = {
  stateOf: async (_, client) => {
    const { subscription } = await client.getOverview();
    return (subscription?.cancelAt ?? null) === null ? 'goes on' : 'set to end';
  },
  moves: [
    {
      from: 'goes on',
      when: 'it is canceled',
      to: 'set to end',
      and: 'same status; the final date is told, and nothing is paid back',
      scenario: 'workspace/active',
      act: canceled,
    },
    {
      from: 'set to end',
      when: 'it is restarted before the date',
      to: 'goes on',
      scenario: 'workspace/canceling',
      act: (_, client) => client.restartSubscription(),
    },
    {
      from: 'set to end',
      when: 'the plan is changed before the date',
      to: 'goes on',
      and: 'the preview warns of it',
      scenario: 'workspace/canceling',
      act: changed({ priceId: 'standard_month' }),
    },
    {
      from: 'set to end',
      when: 'a payment fails meanwhile',
      to: 'set to end',
      and: 'the payment banner comes first',
      scenario: 'workspace/past-due',
      before: canceled,
      act: first(badCard, passed({ days: 1 })),
    },
  ],
};

/** A change that people agreed on, for the end of the period or trial. */
export const pendingChangeMoves: Machine = {
  stateOf: async (_, client) => {
    const { subscription } = await client.getOverview();
    return (subscription?.pendingChange ?? null) === null ? 'as it is' : 'to change';
  },
  moves: [
    {
      from: 'as it is',
      when: 'people agree on another price',
      to: 'to change',
      and: 'a scheduled cancellation is off',
      scenario: 'workspace/canceling',
      act: ({ world }) => world.planChangeScheduled('standard_month'),
    },
    {
      from: 'to change',
      when: 'the period or trial ends',
      to: 'as it is',
      and: 'the next period is one of the new price',
      scenario: 'workspace/change-scheduled',
      act: passed({ days: 17 }),
    },
    {
      from: 'to change',
      when: 'the plan is changed at once',
      to: 'as it is',
      scenario: 'workspace/change-scheduled',
      act: changed({ priceId: 'business_year' }),
    },
    {
      from: 'to change',
      when: 'it is canceled',
      to: 'as it is',
      and: 'set to end',
      scenario: 'workspace/change-scheduled',
      act: canceled,
    },
  ],
};
