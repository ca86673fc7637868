/**
 * What a manager finds in a workspace, so that each method can be called with names that exist.
 * Where the manager is refused a list, its name stands for nothing, and the call that bears it is
 * refused as well.
 */
import type { BillingClient } from '../../client/BillingClient.js';
import { isBillingError } from '../../client/BillingError.js';
import { type BillingOverview, type Money, money, type PlanView } from '../../rules/index.js';

export interface Known {
  readonly overview: BillingOverview;
  readonly invoiceId: string;
  /** Of a credit that was paid for. */
  readonly transactionId: string;
  readonly cardId: string;
  readonly packIds: readonly string[];
  /** Within the bounds, where amounts are free. */
  readonly amount: Money;
  /** Of another plan or interval than the current one. */
  readonly otherPriceId: string;
  /** Of a preview of the change to it. */
  readonly previewId: () => Promise<string>;
  /** Of a checkout that saves a card. */
  readonly checkoutId: () => Promise<string>;
}

/** Stands where the viewer may not learn a name. */
const NONE = 'none';

export async function knownTo(client: BillingClient): Promise<Known> {
  const overview = await client.getOverview();
  const [plans, invoices, transactions, cards] = await Promise.all([
    unlessRefused(client.getPlans(), []),
    unlessRefused(client.listInvoices(), null),
    unlessRefused(client.listTransactions({ limit: 100 }), null),
    unlessRefused(client.listPaymentMethods(), null),
  ]);
  const paidFor = transactions?.data.filter(({ invoiceId }) => invoiceId !== null);
  const { topUp, packs } = overview.wallet ?? {};
  const otherPriceId = otherPriceOf(plans, overview) ?? NONE;
  return {
    overview,
    get invoiceId() {
      return named(invoices?.data, 'invoice');
    },
    get transactionId() {
      return named(paidFor, 'transaction that was paid for');
    },
    get cardId() {
      return named(cards, 'saved card');
    },
    packIds: packs?.items.map(({ id }) => id) ?? [],
    amount: topUp?.shortcuts[0] ?? topUp?.min ?? money(10_00, 'USD'),
    otherPriceId,
    previewId: async () => idOf(client.previewChange({ priceId: otherPriceId })),
    checkoutId: async () => idOf(client.createCheckout({ purpose: 'payment_method' })),
  };
}

async function unlessRefused<T, O>(answer: Promise<T>, otherwise: O): Promise<T | O> {
  try {
    return await answer;
  } catch (error) {
    if (isBillingError(error)) return otherwise;
    throw error;
  }
}

const idOf = async (answer: Promise<{ readonly id: string }>) =>
  (await unlessRefused(answer, { id: NONE })).id;

function named(found: readonly { readonly id: string }[] | null | undefined, thing: string) {
  if (found === null || found === undefined) return NONE;
  const [first] = found;
  if (first !== undefined) return first.id;
  throw new Error(
    `farebox: the workspace has no ${thing}, so nothing shows how one is answered. Open it with one.`,
  );
}

/** A price that a workspace can change to without talking to people. */
function otherPriceOf(plans: readonly PlanView[], { subscription }: BillingOverview) {
  return plans
    .filter(({ kind, quoteOnly }) => kind === 'paid' && !quoteOnly)
    .flatMap(({ offers }) => offers)
    .find(({ priceId, decision }) => decision.allowed && priceId !== subscription?.priceId)
    ?.priceId;
}
