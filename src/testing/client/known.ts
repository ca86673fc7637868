/**
 * What a manager finds in a workspace, so that each method can be called with names that exist.
 * Where the manager is refused a list, its name stands for nothing, and the call that bears it is
 * refused as well.
 */
import type { BillingClient } from '../../client/BillingClient.js';
import { isBillingError } from '../../client/BillingError.js';
import { type BillingOverview, type Money, money, type PlanView } from '../../rules/index.js';
import { overviewOf } from './overviewOf.js';

export interface Known {
  readonly overview: BillingOverview;
  readonly packIds: readonly string[];
  /** Within the bounds, where amounts are free. */
  readonly amount: Money;
  readonly invoiceId: Name;
  /** Of a credit that was paid for. */
  readonly transactionId: Name;
  readonly cardId: Name;
  /** Of another plan or interval than the current one. */
  readonly otherPriceId: Name;
  /** Of a preview of the change to it. */
  readonly previewId: Name;
  /** Of a checkout that saves a card. */
  readonly checkoutId: Name;
}

/** Looked up when it is asked for. */
type Name = () => Promise<string>;

/** Stands where the viewer may not learn a name. */
const NONE = 'none';

export async function knownTo(client: BillingClient): Promise<Known> {
  const overview = await overviewOf(client);
  const { topUp, packs } = overview.wallet ?? {};
  const otherPriceId = async () =>
    otherPriceOf(await unlessRefused(client.getPlans(), []), overview) ?? NONE;
  return {
    overview,
    packIds: packs?.items.map(({ id }) => id) ?? [],
    amount: topUp?.shortcuts[0] ?? topUp?.min ?? money(10_00, 'USD'),
    invoiceId: async () =>
      named('invoice', (await unlessRefused(client.listInvoices(), null))?.data),
    transactionId: async () => {
      const page = await unlessRefused(client.listTransactions({ limit: 100 }), null);
      const paidFor = page?.data.filter(({ invoiceId }) => invoiceId !== null);
      return named('transaction that was paid for', paidFor);
    },
    cardId: async () =>
      named('saved card', await unlessRefused(client.listPaymentMethods(), undefined)),
    otherPriceId,
    previewId: async () => idOf(client.previewChange({ priceId: await otherPriceId() })),
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

function named(thing: string, found: readonly { readonly id: string }[] | undefined): string {
  if (found === undefined) return NONE;
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
