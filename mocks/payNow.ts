/** Payments with the saved card, the person present. */
import { type ActionResult, BillingError } from '../src/client/index.js';
import { chargeSavedCard, defaultCard } from './cards.js';
import type { CheckoutIntent } from './checkoutPrices.js';
import {
  checkoutUrl,
  closeCheckout,
  openCheckout,
  payCheckout,
  PUBLISHABLE_KEY,
} from './checkouts.js';
import { recordOutcome } from './payments.js';
import { changePlan } from './planEffects.js';
import type { Outcome, StoredCheckout, World } from './World.js';

/**
 * Pays for an intent and answers what is true afterwards. Without a card the person is sent to the
 * processor; where the bank says no, nothing is left open. A change of
 * plan is made though the bank still wants the person: its invoice waits for the confirmation.
 */
export function payNow<T>(
  world: World,
  intent: CheckoutIntent,
  returnUrl: string,
  result: () => T,
): ActionResult<T> | Declined {
  const checkout = openCheckout(world, intent, returnUrl);
  const isFree = checkout.session.amount?.amount === 0;
  if (!isFree && defaultCard(world) === null) {
    const { session, token } = checkout;
    return { status: 'redirect', url: checkoutUrl(world, token), checkoutId: session.id };
  }

  const outcome: Outcome = isFree || checkout.paid ? 'paid' : chargeSavedCard(world);
  checkout.bySavedCard = true;
  payCheckout(world, checkout, outcome);
  if (outcome === 'paid') {
    return checkout.session.status === 'complete'
      ? { status: 'succeeded', result: result() }
      : { status: 'settling' };
  }
  if (intent.purpose === 'pay_invoice') recordOutcome(world, intent.invoiceId ?? '', outcome);
  if (outcome === 'requires_action') {
    const { token } = changeOwing(world, checkout) ?? checkout;
    return { status: 'requires_action', clientSecret: token, publishableKey: PUBLISHABLE_KEY };
  }
  closeCheckout(world, checkout);
  return DECLINED;
}

const DECLINED = { status: 'declined' } as const;
type Declined = typeof DECLINED;

/** A bank that says no fails as `payment_declined`, once what that leaves behind is done. */
export function unlessDeclined<R extends { readonly status: string } | null>(
  result: R | Declined,
): R {
  if (result !== DECLINED) return result as R;
  throw new BillingError({ code: 'payment_declined', message: 'The bank declined the card.' });
}

/** Makes a change of plan before it is paid, and opens its invoice for the bank; else `null`. */
function changeOwing(world: World, checkout: StoredCheckout): StoredCheckout | null {
  if (checkout.session.purpose !== 'change_plan') return null;
  closeCheckout(world, checkout);
  const invoice = changePlan(world, checkout, 'requires_action');
  const intent = { purpose: 'pay_invoice', invoiceId: invoice?.id } as const;
  const owed = openCheckout(world, intent, checkout.returnUrl);
  owed.bySavedCard = true;
  payCheckout(world, owed, 'requires_action');
  return owed;
}
