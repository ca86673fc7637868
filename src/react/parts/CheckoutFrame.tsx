'use client';
import { useEffect, useId, useRef } from 'react';
import { useBilling } from '../BillingContext.js';
import { checkoutMessages } from '../checkout.messages.js';
import type { Act } from '../useAct.js';
import { useMessages } from '../useMessages.js';
import { Button } from './Button.js';
import { Failure } from './Failure.js';

const TITLE = 'h1, h2, h3, h4, h5, h6';

export interface CheckoutFrameProps {
  act: Act;
}

/**
 * The checkout that a widget has opened, drawn by the host's slot, with a way out; and what went
 * wrong. The focus moves in when it opens and back when it closes: to what opened it, else to the
 * widget's title. Renders a `<section>`, or nothing.
 */
export function CheckoutFrame({ act }: CheckoutFrameProps) {
  const { slots } = useBilling();
  const t = useMessages(checkoutMessages);
  const titleId = useId();
  const frame = useRef<HTMLElement>(null);
  const Checkout = slots.checkout;
  const { session, opener } = act;
  const sessionId = session?.id;

  useEffect(() => {
    const place = frame.current;
    if (place === null) return undefined;
    const title = place.parentElement?.closest('section')?.querySelector<HTMLElement>(TITLE);
    const pressed = opener.current;
    place.focus();
    return () => returnFocus(pressed, title ?? null);
  }, [sessionId, opener]);

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

function returnFocus(opener: HTMLElement | null, title: HTMLElement | null) {
  const isLost = () => document.activeElement === null || document.activeElement === document.body;
  if (!isLost()) return;
  opener?.focus();
  if (!isLost() || title === null) return;
  title.tabIndex = -1;
  title.focus();
}
