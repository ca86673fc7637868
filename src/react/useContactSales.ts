'use client';
import type { BillingOverview, ContractArea, Decision } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

export interface ContactSalesView {
  /** What the contract covers, so that people change it. */
  readonly covers: readonly ContractArea[];
  /** Where this contract's people are met; `null` where a message reaches them. */
  readonly url: string | null;
  readonly decision: Decision;
}

/**
 * What people manage by contract; `null` without one, and for a viewer who is not to know of it.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function useContactSales(): ReadView<ContactSalesView | null> {
  return useOverview(salesOf);
}

function salesOf({ contract, decisions }: BillingOverview): ContactSalesView | null {
  const decision = decisions['sales.contact'];
  if (contract.kind !== 'custom' || decision === undefined) return null;
  if (!decision.allowed && decision.presentation === 'hidden') return null;
  return { covers: contract.covers, url: contract.contactSalesUrl, decision };
}
