'use client';
import { type ReactElement, useEffect, useRef, useSyncExternalStore } from 'react';
import type { CheckoutSlotProps, PaymentSlotProps, Slots } from '../../src/react/BillingContext.js';
import type { MockBilling } from '../createMockBilling.js';
import { FakePayment } from './FakePayment.js';
import { FakePortal } from './FakePortal.js';

export interface Fakes {
  /** For `<BillingProvider slots>`: each a labelled form with Pay, Decline, Verify and Close. */
  readonly slots: Slots;
  /** For `<BillingProvider navigate>`: shows the processor in the page. */
  readonly navigate: (url: string) => void;
  /** For `<BillingProvider allowedHosts>`. */
  readonly allowedHosts: readonly string[];
  /** Shows a redirect or the portal, once one was followed. Place it beside the provider. */
  readonly FakeProcessor: () => ReactElement | null;
}

export interface FakesOptions {
  /** The person came back from the processor: where a browser would load the page again. */
  readonly onReturn?: (() => void) | undefined;
}

/** What a person can click in place of a processor, over a mock. No money moves. */
export function createFakes({ processor }: MockBilling, { onReturn }: FakesOptions = {}): Fakes {
  const place = createPlace();
  const back = () => {
    place.go(null);
    onReturn?.();
  };

  function Checkout({ session, onComplete, onError, onClose }: CheckoutSlotProps) {
    return (
      <FakePayment
        processor={processor}
        checkoutId={session.id}
        onPaid={onComplete}
        onError={onError}
        onClose={onClose}
      />
    );
  }

  /** A card, or the bank's question: leaving it is told to the bank. */
  function Payment({ session, onComplete, onError, onClose }: PaymentSlotProps) {
    const { clientSecret } = session;
    return (
      <FakePayment
        processor={processor}
        checkoutId={clientSecret}
        onPaid={onComplete}
        onError={onError}
        onClose={() => void processor.close(clientSecret).then(onClose, onError)}
      />
    );
  }

  function FakeProcessor() {
    const address = useSyncExternalStore(place.subscribe, place.now, place.now);
    const panel = useRef<HTMLElement>(null);
    useEffect(() => {
      if (address !== null) panel.current?.focus();
    }, [address]);
    if (address === null) return null;
    const checkout = processor.checkout(address);
    const close = async (id: string) => {
      await processor.close(id);
      back();
    };
    return (
      <section ref={panel} tabIndex={-1} aria-label="Test processor" data-farebox="CheckoutFrame">
        {checkout === null ? (
          <FakePortal processor={processor} address={address} onLeave={back} />
        ) : (
          <FakePayment
            processor={processor}
            checkoutId={checkout.session.id}
            onPaid={back}
            onError={back}
            onClose={() => void close(checkout.session.id)}
          />
        )}
      </section>
    );
  }

  return {
    slots: { checkout: Checkout, paymentMethod: Payment, verification: Payment },
    navigate: place.go,
    allowedHosts: [new URL(processor.baseUrl).host],
    FakeProcessor,
  };
}

/** Where the browser would be: an address at the processor, or `null` for the page itself. */
function createPlace() {
  const listeners = new Set<() => void>();
  let address: string | null = null;
  return {
    now: () => address,
    go: (next: string | null) => {
      address = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
