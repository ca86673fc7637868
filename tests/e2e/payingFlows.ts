/**
 * The ways to pay, as a person goes them, and what the workspace has of it afterwards.
 *
 * `asks` is the one change that pressing asks for; `reads` is what the page reads once the person is
 * through. Each is a place where the network may fail, and a clean run asks for these and no others.
 */
import type { MockBilling, MockBillingOptions } from '../../mocks/index.js';
import type { RouteName } from '../../src/server/routes.js';
import { clientOf } from '../support/opened.js';
import type { Books } from './payingBooks.js';

export type Name = string | RegExp;

export interface Flow extends MockBillingOptions {
  /** What happens before the person comes. */
  readonly before?: (mock: MockBilling) => Promise<void>;
  /** What the person enters first. */
  readonly amount?: string;
  readonly press: Name;
  readonly asks: RouteName;
  /** `page`: Stripe's forms in the page. `processor`: its own pages, and back to a page loaded anew. */
  readonly at: 'page' | 'processor';
  /** Buttons there. */
  readonly there: readonly Name[];
  readonly reads: readonly RouteName[];
  /** Read too, and nothing of it is drawn here. */
  readonly unseen?: readonly RouteName[];
  /** Where the deed is told by an event: a lost answer is not missed. */
  readonly hears?: boolean;
  /** What the person is told at the end, and what the page shows then. */
  readonly says: Name;
  readonly shows: Name;
  /** Where the focus is then; on a page loaded anew nowhere yet. */
  readonly focus: string;
  readonly brings: Partial<Books>;
}

const SUBMITTED = 'Submitted. Updating your billing.';
const CONFIRMED = 'Confirmed. Your billing is up to date.';

const owing = { asks: 'POST /invoices/:id/pay', at: 'page', there: [], focus: 'Billing' } as const;
const inWallet = {
  reads: ['GET /overview', 'GET /transactions', 'GET /invoices'],
  unseen: ['GET /plans'],
} as const;
const returned = [
  'GET /plans',
  'GET /overview',
  'GET /transactions',
  'GET /invoices',
  'GET /quotes',
  'GET /storage-tiers',
  'GET /checkouts/:id',
] as const;

export const flows: Readonly<Record<string, Flow>> = {
  'a subscription': {
    scenario: 'wallet/none',
    press: /^Proceed to payment/,
    asks: 'POST /checkouts',
    at: 'page',
    there: ['Pay'],
    ...inWallet,
    says: SUBMITTED,
    shows: 'Subscription is current',
    focus: 'Billing',
    brings: { status: 'active', paid: 1, cards: 1 },
  },
  'a trial': {
    scenario: 'workspace/free',
    press: /^Start trial Standard/,
    asks: 'POST /checkouts',
    at: 'processor',
    focus: 'body',
    there: ['Pay'],
    reads: returned,
    says: CONFIRMED,
    shows: 'Free trial is running',
    brings: { status: 'trialing', cards: 1 },
  },
  'a credit pack': {
    scenario: 'workspace/active',
    press: /^Buy \$10 /,
    asks: 'POST /checkouts',
    at: 'processor',
    focus: 'body',
    there: ['Pay'],
    reads: returned,
    says: CONFIRMED,
    shows: 'All 31 transactions',
    brings: { credits: 1, paid: 1 },
  },
  'a top-up': {
    scenario: 'wallet/active',
    amount: '40',
    press: 'Add Balance',
    asks: 'POST /checkouts',
    at: 'page',
    there: ['Pay'],
    ...inWallet,
    says: SUBMITTED,
    shows: '+$40.00',
    focus: 'Add Balance',
    brings: { credits: 1, paid: 1 },
  },
  'another card': {
    scenario: 'wallet/active',
    press: 'Update Card Info',
    asks: 'POST /payment-methods/setup',
    at: 'page',
    there: ['Save card'],
    ...inWallet,
    says: 'Card saved. Updating your billing.',
    shows: /ending in/,
    focus: 'Update Card Info',
    brings: { cards: 1 },
  },
  'a failed invoice, with a card that works': {
    ...owing,
    scenario: 'wallet/past-due',
    policy: { retryOnMethodUpdate: false },
    before: async (mock) => {
      const { clientSecret } = await clientOf(mock).setupPaymentMethod();
      await mock.processor.pay(clientSecret);
    },
    press: /^Retry invoice/,
    hears: true,
    ...inWallet,
    says: 'Paid. Your billing is up to date.',
    shows: 'Subscription is current',
    brings: { status: 'active', paid: 1, owed: -1 },
  },
  'a question of the bank': {
    ...owing,
    scenario: 'wallet/requires-action',
    press: /^Verify payment of/,
    ...inWallet,
    says: 'Confirmed. Updating your billing.',
    shows: 'Subscription is current',
    brings: { status: 'active', paid: 1, owed: -1 },
  },
  'a cancellation in the portal': {
    scenario: 'team/active',
    press: 'Visit billing portal',
    asks: 'POST /portal-sessions',
    at: 'processor',
    focus: 'body',
    there: ['Cancel plan', /^Return to/],
    reads: ['GET /overview', 'GET /transactions'],
    unseen: ['GET /plans'],
    says: /ends on|until/i,
    shows: /ends on|until/i,
    brings: { isEnding: true },
  },
};
