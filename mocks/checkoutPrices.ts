/** What a checkout charges: the catalogue's price, the rest of an invoice, a prorated difference. */
import type { CheckoutRequest, SubscriptionChange } from '../src/client/index.js';
import { amountLike, type Instant, type Money } from '../src/rules/index.js';
import { invalid } from './invalid.js';
import { findInvoice } from './invoices.js';
import { costOf } from './planChange.js';
import { type Choice, choiceOf, quantityFor } from './subscription.js';
import type { World } from './World.js';

/** A request, or a change of the subscription that a request has no fields for. */
export interface CheckoutIntent extends CheckoutRequest {
  readonly change?: SubscriptionChange | undefined;
  /** It costs what was shown then. */
  readonly previewedAt?: Instant | undefined;
}

/** The amount, or `null` where nothing is charged; an item that is not for sale fails as `validation`. */
export function priceCheckout(world: World, request: CheckoutIntent): Money | null {
  switch (request.purpose) {
    case 'subscribe':
      return firstPayment(world, choiceToSubscribe(world, request));
    case 'change_plan':
      return changePayment(world, request);
    case 'credit_pack': {
      const pack = world.catalogue.packs.find(({ id }) => id === request.packId);
      return pack?.price ?? refuse('packId');
    }
    case 'top_up':
      return request.amount ?? refuse('amount');
    case 'payment_method':
      return null;
    case 'pay_invoice':
      return findInvoice(world, request.invoiceId ?? '')?.amountDue ?? refuse('invoiceId');
  }
}

/** The price that a workspace subscribes to. */
export function choiceToSubscribe(
  world: World,
  { priceId }: { priceId?: string | undefined | null },
) {
  return choiceOf(world, priceId ?? '') ?? refuse('priceId');
}

/** Whether subscribing starts with a trial. */
export function startsTrial({ policy, workspace }: World, { plan }: Choice): boolean {
  const mayTry = policy.trialEligibility === 'no_history' && !workspace.billingHistory;
  return mayTry && plan.trialDays !== null;
}

function firstPayment(world: World, choice: Choice): Money {
  const { unitAmount } = choice.price;
  const quantity = startsTrial(world, choice) ? 0 : quantityFor(world, choice);
  const total = unitAmount.amount * quantity;
  return amountLike(unitAmount, Math.max(0, total - world.invoiceCredit.amount));
}

function changePayment(world: World, intent: CheckoutIntent): Money {
  const { planId, priceId, change, previewedAt } = intent;
  const { subscription } = world;
  return subscription === null
    ? refuse('planId')
    : costOf(world, subscription, change ?? { planId, priceId }, previewedAt).dueNow;
}

function refuse(path: string): never {
  throw invalid(path);
}
