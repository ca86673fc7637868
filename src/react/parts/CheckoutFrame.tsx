'use client';
import { useEffect, useId, useRef } from 'react';
import { useBilling } from '../BillingContext.js';
import { sharedMessages } from '../shared.messages.js';
import type { Act } from '../useAct.js';
import { useMessages } from '../useMessages.js';
import { Button } from './Button.js';
import { Failure } from './Failure.js';

export interface CheckoutFrameProps {
  act: Act;
}

/**
 * The checkout that a widget has opened, drawn by the host's slot, with a way out; and what went
 * wrong. Focus moves in when it opens. Renders a `<section>`, or nothing.
 */
export function CheckoutFrame({ act }: CheckoutFrameProps) {
  const { slots } = useBilling();
  const t = useMessages(sharedMessages);
  const titleId = useId();
  const frame = useRef<HTMLElement>(null);
  const Checkout = slots.checkout;
  const { session } = act;
  const sessionId = session?.id;

  useEffect(() => {
    if (sessionId !== undefined) frame.current?.focus();
  }, [sessionId]);

  if (session === null) return <Failure error={act.error} />;
  return (
    <section ref={frame} tabIndex={-1} aria-labelledby={titleId} data-farebox="CheckoutFrame">
      <header data-farebox="CheckoutFrameHeader">
        <p id={titleId}>{t('checkout.title')}</p>
        <Button variant="plain" onClick={act.close}>
          {t('checkout.close')}
        </Button>
      </header>
      {Checkout === undefined ? (
        <p role="alert">{t('checkout.no_slot')}</p>
      ) : (
        <Checkout
          key={session.id}
          session={session}
          onComplete={act.complete}
          onError={act.fail}
          onClose={act.close}
        />
      )}
      <Failure error={act.error} />
    </section>
  );
}
