'use client';
import { useEffect, useRef } from 'react';
import type { PaymentSlotProps } from '../react/BillingContext.js';
import { useMessages } from '../react/useMessages.js';
import type { LoadStripe } from './loadStripe.js';
import { StripeArm } from './StripeArm.js';
import { stripeMessages } from './stripe.messages.js';
import { useStripe } from './useStripe.js';

export interface StripeVerificationProps extends PaymentSlotProps {
  /** In place of Stripe's own loader: a fake in tests. */
  readonly loadStripe?: LoadStripe | undefined;
}

/**
 * Lets the bank ask the person about a payment that was made:
 * `slots={{ verification: StripeVerification }}`. It confirms that payment and starts no other; a
 * person who gives up at the bank leaves it failed. Renders a `<div>`. Styling: `data-state`.
 */
export function StripeVerification({ session, loadStripe, ...slot }: StripeVerificationProps) {
  const t = useMessages(stripeMessages);
  const { clientSecret, publishableKey } = session;
  const view = useStripe(publishableKey, loadStripe);
  const stripe = view.state === 'ready' ? view.stripe : null;
  const latest = useRef(slot);
  const asked = useRef<string | null>(null);

  useEffect(() => {
    latest.current = slot;
  });

  useEffect(() => {
    if (stripe === null || asked.current === clientSecret) return;
    asked.current = clientSecret; // the bank is asked once, also where an effect runs twice
    stripe.handleNextAction({ clientSecret }).then(
      ({ error }) =>
        error ? latest.current.onError(new NotVerified(error)) : latest.current.onComplete(),
      (error: unknown) => latest.current.onError(error),
    );
  }, [stripe, clientSecret]);

  return (
    <div data-farebox="StripeVerification" data-state={view.state}>
      <StripeArm view={view} />
      {stripe !== null && <p role="status">{t('stripe.verifying')}</p>}
    </div>
  );
}

class NotVerified extends Error {
  readonly code = 'not_verified';
  constructor(cause: unknown) {
    super('farebox: the payment was not confirmed at the bank. See its cause.', { cause });
  }
}
