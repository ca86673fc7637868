import type { Action } from '../../../src/rules/actions.js';
import type { Checkout } from '../../../src/rules/checkout.js';
import type { Question } from './refusalOf.js';

/** What waits while a payment of this purpose settles, written out by hand. */
export const HELD_BY: Readonly<Record<Checkout['purpose'], readonly Action[]>> = {
  subscribe: ['plan.subscribe', 'plan.change', 'seats.change', 'storage.buy'],
  change_plan: ['plan.change', 'seats.change', 'storage.buy'],
  credit_pack: ['wallet.buy_pack'],
  top_up: ['wallet.topup'],
  payment_method: ['payment.update'],
  pay_invoice: ['invoice.pay', 'plan.resume'],
};

/** Whether the same intent is paid and waits for its webhook. */
export function isHeld({ action, about, sight }: Question): boolean {
  const waiting = [...sight.checkouts.values()].filter(
    ({ status, purpose }) => status === 'settling' && HELD_BY[purpose].includes(action),
  );
  if (action === 'wallet.buy_pack') return waiting.some(({ packId }) => packId === about?.packId);
  if (action !== 'invoice.pay') return waiting.length > 0;
  const asked = (sight.overview.payment?.openInvoices ?? []).filter(
    ({ id }) => about?.invoiceId === undefined || about.invoiceId === id,
  );
  return asked.length > 0 && asked.every(({ id }) => waiting.some((it) => it.invoiceId === id));
}
