/**
 * What a paid checkout does.
 *
 * | purpose        | effect                                                                   |
 * | -------------- | ------------------------------------------------------------------------ |
 * | subscribe      | a subscription: a trial without history, else active, with its credits   |
 * | change_plan    | the new plan, price, seats or storage                                    |
 * | credit_pack    | credits; held for review where the subscription ended meanwhile          |
 * | top_up         | funds                                                                    |
 * | payment_method | the card, which pays what is open where the policy says so               |
 * | pay_invoice    | the invoice is paid                                                      |
 */
import {
  add,
  amountLike,
  type Balance,
  isLive,
  type Money,
  standingOf,
} from '../src/rules/index.js';
import { defaultCard, saveCard } from './cards.js';
import { choiceToSubscribe, startsTrial } from './checkoutPrices.js';
import { issueInvoice, openInvoices, updateInvoice } from './invoices.js';
import { collectAll, issuePeriod, settleInvoice } from './payments.js';
import { applyChange, costOf } from './planChange.js';
import { startSubscription } from './subscription.js';
import type { StoredCheckout, World } from './World.js';

/** Does what was paid for. */
export function applyCheckout(world: World, checkout: StoredCheckout): void {
  const { session } = checkout;
  keepCard(world, checkout);
  switch (session.purpose) {
    case 'subscribe':
      return subscribe(world, checkout);
    case 'change_plan':
      return changePlan(world, checkout);
    case 'credit_pack':
      return sellPack(world, checkout);
    case 'top_up':
      return addFunds(world, checkout, {
        credits: add(world.ledger.zero, session.amount ?? amountLike(world.invoiceCredit, 0)),
        label: 'Added funds',
        source: 'manual_topup',
      });
    case 'payment_method':
      return retryWithCard(world);
    case 'pay_invoice':
      return settleInvoice(world, session.invoiceId ?? '');
  }
}

const REPLACES_CARD: ReadonlySet<string> = new Set(['subscribe', 'payment_method', 'pay_invoice']);

/** A card that a person typed is kept: in place of the old one, or where there is none. */
function keepCard(world: World, { session, bySavedCard }: StoredCheckout): void {
  if (bySavedCard) return;
  if (REPLACES_CARD.has(session.purpose) || defaultCard(world) === null) saveCard(world);
}

/** What stays of a checkout that was left while the bank waited. */
export function giveUpCheckout(world: World, { session, awaitsBank }: StoredCheckout): void {
  if (!awaitsBank) return;
  if (session.purpose === 'pay_invoice')
    return updateInvoice(world, session.invoiceId ?? '', { status: 'failed' });
  if (session.purpose !== 'subscribe' || world.subscription !== null) return;
  startSubscription(world, choiceToSubscribe(world, session), 'incomplete');
  issuePeriod(world);
}

function subscribe(world: World, { session }: StoredCheckout): void {
  const choice = choiceToSubscribe(world, session);
  const isTrial = startsTrial(world, choice);
  if (isLive(standingOf(world.subscription))) return;
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

function changePlan(world: World, { session, change }: StoredCheckout): void {
  const { subscription } = world;
  if (subscription === null) return;
  const { planId, priceId, amount } = session;
  const named = { planId: planId ?? undefined, priceId: priceId ?? undefined };
  applyChange(world, subscription, costOf(world, subscription, change ?? named));
  if (amount !== null && amount.amount > 0)
    issueInvoice(world, { total: amount, description: 'Change of plan', status: 'paid' });
}

interface Funds {
  readonly credits: Balance;
  readonly label: string;
  readonly source: 'pack' | 'manual_topup';
  readonly held?: boolean;
}

function sellPack(world: World, checkout: StoredCheckout): void {
  const pack = world.catalogue.packs.find(({ id }) => id === checkout.session.packId);
  if (pack === undefined) return;
  const held = world.policy.packsWhenLapsed === 'hold' && !isEligible(world);
  const label = held ? 'Credit pack purchase, held for review' : 'Credit pack purchase';
  addFunds(world, checkout, { credits: pack.credits, label, source: 'pack', held });
}

function isEligible({ policy, subscription }: World): boolean {
  if (!policy.packsRequireSubscription || policy.packsEligibleStatuses === 'any') return true;
  return subscription !== null && policy.packsEligibleStatuses.includes(subscription.status);
}

function addFunds(world: World, { session }: StoredCheckout, funds: Funds): void {
  const { credits, label, source, held = false } = funds;
  const total: Money = session.amount ?? amountLike(world.invoiceCredit, 0);
  const invoice = issueInvoice(world, { total, description: label, status: 'paid' });
  world.ledger.add({
    at: world.clock.now(),
    amount: credits.amount,
    source,
    label,
    held,
    sourceId: session.id,
    invoiceId: invoice.id,
  });
  world.workspace = { ...world.workspace, billingRecord: true, billingHistory: true };
}

function retryWithCard(world: World): void {
  const { autoReload, policy } = world;
  if (autoReload?.status === 'suspended' && policy.rearmOnMethodUpdate)
    world.autoReload = { ...autoReload, status: 'armed', consecutiveFailures: 0 };
  if (policy.retryOnMethodUpdate) collectAll(world, openInvoices(world));
}
