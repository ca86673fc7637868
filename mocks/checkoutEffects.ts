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
 *
 * What was paid for something that is no longer possible is kept as credit for the next invoice.
 */
import {
  add,
  amountLike,
  type Balance,
  BY_STANDING,
  type CheckoutSession,
  isPayable,
  type Money,
  standingOf,
} from '../src/rules/index.js';
import { rearm } from './autoReload.js';
import { defaultCard, saveCard } from './cards.js';
import { choiceToSubscribe, startsTrial } from './checkoutPrices.js';
import { findInvoice, isOfPeriod, issueInvoice, openInvoices, voidInvoice } from './invoices.js';
import { collectAll, issuePeriod, recordOutcome, settleInvoice } from './payments.js';
import { changePlan, keepAsCredit, subscribe } from './planEffects.js';
import { startSubscription } from './subscription.js';
import type { StoredCheckout, StoredInvoice, World } from './World.js';

/** Does what was paid for. */
export function applyCheckout(world: World, checkout: StoredCheckout): void {
  const { session } = checkout;
  keepCard(world, checkout);
  switch (session.purpose) {
    case 'subscribe':
      return subscribe(world, session);
    case 'change_plan':
      return void changePlan(world, checkout);
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
      return payOff(world, session);
  }
}

const REPLACES_CARD: ReadonlySet<string> = new Set(['subscribe', 'payment_method', 'pay_invoice']);

/** A card that a person typed is kept: in place of the old one, or where there is none. */
function keepCard(world: World, { session, bySavedCard }: StoredCheckout): void {
  if (bySavedCard) return;
  if (REPLACES_CARD.has(session.purpose) || defaultCard(world) === null) saveCard(world);
}

/**
 * What stays of a checkout that was not paid. Where a charge was tried: an invoice that failed, or a
 * plan that is incomplete; a trial charges nothing, so nothing of it stays. A paused plan owes
 * nothing until somebody pays to resume it.
 */
export function giveUpCheckout(world: World, session: CheckoutSession, wasTried: boolean): void {
  if (session.purpose === 'pay_invoice') {
    const invoice = findInvoice(world, session.invoiceId ?? '');
    if (invoice !== null && isToResume(world, invoice)) return voidInvoice(world, invoice);
    if (wasTried) recordOutcome(world, session.invoiceId ?? '', 'declined');
  }
  if (!wasTried || session.purpose !== 'subscribe' || world.subscription !== null) return;
  const choice = choiceToSubscribe(world, session);
  if (startsTrial(world, choice)) return;
  startSubscription(world, choice, 'incomplete');
  issuePeriod(world);
}

function isToResume(world: World, invoice: StoredInvoice): boolean {
  const isPaused = world.subscription?.status === 'paused';
  return isPaused && isOfPeriod(world, invoice) && isPayable(invoice);
}

interface Funds {
  readonly credits: Balance;
  readonly label: string;
  readonly source: 'pack' | 'manual_topup';
  readonly held?: boolean;
}

/** Paid elsewhere or void meanwhile: the money is kept for the next invoice. */
function payOff(world: World, { invoiceId, amount }: CheckoutSession): void {
  const invoice = findInvoice(world, invoiceId ?? '');
  if (invoice === null || !isPayable(invoice)) return keepAsCredit(world, amount);
  settleInvoice(world, invoice.id);
}

function sellPack(world: World, checkout: StoredCheckout): void {
  const pack = world.catalogue.packs.find(({ id }) => id === checkout.session.packId);
  if (pack === undefined) return;
  const held = world.policy.packsWhenLapsed === 'hold' && !isEligible(world);
  const label = held ? 'Credit pack purchase, held for review' : 'Credit pack purchase';
  addFunds(world, checkout, { credits: pack.credits, label, source: 'pack', held });
}

function isEligible({ policy, subscription }: World): boolean {
  const { packsRequireSubscription, packsEligibleStatuses: statuses } = policy;
  if (!packsRequireSubscription) return true;
  const standing = standingOf(subscription);
  if (statuses === 'any') return BY_STANDING['wallet.buy_pack']?.[standing] === 'ok';
  return statuses.some((status) => status === standing);
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
  const { policy } = world;
  if (policy.rearmOnMethodUpdate) rearm(world);
  if (policy.retryOnMethodUpdate) collectAll(world, openInvoices(world));
}
