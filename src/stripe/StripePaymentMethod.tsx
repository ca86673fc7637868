'use client';
import {
  Elements,
  PaymentElement,
  useElements,
  useStripe as useElementsStripe,
} from '@stripe/react-stripe-js';
import { type FormEvent, useMemo, useState } from 'react';
import { type PaymentSlotProps, useBilling } from '../react/BillingContext.js';
import { Button } from '../react/parts/Button.js';
import { useMessages } from '../react/useMessages.js';
import type { LoadStripe } from './loadStripe.js';
import { StripeArm } from './StripeArm.js';
import { stripeMessages } from './stripe.messages.js';
import { useStripe } from './useStripe.js';

export interface StripePaymentMethodProps extends PaymentSlotProps {
  /** In place of Stripe's own loader: a fake in tests. */
  readonly loadStripe?: LoadStripe | undefined;
}

/**
 * Takes a card with Stripe, in the page: `slots={{ paymentMethod: StripePaymentMethod }}`. The
 * number never passes through the page. Renders a `<div>`. Styling: `data-state`.
 */
export function StripePaymentMethod({ session, loadStripe, onComplete }: StripePaymentMethodProps) {
  const { clientSecret, publishableKey } = session;
  const view = useStripe(publishableKey, loadStripe);
  const options = useMemo(() => ({ clientSecret }), [clientSecret]);
  return (
    <div data-farebox="StripePaymentMethod" data-state={view.state}>
      <StripeArm view={view} />
      {view.state === 'ready' && (
        <Elements key={clientSecret} stripe={view.stripe} options={options}>
          <CardForm onComplete={onComplete} />
        </Elements>
      )}
    </div>
  );
}

function CardForm({ onComplete }: Pick<PaymentSlotProps, 'onComplete'>) {
  const t = useMessages(stripeMessages);
  const { report } = useBilling();
  const stripe = useElementsStripe();
  const elements = useElements();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (stripe === null || elements === null || state === 'busy') return;
    setState('busy');
    try {
      const { error } = await stripe.confirmSetup({
        elements,
        confirmParams: { return_url: globalThis.location.href },
        redirect: 'if_required',
      });
      if (error) throw error;
      setState('idle');
      onComplete();
    } catch (error) {
      setState('failed');
      report(error);
    }
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <PaymentElement />
      {state === 'failed' && <p role="alert">{t('stripe.card_failed')}</p>}
      <Button type="submit" variant="filled" busy={state === 'busy'}>
        {t('stripe.save_card')}
      </Button>
    </form>
  );
}
