'use client';
import type { BillingOverview, Money, TopUp } from '../rules/index.js';
import { parseAmount } from './parseAmount.js';
import type { ReadView } from './ReadView.js';
import { useFormat } from './useMessages.js';
import { useOverview } from './useOverview.js';

/** What was typed: an amount that may be added, or what is wrong with it. */
export type TypedTopUp =
  | { readonly state: 'amount'; readonly value: Money }
  | { readonly state: 'empty' | 'not_a_number' | 'too_precise' | 'too_small' | 'too_large' };

export interface AddBalanceView extends TopUp {
  /** The payment that is waited for is such an addition. */
  readonly settling: boolean;
  /** Reads what a person typed, in the provider's locale, against the bounds of the product. */
  readonly read: (text: string) => TypedTopUp;
}

/**
 * What may be added to the wallet by amount, or `null` where the product takes none.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function useAddBalance(): ReadView<AddBalanceView | null> {
  const { locale } = useFormat();
  const view = useOverview(topUpOf);
  if (view.state !== 'ready') return view;
  const topUp = view.value;
  if (topUp === null) return { ...view, value: null };
  return { ...view, value: { ...topUp, read: (text) => readTopUp(text, topUp, locale) } };
}

const topUpOf = ({ wallet, pendingCheckout }: BillingOverview) =>
  wallet?.topUp ? { ...wallet.topUp, settling: pendingCheckout?.purpose === 'top_up' } : null;

function readTopUp(text: string, { min, max }: TopUp, locale: string): TypedTopUp {
  const typed = parseAmount(text, min, locale);
  if (typed.state !== 'amount') return typed;
  const { amount, scale } = typed.value;
  if (amount < min.amount) return { state: 'too_small' };
  return amount > max.amount * 10 ** (scale - max.scale) ? { state: 'too_large' } : typed;
}
