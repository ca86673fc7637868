'use client';
import type { CheckoutSlotProps } from '../react/BillingContext.js';
import { useMessages } from '../react/useMessages.js';
import type { LoadStripe } from './loadStripe.js';
import { StripeArm } from './StripeArm.js';
import { stripeMessages } from './stripe.messages.js';
import { useEmbeddedCheckout } from './useEmbeddedCheckout.js';
import { useExpiry } from './useExpiry.js';

export interface StripeCheckoutProps extends CheckoutSlotProps {
  /** In place of Stripe's own loader: a fake in tests. */
  readonly loadStripe?: LoadStripe | undefined;
}

/**
 * Draws a checkout with Stripe, in the page: `slots={{ checkout: StripeCheckout }}`.
 *
 * That the form was sent says nothing about the money: the back end tells when it has come.
 * Renders a `<div>`. Styling: `data-state` is `loading`, `held`, `ready`, `failed` or `expired`.
 */
export function StripeCheckout({ session, loadStripe, onComplete, onClose }: StripeCheckoutProps) {
  const t = useMessages(stripeMessages);
  const expired = useExpiry(session);
  const { place, view } = useEmbeddedCheckout({
    clientSecret: session.clientSecret,
    isOver: expired,
    publishableKey: session.publishableKey,
    onComplete,
    load: loadStripe,
  });
  return (
    <div data-farebox="StripeCheckout" data-state={expired ? 'expired' : view.state}>
      {expired ? (
        <p role="alert">{t('stripe.expired')}</p>
      ) : (
        <StripeArm view={view} onClose={onClose} />
      )}
      <div ref={place} />
    </div>
  );
}
