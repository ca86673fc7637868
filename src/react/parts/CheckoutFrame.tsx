'use client';
import { useId, useRef } from 'react';
import { useBilling } from '../BillingContext.js';
import { checkoutMessages } from '../checkout.messages.js';
import type { Act, Away } from '../useAct.js';
import { useFrameFocus } from '../useFrameFocus.js';
import { useMessages } from '../useMessages.js';
import { useSafeAddress } from '../useSafeAddress.js';
import { Button } from './Button.js';
import { Failure } from './Failure.js';

export interface CheckoutFrameProps {
  act: Act;
}

/**
 * The checkout that a widget has opened, drawn by the host's slot, with a way out; and what went
 * wrong. The focus moves in when it opens and back when it closes: to what opened it, else its
 * card takes it. Renders a `<section>`, the dialog of a question, or nothing.
 */
export function CheckoutFrame({ act }: CheckoutFrameProps) {
  const { slots } = useBilling();
  const t = useMessages(checkoutMessages);
  const titleId = useId();
  const frame = useRef<HTMLElement>(null);
  const Checkout = slots.checkout;
  const { session, opener } = act;
  useFrameFocus(frame, opener, session?.id ?? act.away?.url);

  if (session === null && act.away === null) {
    return (
      <>
        {act.question?.(act.dismiss)}
        <Failure error={act.error} />
      </>
    );
  }
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

export interface AwayCardProps {
  readonly away: Pick<Away, 'url' | 'blocked'>;
  readonly finish: () => void;
}

/** While the person pays elsewhere, and where nothing opened. */
export function AwayCard({ away, finish }: AwayCardProps) {
  const t = useMessages(checkoutMessages);
  const address = useSafeAddress()(away.url);
  return (
    <div data-farebox="CheckoutFrameAway">
      <p>{t(away.blocked ? 'checkout.blocked' : 'checkout.away')}</p>
      {address !== null && (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {t('checkout.open')}
        </a>
      )}
      <Button onClick={finish}>{t('checkout.finished')}</Button>
    </div>
  );
}
