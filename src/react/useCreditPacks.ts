'use client';
import type { BillingOverview, Decision, PacksView } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

export interface CreditPacksView extends PacksView {
  /** Whether sales may be asked instead, where a contract covers credits. */
  readonly sales: Decision | null;
  /** The payment that is waited for is one for a pack. */
  readonly settling: boolean;
}

/**
 * The packs on sale and which of them this viewer may buy, or `null` where the product sells none.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function useCreditPacks(): ReadView<CreditPacksView | null> {
  return useOverview(packsOf);
}

function packsOf({ wallet, decisions, pendingCheckout }: BillingOverview): CreditPacksView | null {
  const packs = wallet?.packs ?? null;
  if (packs === null) return null;
  const { decision } = packs;
  const isContracted = !decision.allowed && decision.reason === 'contract_managed';
  return {
    ...packs,
    sales: isContracted ? (decisions['sales.contact'] ?? null) : null,
    settling: pendingCheckout?.purpose === 'credit_pack',
  };
}
