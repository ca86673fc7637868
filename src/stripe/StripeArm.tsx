'use client';
import { Button } from '../react/parts/Button.js';
import { useMessages } from '../react/useMessages.js';
import { stripeMessages } from './stripe.messages.js';
import type { StripeView } from './useStripe.js';

export interface StripeArmProps {
  readonly view: StripeView;
  /** Leaves the payment. */
  readonly onClose: () => void;
}

/** What stands where Stripe draws, until it does. Renders a `<p>`, a `<div>`, or nothing. */
export function StripeArm({ view, onClose }: StripeArmProps) {
  const t = useMessages(stripeMessages);
  if (view.state === 'ready') return null;
  if (view.state !== 'failed') return <p role="status">{t(`stripe.${view.state}`)}</p>;
  return (
    <div role="alert" data-farebox="StripeArm">
      <p>{t('stripe.failed')}</p>
      {view.retry === null ? (
        <Button onClick={onClose}>{t('stripe.close')}</Button>
      ) : (
        <Button onClick={view.retry}>{t('stripe.retry')}</Button>
      )}
    </div>
  );
}
