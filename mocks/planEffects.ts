/** What a paid checkout does to the subscription. */
import { isBillingError, type SubscriptionChange } from '../src/client/index.js';
import {
  amountLike,
  type CheckoutSession,
  type Instant,
  isLive,
  type Money,
  standingOf,
  type Subscription,
} from '../src/rules/index.js';
import { choiceToSubscribe, startsTrial } from './checkoutPrices.js';
import { issueInvoice } from './invoices.js';
import { bringPeriod, issuePeriod, settleInvoice } from './payments.js';
import { applyChange, type ChangeCost, costOf } from './planChange.js';
import { periodOf, startSubscription } from './subscription.js';
import type { StoredCheckout, StoredInvoice, World } from './World.js';

/** A new subscription, unless another was faster. */
export function subscribe(world: World, session: CheckoutSession): void {
  if (isLive(standingOf(world.subscription))) return keepAsCredit(world, session.amount);
  const choice = choiceToSubscribe(world, session);
  const isTrial = startsTrial(world, choice);
  startSubscription(world, choice, isTrial ? 'trialing' : 'active');
  if (isTrial) return welcome(world);
  const invoice = issuePeriod(world);
  if (invoice !== null) settleInvoice(world, invoice.id);
}

function welcome({ catalogue, ledger, clock }: World): void {
  if (catalogue.welcomeCredits === 0) return;
  ledger.add({
    at: clock.now(),
    amount: catalogue.welcomeCredits,
    source: 'welcome',
    label: 'Welcome credits',
    sourceId: 'welcome',
  });
}

/**
 * The change that was paid for, if it is still possible, and its invoice where it has one: paid, or
 * to be confirmed at the bank. A period that starts anew has its credits once it is paid.
 */
export function changePlan(
  world: World,
  { session, change, previewedAt }: StoredCheckout,
  status: 'paid' | 'requires_action' = 'paid',
): StoredInvoice | null {
  const { subscription } = world;
  const { planId, priceId, amount } = session;
  const named = { planId: planId ?? undefined, priceId: priceId ?? undefined };
  const cost = subscription && possibleCost(world, subscription, change ?? named, previewedAt);
  if (subscription === null || cost === null) {
    keepAsCredit(world, amount);
    return null;
  }
  applyChange(world, subscription, cost);
  if (change?.quantity !== undefined) world.chosenSeats = change.quantity;
  else if (cost.target?.planId !== subscription.planId) world.chosenSeats = 0;
  const isAnew = cost.lines.some(({ kind }) => kind === 'full_period');
  const period = isAnew && cost.target !== null ? periodOf(world, cost.target) : null;
  if (amount === null || (amount.amount === 0 && period === null)) return null;
  const description = 'Change of plan';
  const invoice = issueInvoice(world, { total: amount, description, period, status });
  if (status === 'paid') bringPeriod(world, invoice);
  return invoice;
}

function possibleCost(
  world: World,
  subscription: Subscription,
  change: SubscriptionChange,
  previewedAt: Instant | null,
): ChangeCost | null {
  if (!isLive(subscription.status)) return null;
  try {
    return costOf(world, subscription, change, previewedAt);
  } catch (error) {
    if (isBillingError(error)) return null;
    throw error;
  }
}

/** Nothing that was paid is lost. */
export function keepAsCredit(world: World, amount: Money | null): void {
  const credit = world.invoiceCredit.amount + (amount?.amount ?? 0);
  world.invoiceCredit = amountLike(world.invoiceCredit, credit);
}
