'use client';
import type { BillingOverview, Money } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

/**
 * The credit that later invoices are reduced by; `null` where there is none, or none for this
 * viewer to see.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last amount as stale.
 */
export function useInvoiceCredit(): ReadView<Money | null> {
  return useOverview(creditOf);
}

export const creditOf = ({ invoiceCredit }: BillingOverview) =>
  invoiceCredit !== null && invoiceCredit.amount > 0 ? invoiceCredit : null;
