'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { inTurn } from './inTurn.js';
import type { LoadStripe } from './loadStripe.js';
import { StripeRefusal } from './StripeRefusal.js';
import { type StripeView, useStripe } from './useStripe.js';
import { useBilling } from '../react/BillingContext.js';

export interface EmbeddedCheckoutOptions {
  /** `null` for none: what was there is destroyed. */
  readonly clientSecret: string | null;
  readonly publishableKey: string | null;
  readonly onComplete: () => void;
  readonly load: LoadStripe | undefined;
}

/**
 * Stripe's embedded checkout of a session: created once, mounted into `place`, destroyed when the
 * session changes or the widget goes, also when it comes after that.
 */
export function useEmbeddedCheckout({
  clientSecret,
  publishableKey,
  onComplete,
  load,
}: EmbeddedCheckoutOptions): {
  /** Where Stripe draws its form. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly view: StripeView;
} {
  const { report } = useBilling();
  const loaded = useStripe(publishableKey, load);
  const stripe = loaded.state === 'ready' ? loaded.stripe : null;
  const place = useRef<HTMLDivElement>(null);
  const complete = useRef(onComplete);
  const [attempt, setAttempt] = useState(0);
  const [last, setLast] = useState<{ readonly of: string; readonly isDrawn: boolean } | null>(null);
  const asked = `${clientSecret} ${attempt}`;

  useEffect(() => {
    complete.current = onComplete;
  });

  useEffect(() => {
    if (stripe === null) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    inTurn(stripe, async () => {
      if (signal.aborted || clientSecret === null || place.current === null) return;
      const checkout = await stripe.createEmbeddedCheckoutPage({
        clientSecret,
        onComplete: () => complete.current(),
      });
      try {
        if (signal.aborted) return;
        checkout.mount(place.current);
        setLast({ of: asked, isDrawn: true });
        await endOf(signal);
      } finally {
        checkout.destroy();
      }
    }).catch((error: unknown) => {
      if (signal.aborted) return;
      setLast({ of: asked, isDrawn: false });
      report(new StripeRefusal(error));
    });
    return () => leaving.abort();
  }, [stripe, clientSecret, asked, report]);

  if (stripe === null) return { place, view: loaded };
  if (last?.of !== asked) return { place, view: { state: 'loading' } };
  const retry = () => setAttempt((count) => count + 1);
  return { place, view: last.isDrawn ? loaded : { state: 'failed', retry } };
}

function endOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
