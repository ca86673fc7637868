/** What follows when an invoice is paid: the plan's credits, and a subscription in order again. */
import { amountLike, isPayable } from '../src/rules/index.js';
import { chargeSavedCard } from './cards.js';
import {
  findInvoice,
  isOfPeriod,
  issueInvoice,
  receiptOf,
  unpaidPeriods,
  updateInvoice,
} from './invoices.js';
import { choiceOf, periodOf, periodTotal, recover } from './subscription.js';
import type { Outcome, StoredInvoice, World } from './World.js';

/** The invoice of the period that runs; credit may have paid it. `null` where people agreed a price. */
export function issuePeriod(world: World): StoredInvoice | null {
  const { subscription } = world;
  const total = subscription && periodTotal(world, subscription);
  if (total === null || subscription === null) return null;
  const period = periodOf(world, subscription);
  const invoice = issueInvoice(world, { total, description: periodName(world), period });
  if (invoice.status === 'paid') bringPeriod(world, invoice);
  return invoice;
}

/** Plan and interval in words, for an invoice. */
export function periodName(world: World): string {
  const choice = choiceOf(world, world.subscription?.priceId ?? '');
  if (choice === null) return 'Subscription';
  return `${choice.plan.name} plan, billed ${choice.price.interval === 'year' ? 'yearly' : 'monthly'}`;
}

/** Writes the invoice off as paid, with everything that follows; a second time nothing does. */
export function settleInvoice(world: World, id: string): void {
  const invoice = findInvoice(world, id);
  if (invoice === null || !isPayable(invoice)) return;
  updateInvoice(world, id, {
    status: 'paid',
    amountDue: amountLike(invoice.amountDue, 0),
    receipt: receiptOf(invoice.number, world.clock.now()),
  });
  bringPeriod(world, invoice);
}

/** What a paid period brings, unless another subscription has followed meanwhile. */
export function bringPeriod(world: World, invoice: StoredInvoice): void {
  if (!isOfPeriod(world, invoice)) return;
  recover(world);
  grantPlanCredits(world, invoice);
}

/** Charges the saved card for an invoice; what the bank says is written on it. */
export function collect(world: World, invoice: StoredInvoice): Outcome {
  const outcome = invoice.amountDue.amount === 0 ? 'paid' : chargeSavedCard(world);
  updateInvoice(world, invoice.id, { attempts: invoice.attempts + 1 });
  recordOutcome(world, invoice.id, outcome);
  return outcome;
}

/** Writes what the bank said on the invoice, while it still wants money. */
export function recordOutcome(world: World, id: string, outcome: Outcome): void {
  if (outcome === 'paid') return settleInvoice(world, id);
  const invoice = findInvoice(world, id);
  if (invoice === null || !isPayable(invoice)) return;
  updateInvoice(world, id, { status: outcome === 'declined' ? 'failed' : 'requires_action' });
}

/** Tries what is open with the saved card. */
export function collectAll(world: World, invoices: readonly StoredInvoice[]): void {
  for (const invoice of invoices) collect(world, invoice);
}

/** The first charge that failed, by which retries are counted. */
export function oldestUnpaid(world: World): StoredInvoice | null {
  return unpaidPeriods(world)[0] ?? null;
}

function grantPlanCredits(world: World, invoice: StoredInvoice): void {
  const credits = invoice.period?.credits ?? null;
  if (credits === null) return;
  const at = world.clock.now();
  if (world.policy.planCreditsReset) world.ledger.reset(at);
  world.ledger.add({
    at,
    amount: credits.amount,
    source: 'renewal',
    label: 'Subscription renewal',
    sourceId: `period:${invoice.id}`,
    invoiceId: invoice.id,
    ofPlan: world.policy.planCreditsReset,
  });
}
