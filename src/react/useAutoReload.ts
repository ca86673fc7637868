'use client';
import type {
  AutoReloadView as Reload,
  Balance,
  BillingOverview,
  Decision,
  Money,
  PaymentMethod,
  TopUp,
} from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

/** A pack that a refill may be. */
export interface RefillPack {
  readonly id: string;
  readonly price: Money;
  readonly credits: Balance;
}

export interface AutoReloadView {
  /** What the product calls it. */
  readonly name: 'auto_reload' | 'auto_pay';
  /** Whether this viewer may switch it on and change it. */
  readonly decision: Decision;
  /** As it stands; `null` where this viewer does not see it. */
  readonly reload: Reload | null;
  /** What a refill may be where it is a pack; empty where it is an amount. */
  readonly packs: readonly RefillPack[];
  /** Between what a refill may be where it is an amount. */
  readonly bounds: Pick<TopUp, 'min' | 'max'> | null;
  readonly capRequired: boolean;
  /** The card that is charged. */
  readonly method: PaymentMethod | null;
  /** Whether this viewer may give another card. */
  readonly update: Decision | null;
  /** Cards are given at the processor's portal. */
  readonly atPortal: boolean;
  /** Whether sales may be asked instead, where a contract covers credits. */
  readonly sales: Decision | null;
}

/**
 * Refills that start by themselves, and what may be done about them; `null` where the product has
 * none, and for a viewer who is not to know of it.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function useAutoReload(): ReadView<AutoReloadView | null> {
  return useOverview(reloadOf);
}

function reloadOf({ decisions, display, wallet, payment }: BillingOverview) {
  const decision = decisions['wallet.autoreload'];
  if (wallet === null || decision === undefined) return null;
  const isSold = !decision.allowed && decision.reason === 'contract_managed';
  if (!decision.allowed && decision.presentation === 'hidden' && !isSold) return null;
  const { autoReload, packs, topUp } = wallet;
  const view: AutoReloadView = {
    name: display.modules.includes('wallet') ? 'auto_pay' : 'auto_reload',
    decision,
    reload: isSold ? null : autoReload,
    packs: packs?.items.map(({ id, price, credits }) => ({ id, price, credits })) ?? [],
    bounds: topUp && { min: topUp.min, max: topUp.max },
    capRequired: display.autoReloadCap === 'required',
    method: payment?.method ?? null,
    update: decisions['payment.update'] ?? null,
    atPortal: display.paymentVia === 'portal',
    sales: isSold ? (decisions['sales.contact'] ?? null) : null,
  };
  return view;
}
