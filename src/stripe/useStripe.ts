'use client';
import type { Stripe } from '@stripe/stripe-js';
import { useEffect, useState } from 'react';
import { useBilling } from '../react/BillingContext.js';
import { type LoadStripe, NoPublishableKey, stripeFor } from './loadStripe.js';

export type StripeView =
  | { readonly state: 'loading' }
  /** Another payment of the page is open, and this one is drawn after it. */
  | { readonly state: 'held' }
  | {
      readonly state: 'failed';
      /** `null` where another try would be no other. */
      readonly retry: (() => void) | null;
    }
  | { readonly state: 'ready'; readonly stripe: Stripe };

/** Stripe.js for a key, from when it is first needed. A failure is told to the host. */
export function useStripe(publishableKey: string | null, load: LoadStripe | undefined): StripeView {
  const { report } = useBilling();
  const [attempt, setAttempt] = useState(0);
  const [last, setLast] = useState<{ readonly of: string; readonly view: StripeView } | null>(null);
  const asked = `${publishableKey} ${attempt}`;

  useEffect(() => {
    let isGone = false;
    stripeFor(publishableKey, load).then(
      (stripe) => isGone || setLast({ of: asked, view: { state: 'ready', stripe } }),
      (error: unknown) => {
        if (isGone) return;
        const again = () => setAttempt((count) => count + 1);
        const retry = error instanceof NoPublishableKey ? null : again;
        setLast({ of: asked, view: { state: 'failed', retry } });
        report(error);
      },
    );
    return () => void (isGone = true);
  }, [publishableKey, load, asked, report]);

  return last?.of === asked ? last.view : { state: 'loading' };
}
