'use client';
import type { BillingOverview, Decision, Instant, PaymentMethod } from '../rules/index.js';
import { minuteOf } from './minuteOf.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

export interface PaymentMethodView {
  /** The card that is charged; `null` where there is none, and for a viewer who does not see it. */
  readonly method: PaymentMethod | null;
  /** Whether this viewer may give another card, choose one, or remove one. */
  readonly update: Decision;
  /** Cards are given at the processor's portal. */
  readonly atPortal: boolean;
  /** Something is owed, which another card alone does not pay. */
  readonly owes: boolean;
  /** The server's time to the minute, by which a card has expired. */
  readonly now: Instant;
}

/**
 * The card on file and what may be done about it; `null` for a viewer who is not to know of it.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function usePaymentMethod(): ReadView<PaymentMethodView | null> {
  return useOverview(methodOf);
}

function methodOf({ decisions, display, payment, now }: BillingOverview): PaymentMethodView | null {
  const update = decisions['payment.update'];
  if (update === undefined) return null;
  if (!update.allowed && update.presentation === 'hidden') return null;
  return {
    method: payment?.method ?? null,
    update,
    atPortal: display.paymentVia === 'portal',
    owes: payment !== null && payment.openInvoices.some(({ decision }) => decision.allowed),
    now: minuteOf(now),
  };
}
