'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { inTurn } from './inTurn.js';
import type { LoadStripe } from './loadStripe.js';
import { StripeRefusal } from './StripeRefusal.js';
import { type StripeView, useStripe } from './useStripe.js';
import { StripeTimeout, within } from './within.js';
import { useBilling } from '../react/BillingContext.js';

export interface EmbeddedCheckoutOptions {
  /** `null` cannot be drawn: the host is told, and there is no other try. */
  readonly clientSecret: string | null;
  /** Its time is over: what was there is destroyed. */
  readonly isOver: boolean;
  readonly publishableKey: string | null;
  readonly onComplete: () => void;
  readonly load: LoadStripe | undefined;
}

/**
 * Stripe's embedded checkout of a session: created once, mounted into `place`, destroyed when the
 * session changes or the widget goes, also when it comes after that. One that Stripe does not create
 * in time is a failure, holds up no other, and is destroyed where it comes late. While another
 * widget's is open it is `held`, and drawn after that one.
 */
export function useEmbeddedCheckout({
  clientSecret,
  isOver,
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
  const [last, setLast] = useState<{ readonly of: string; readonly is: Drawn } | null>(null);
  const asked = `${clientSecret} ${attempt}`;

  useEffect(() => {
    complete.current = onComplete;
  });

  useEffect(() => {
    if (stripe === null) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const run = async () => {
      if (signal.aborted || isOver || place.current === null) return;
      setLast(null);
      if (clientSecret === null) throw new NoClientSecret();
      const checkout = await within(
        stripe.createEmbeddedCheckoutPage({
          clientSecret,
          // what was left meanwhile is told of by the back end
          onComplete: () => signal.aborted || complete.current(),
        }),
        (late) => late.destroy(),
      );
      try {
        if (signal.aborted) return;
        checkout.mount(place.current);
        setLast({ of: asked, is: 'drawn' });
        await endOf(signal);
      } finally {
        checkout.destroy();
      }
    };
    const onHeld = () => setLast({ of: asked, is: 'held' });
    inTurn(stripe, { signal, onHeld, run }).catch((error: unknown) => {
      if (signal.aborted) return;
      setLast({ of: asked, is: error instanceof NoClientSecret ? 'impossible' : 'failed' });
      report(isOurs(error) ? error : new StripeRefusal(error));
    });
    return () => leaving.abort();
  }, [stripe, clientSecret, isOver, asked, report]);

  if (stripe === null) return { place, view: loaded };
  if (last?.of !== asked) return { place, view: { state: 'loading' } };
  if (last.is === 'drawn') return { place, view: loaded };
  if (last.is === 'held') return { place, view: { state: 'held' } };
  const retry = last.is === 'failed' ? () => setAttempt((count) => count + 1) : null;
  return { place, view: { state: 'failed', retry } };
}

type Drawn = 'held' | 'drawn' | 'failed' | 'impossible';

class NoClientSecret extends Error {
  readonly code = 'no_client_secret';
  constructor() {
    super(
      'farebox: the back end sent a checkout without a client secret, so Stripe cannot draw it. Create it for the page, or answer with the address to follow.',
    );
  }
}

const isOurs = (error: unknown) =>
  error instanceof NoClientSecret || error instanceof StripeTimeout;

function endOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
