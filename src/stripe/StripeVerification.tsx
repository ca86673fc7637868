'use client';
import type { Stripe } from '@stripe/stripe-js';
import { useEffect, useRef } from 'react';
import type { PaymentSlotProps } from '../react/BillingContext.js';
import { useMessages } from '../react/useMessages.js';
import type { LoadStripe } from './loadStripe.js';
import { StripeArm } from './StripeArm.js';
import { StripeRefusal } from './StripeRefusal.js';
import { stripeMessages } from './stripe.messages.js';
import { useStripe } from './useStripe.js';

export interface StripeVerificationProps extends PaymentSlotProps {
  /** In place of Stripe's own loader: a fake in tests. */
  readonly loadStripe?: LoadStripe | undefined;
}

/**
 * Lets the bank ask the person about a payment that was made:
 * `slots={{ verification: StripeVerification }}`. It confirms that payment and starts no other; a
 * person who gives up at the bank leaves it failed, and `onError` gets the code `not_verified`. Renders a `<div>`. Styling: `data-state`.
 */
export function StripeVerification({ session, loadStripe, ...slot }: StripeVerificationProps) {
  const t = useMessages(stripeMessages);
  const { clientSecret, publishableKey } = session;
  const view = useStripe(publishableKey, loadStripe);
  const stripe = view.state === 'ready' ? view.stripe : null;
  useNextAction(stripe, clientSecret, slot);

  return (
    <div data-farebox="StripeVerification" data-state={view.state}>
      <StripeArm view={view} onClose={slot.onClose} />
      {stripe !== null && <p role="status">{t('stripe.verifying')}</p>}
    </div>
  );
}

/** Has the bank ask once for a secret, also where an effect runs twice; who has left is told nothing. */
function useNextAction(
  stripe: Stripe | null,
  clientSecret: string,
  slot: Pick<PaymentSlotProps, 'onComplete' | 'onError'>,
): void {
  const latest = useRef(slot);
  const asked = useRef<string | null>(null);
  const isHere = useRef(false);

  useEffect(() => {
    latest.current = slot;
  });

  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);

  useEffect(() => {
    if (stripe === null || asked.current === clientSecret) return;
    asked.current = clientSecret;
    const isAwaited = () => isHere.current && asked.current === clientSecret;
    confirm(stripe, clientSecret).then(
      () => isAwaited() && latest.current.onComplete(),
      (error: unknown) => isAwaited() && latest.current.onError(new StripeRefusal(error)),
    );
  }, [stripe, clientSecret]);
}

async function confirm(stripe: Stripe, clientSecret: string): Promise<void> {
  const { error } = await stripe.handleNextAction({ clientSecret });
  if (error) throw error;
}
