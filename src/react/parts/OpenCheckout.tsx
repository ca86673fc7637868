'use client';
import { useBilling } from '../BillingContext.js';
import { checkoutFrameMessages } from '../checkoutFrame.messages.js';
import type { Act } from '../useAct.js';
import { useMessages } from '../useMessages.js';
import { AwayCard } from './AwayCard.js';
import { Frame } from './Frame.js';

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
  const Checkout = slots.checkout;
  const { session, away } = act;
  return (
    <Frame
      title={t('checkout.title')}
      leave={t('checkout.close')}
      onClose={act.close}
      opener={act.opener}
      opened={session?.id ?? away?.url}
      error={act.error}
    >
      {away !== null && <AwayCard away={away} finish={act.finish} />}
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
    </Frame>
  );
}
