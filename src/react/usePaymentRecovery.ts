'use client';
import {
  type BillingOverview,
  type Decision,
  type Invoice,
  lookUp,
  type PaymentMethod,
  type Refusal,
} from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

/** An invoice that still wants money, and what stands in its way. */
export interface Owed {
  readonly invoice: Invoice;
  /** Whether this viewer may pay it now. */
  readonly decision: Decision;
  readonly state: 'failed' | 'requires_action' | 'open' | 'settling';
}

export type PaymentRecoveryView =
  | {
      readonly kind: 'owed';
      readonly invoices: readonly Owed[];
      /** The card that a retry charges. */
      readonly method: PaymentMethod | null;
      readonly update: Decision | null;
      /** Payments are made at the processor's portal. */
      readonly atPortal: boolean;
    }
  /** A contract covers the payment: people mend it. */
  | {
      readonly kind: 'contract_hold';
      readonly invoices: readonly Owed[];
      readonly sales: Decision | null;
      readonly support: Decision | null;
    }
  /** Something is owed, and this viewer may not see what. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * What is owed and how it is mended; `null` where nothing is, and for a viewer who is not to know.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function usePaymentRecovery(): ReadView<PaymentRecoveryView | null> {
  return useOverview(recoveryOf);
}

function recoveryOf(overview: BillingOverview): PaymentRecoveryView | null {
  const { decisions, display, payment } = overview;
  if (payment === null) return refusedTo(overview);
  const invoices = payment.openInvoices.map(owedOf);
  if (invoices.length === 0) return null;
  if (
    invoices.some(({ decision }) => !decision.allowed && decision.reason === 'contract_managed')
  ) {
    const support = decisions['support.send'] ?? null;
    return { kind: 'contract_hold', invoices, sales: decisions['sales.contact'] ?? null, support };
  }
  return {
    kind: 'owed',
    invoices,
    method: payment.method,
    update: decisions['payment.update'] ?? null,
    atPortal: display.paymentVia === 'portal',
  };
}

const STATES = {
  failed: 'failed',
  requires_action: 'requires_action',
  open: 'open',
} as const;

function owedOf({ decision, ...invoice }: Invoice & { readonly decision: Decision }): Owed {
  const isSettling = !decision.allowed && decision.reason === 'settling';
  const state = isSettling ? 'settling' : (lookUp(STATES, invoice.status) ?? 'open');
  return { invoice, decision, state };
}

const ABOUT_PAYMENTS: ReadonlySet<string> = new Set(['payment_action', 'payment_failed']);

function refusedTo({ banner, decisions }: BillingOverview): PaymentRecoveryView | null {
  const refusal = decisions['invoice.pay'];
  if (banner === null || !ABOUT_PAYMENTS.has(banner.kind)) return null;
  if (refusal === undefined || refusal.allowed || refusal.presentation === 'hidden') return null;
  return { kind: 'refused', refusal };
}
