/**
 * A payment that a person makes at the processor.
 *
 * | purpose        | action         | settled once                      |
 * | -------------- | -------------- | --------------------------------- |
 * | subscribe      | plan.subscribe | the subscription is live          |
 * | change_plan    | plan.change    | the subscription has the new plan |
 * | credit_pack    | wallet.buy_pack | the ledger holds its transaction |
 * | top_up         | wallet.topup   | the ledger holds its transaction  |
 * | payment_method | payment.update | the card is on file               |
 * | pay_invoice    | invoice.pay    | the invoice is paid               |
 *
 * `open` → paid → `settling` until the webhook comes → `complete`; or `expired`, `failed`. While
 * one settles, its own intent is held: that pack, that invoice, or any other purchase of the kind.
 * A subscription that begins or changes holds every change of it: plan, seats and storage. Resuming a
 * paused one pays its invoice, and is held like that.
 * Asked about no invoice in particular, paying is held while each one that is due settles.
 * On a desktop a person pays in the system's browser, so that a checkout never opens in the page.
 */
import type { Action } from './actions.js';
import type { Asked } from './asked.js';
import { isPayable } from './invoice.js';
import type { Surface } from './facts.js';
import type { Money } from './money.js';
import type { Policy } from './policy.js';
import type { Instant } from './time.js';

export const PURPOSE_ACTIONS = {
  subscribe: 'plan.subscribe',
  change_plan: 'plan.change',
  credit_pack: 'wallet.buy_pack',
  top_up: 'wallet.topup',
  payment_method: 'payment.update',
  pay_invoice: 'invoice.pay',
} as const satisfies Record<string, Action>;

export type CheckoutPurpose = keyof typeof PURPOSE_ACTIONS;

export type CheckoutStatus = 'open' | 'settling' | 'complete' | 'expired' | 'failed';

/** A checkout as the rules know it: no secret, no address. */
export interface Checkout {
  readonly id: string;
  readonly purpose: CheckoutPurpose;
  readonly status: CheckoutStatus;
  readonly planId: string | null;
  readonly priceId: string | null;
  readonly packId: string | null;
  readonly invoiceId: string | null;
  readonly amount: Money | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  /** When the person had paid, else `null`. */
  readonly paidAt: Instant | null;
}

/** A checkout for the one who pays. It holds secrets: never logged, never stored. */
export interface CheckoutSession extends Checkout {
  readonly mode: 'embedded' | 'redirect';
  readonly clientSecret: string | null;
  readonly url: string | null;
  readonly publishableKey: string | null;
}

const CHANGES_OF_PLAN: readonly Action[] = ['plan.change', 'seats.change', 'storage.buy'];

const ALSO_HELD: Readonly<Partial<Record<CheckoutPurpose, readonly Action[]>>> = {
  subscribe: CHANGES_OF_PLAN,
  change_plan: CHANGES_OF_PLAN,
  pay_invoice: ['plan.resume'],
};

/** Seconds between looks while something settles; the last one repeats. */
export const SETTLING_SCHEDULE = [2, 4, 8, 15, 30, 60] as const;

/** Where a checkout opens for who looks from this surface. */
export function checkoutModeFor(
  { checkoutMode }: Policy,
  surface: Surface,
): CheckoutSession['mode'] {
  return surface === 'desktop' ? 'redirect' : checkoutMode;
}

/** Whether a checkout that holds this action waits for its webhook. */
export function settles({ action, facts, about }: Asked): boolean {
  const waiting = facts.checkouts.filter(
    ({ status, purpose }) => status === 'settling' && holds(purpose, action),
  );
  if (action === 'wallet.buy_pack') return waiting.some(({ packId }) => packId === about.packId);
  if (action !== 'invoice.pay') return waiting.length > 0;
  const asked = facts.openInvoices.filter(({ id }) => [undefined, id].includes(about.invoiceId));
  const isHeld = (id: string) => waiting.some(({ invoiceId }) => invoiceId === id);
  return asked.length > 0 && asked.filter(isPayable).every(({ id }) => isHeld(id));
}

function holds(purpose: CheckoutPurpose, action: Action): boolean {
  return PURPOSE_ACTIONS[purpose] === action || ALSO_HELD[purpose]?.includes(action) === true;
}
