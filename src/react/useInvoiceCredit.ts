'use client';
import type { BillingOverview, Money } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useGiven } from './useGiven.js';

/**
 * The credit that later invoices are reduced by; `null` where there is none, or none for this
 * viewer to see.
 *
 * Reads the overview and adds no request of its own, and none at all where it is given. A failed
 * refresh keeps the last amount as stale.
 */
export function useInvoiceCredit(given?: Money): ReadView<Money | null> {
  return useGiven(given && creditOf({ invoiceCredit: given }), creditOf);
}

export const creditOf = ({ invoiceCredit }: Pick<BillingOverview, 'invoiceCredit'>) =>
  invoiceCredit !== null && invoiceCredit.amount > 0 ? invoiceCredit : null;
