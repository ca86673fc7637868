/**
 * A period is charged once, and its credits come once: with the invoice that is paid, in the amount
 * that the plan of that invoice includes.
 */
import type { Invoice } from '../../../src/rules/invoice.js';
import type { Transaction } from '../../../src/rules/wallet.js';
import { demand } from '../broken.js';
import type { Sight } from '../Sight.js';
import type { Terms } from '../Terms.js';
import type { Check } from './Check.js';
import { rowsSince } from './ledger.js';

export const periods: Check = ({ terms, sight }) => {
  /** For which subscription each invoice was issued. */
  const owners = new Map(sight.invoices.map(({ id }) => [id, ownerIn(sight)]));
  const granted = new Set<string>();
  const settled = new Set(sight.invoices.filter(isPaid).map(({ id }) => id));

  const issue = (after: Sight, isLong: boolean) => {
    const issued = after.invoices.filter(({ id }) => !owners.has(id));
    for (const { id } of issued) owners.set(id, ownerIn(after));
    const charged = issued.filter((it) => it.status !== 'void' && planOf(it, terms) !== null);
    const isOne = isLong || charged.length < 2;
    demand(isOne, () => `Two periods are charged: ${charged.map(({ id }) => id).join(', ')}.`);
  };

  const grant = (after: Sight, { id, invoiceId, amount }: Transaction) => {
    const invoice = after.invoices.find((it) => it.id === invoiceId);
    demand(invoice !== undefined && isPaid(invoice), () => `${id} came without its payment.`);
    if (invoice === undefined) return;
    demand(!granted.has(invoice.id), () => `${invoice.id} brought its credits twice.`);
    granted.add(invoice.id);
    const fits = fitsPlan(invoice, amount.amount, terms);
    demand(fits, () => `${id} brought ${amount.amount} for ${invoice.description}.`);
  };

  const settle = (after: Sight, invoice: Invoice) => {
    settled.add(invoice.id);
    const isReplaced = owners.get(invoice.id) !== ownerIn(after);
    const owes = !isReplaced && hasCredits(invoice, terms);
    const hasCome = !owes || granted.has(invoice.id);
    demand(hasCome, () => `${invoice.id} is paid, and its credits have not come.`);
  };

  return (before, after, { isLong }) => {
    issue(after, isLong);
    for (const row of rowsSince(before, after)) if (row.source === 'renewal') grant(after, row);
    for (const invoice of after.invoices)
      if (isPaid(invoice) && !settled.has(invoice.id)) settle(after, invoice);
  };
};

const ownerIn = ({ overview }: Sight) => overview.subscription?.id;
const isPaid = ({ status }: Invoice) => status === 'paid';

/** The plan of a period; `null` for an invoice of something else. */
function planOf({ description }: Invoice, { plans }: Terms) {
  const name = /^(.*) plan, billed /.exec(description)?.[1];
  return plans.find((plan) => plan.name === name) ?? null;
}

const hasCredits = (invoice: Invoice, terms: Terms) =>
  (planOf(invoice, terms)?.includedCredits ?? null) !== null;

/** By the seat a multiple of what a seat has; else as much as the price, in the wallet's own scale. */
function fitsPlan(invoice: Invoice, amount: number, terms: Terms): boolean {
  const plan = planOf(invoice, terms);
  const included = plan?.includedCredits;
  if (included?.per === 'seat') return amount > 0 && amount % included.amount.amount === 0;
  const interval = invoice.description.endsWith('yearly') ? 'year' : 'month';
  const price = plan?.prices.find((it) => it.interval === interval)?.unitAmount.amount ?? 0;
  return plan === null || amount === price * 10 ** (terms.policy.walletScale - 2);
}
