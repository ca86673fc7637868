/** What a payment may be for. */
import { cents, type Matter } from './Drafting.js';

/** The last two are out of bounds. */
export function amountIn({ terms, choose }: Matter) {
  return choose([cents(25_00), ...terms.policy.topUpShortcuts, cents(9_00), cents(5_001_00)]);
}

export function isOutOfBounds({ terms }: Matter, amount: number): boolean {
  const bounds = terms.policy.topUpBounds;
  return bounds === null || amount < bounds.min.amount || amount > bounds.max.amount;
}

export const NO_INVOICE = 'in_none';

/** Mostly one that wants money. */
export function invoiceIn({ sight, choose }: Matter): string {
  const open = choose(sight.overview.payment?.openInvoices ?? [])?.id ?? NO_INVOICE;
  const any = choose(sight.invoices)?.id ?? NO_INVOICE;
  return choose([open === NO_INVOICE ? any : open, open, any]);
}
