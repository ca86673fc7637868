'use client';
import { useId, useRef } from 'react';
import { useBilling } from '../BillingContext.js';
import { checkoutFrameMessages } from '../checkoutFrame.messages.js';
import type { Act } from '../useAct.js';
import { useFrameFocus } from '../useFrameFocus.js';
import { useMessages } from '../useMessages.js';
import { AwayCard } from './AwayCard.js';
import { Button } from './Button.js';
import { Failure } from './Failure.js';

export interface OpenCheckoutProps {
  act: Act;
}

/**
 * A checkout in the host's slot, or one that goes on elsewhere, with a way out. The focus moves in
 * when it opens and back when it closes: to what opened it, else its card takes it. Renders a
 * `<section>`.
 */
export function OpenCheckout({ act }: OpenCheckoutProps) {
  const { slots } = useBilling();
  const t = useMessages(checkoutFrameMessages);
  const titleId = useId();
  const frame = useRef<HTMLElement>(null);
  const Checkout = slots.checkout;
  const { session, opener } = act;
  useFrameFocus(frame, opener, session?.id ?? act.away?.url);
  return (
    <section ref={frame} tabIndex={-1} aria-labelledby={titleId} data-farebox="CheckoutFrame">
      <header data-farebox="CheckoutFrameHeader">
        <p id={titleId}>{t('checkout.title')}</p>
        <Button variant="plain" onClick={act.close}>
          {t('checkout.close')}
        </Button>
      </header>
      {act.away !== null && <AwayCard away={act.away} finish={act.finish} />}
      {session !== null && Checkout === undefined && <p role="alert">{t('checkout.no_slot')}</p>}
      {session !== null && Checkout !== undefined && (
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
