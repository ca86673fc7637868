'use client';
import type { BillingOverview, Decision, PaymentMethod } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useFacts } from './useFacts.js';
import { useOverview } from './useOverview.js';

/** What a charge that nobody knows most often is, in the order in which it is asked about. */
export const CHARGE_CAUSES = [
  'renewal',
  'change',
  'storage',
  'credits',
  'other_workspace',
  'hold',
] as const;

export type ChargeCause = (typeof CHARGE_CAUSES)[number];

export interface ChargeReportView {
  readonly decision: Decision;
  /** What to look at before a report is sent; what the product does not sell is left out. */
  readonly causes: readonly ChargeCause[];
  /** The card that other workspaces may pay with too. */
  readonly card: PaymentMethod | null;
  /** A charge may be missing in a wallet, too. */
  readonly hasWallet: boolean;
  /** What support has to know of who writes, one fact a line, as it is shown. */
  readonly facts: readonly string[];
}

/**
 * What to look at before a charge is reported, and what goes with the report; `null` for a viewer
 * who is not to know of charges.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function useChargeReport(): ReadView<ChargeReportView | null> {
  const view = useOverview(chargesOf);
  const facts = useFacts();
  if (view.state !== 'ready') return view;
  if (facts.state !== 'ready') return facts;
  const { value } = view;
  return { ...view, value: value && { ...value, facts: facts.value } };
}

function chargesOf({ decisions, display, payment, wallet }: BillingOverview) {
  const decision = decisions['refund.request'];
  if (decision === undefined) return null;
  if (!decision.allowed && decision.presentation === 'hidden') return null;
  const sellsStorage = display.modules.includes('storage');
  return {
    decision,
    causes: CHARGE_CAUSES.filter((cause) => cause !== 'storage' || sellsStorage),
    card: payment && payment.method,
    hasWallet: wallet !== null,
  };
}
