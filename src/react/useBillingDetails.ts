'use client';
import type { BillingOverview, Decision, PaymentMethod } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

/** What there is to manage at the processor. */
export interface BillingDetailsView {
  /** The card on file, where the viewer may see it and the product has no other place for it. */
  readonly method: PaymentMethod | null;
  /** Whether the viewer may open the portal. */
  readonly portal: Decision;
}

/**
 * The way into the billing portal, or `null` before there is a billing record and for a viewer who
 * does not see it.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function useBillingDetails(): ReadView<BillingDetailsView | null> {
  return useOverview(detailsOf);
}

function detailsOf({ decisions, display, payment }: BillingOverview): BillingDetailsView | null {
  const portal = decisions['portal.open'];
  if (portal === undefined) return null;
  if (!portal.allowed && portal.presentation === 'hidden') return null;
  const hasPlaceOfItsOwn = display.modules.includes('payment');
  return { method: hasPlaceOfItsOwn ? null : (payment?.method ?? null), portal };
}
