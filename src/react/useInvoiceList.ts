'use client';
import type { BillingOverview, Decision, Refusal } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

export type InvoiceListView =
  | { readonly kind: 'denied'; readonly refusal: Refusal }
  /** The processor's portal keeps them. */
  | { readonly kind: 'portal'; readonly portal: Decision }
  /** Before there is a billing record there may be quotes, and no invoices. */
  | { readonly kind: 'open'; readonly hasInvoices: boolean; readonly hasQuotes: boolean };

/**
 * Where the invoices of the workspace are, and whether this viewer may see them; `null` for one
 * who is not to know of them.
 *
 * Reads the overview and adds no request of its own: the invoices are read by `useInvoices`.
 */
export function useInvoiceList(): ReadView<InvoiceListView | null> {
  return useOverview(invoicePlaceOf);
}

export function invoicePlaceOf({ decisions, display }: BillingOverview): InvoiceListView | null {
  const atPortal = display.invoicesVia === 'portal';
  const decision = decisions[atPortal ? 'portal.open' : 'invoice.view'];
  if (decision === undefined) return null;
  const hasQuotes = !atPortal && decisions['quote.request']?.allowed === true;
  if (!decision.allowed && decision.reason === 'no_billing_record' && hasQuotes) {
    return { kind: 'open', hasInvoices: false, hasQuotes };
  }
  if (!decision.allowed && decision.presentation === 'hidden') return null;
  if (atPortal) return { kind: 'portal', portal: decision };
  if (!decision.allowed) return { kind: 'denied', refusal: decision };
  return { kind: 'open', hasInvoices: true, hasQuotes };
}
