'use client';
import {
  Elements,
  PaymentElement,
  useElements,
  useStripe as useElementsStripe,
} from '@stripe/react-stripe-js';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type PaymentSlotProps, useBilling } from '../react/BillingContext.js';
import { Button } from '../react/parts/Button.js';
import { refresh } from '../react/queries.js';
import { returnAddress } from '../react/returnPath.js';
import { useMessages } from '../react/useMessages.js';
import type { LoadStripe } from './loadStripe.js';
import { StripeArm } from './StripeArm.js';
import { StripeRefusal } from './StripeRefusal.js';
import { stripeMessages } from './stripe.messages.js';
import { type StripeView, useStripe } from './useStripe.js';
import { LIMIT } from './within.js';

export interface StripePaymentMethodProps extends PaymentSlotProps {
  /** In place of Stripe's own loader: a fake in tests. */
  readonly loadStripe?: LoadStripe | undefined;
}

/**
 * Takes a card with Stripe, in the page: `slots={{ paymentMethod: StripePaymentMethod }}`. The
 * number never passes through the page. A bank may ask for minutes: after a while that is said, and
 * whoever leaves has the card once it is accepted. Renders a `<div>`. Styling: `data-state`.
 */
export function StripePaymentMethod({
  session,
  loadStripe,
  onComplete,
  onClose,
}: StripePaymentMethodProps) {
  const { clientSecret, publishableKey } = session;
  const { report } = useBilling();
  const loaded = useStripe(publishableKey, loadStripe);
  const [attempt, setAttempt] = useState(0);
  const [broken, setBroken] = useState<string | null>(null);
  const asked = `${clientSecret} ${attempt}`;
  const retry = () => setAttempt((count) => count + 1);
  const view: StripeView =
    loaded.state === 'ready' && broken === asked ? { state: 'failed', retry } : loaded;
  const options = useMemo(() => ({ clientSecret }), [clientSecret]);
  return (
    <div data-farebox="StripePaymentMethod" data-state={view.state}>
      <StripeArm view={view} onClose={onClose} />
      {view.state === 'ready' && (
        <Elements key={asked} stripe={view.stripe} options={options}>
          <CardForm
            onComplete={onComplete}
            onBroken={(error) => {
              setBroken(asked);
              report(new StripeRefusal(error));
            }}
          />
        </Elements>
      )}
    </div>
  );
}

interface CardFormProps extends Pick<PaymentSlotProps, 'onComplete'> {
  /** Stripe could not draw its fields. */
  readonly onBroken: (error: unknown) => void;
}

function CardForm({ onComplete, onBroken }: CardFormProps) {
  const t = useMessages(stripeMessages);
  const { client, queryClient, report, announce } = useBilling();
  const stripe = useElementsStripe();
  const elements = useElements();
  const [state, setState] = useState<'idle' | 'busy' | 'waiting' | 'failed'>('idle');
  const isBusy = state === 'busy' || state === 'waiting';

  const isHere = useRef(false);

  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (stripe === null || elements === null || isBusy) return;
    setState('busy');
    const timer = setTimeout(() => {
      if (!isHere.current) return;
      setState('waiting');
      announce(t('stripe.card_waiting'));
    }, LIMIT);
    try {
      const { error } = await stripe.confirmSetup({
        elements,
        confirmParams: { return_url: returnAddress(globalThis.location) },
        redirect: 'if_required',
      });
      if (error) throw error;
      if (isHere.current) onComplete(); // it stays busy: the card is saved
      else void refresh(queryClient, client);
    } catch (error) {
      setState('failed');
      report(new StripeRefusal(error));
    } finally {
      clearTimeout(timer);
    }
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <PaymentElement onLoadError={({ error }) => onBroken(error)} />
      {state === 'failed' && <p role="alert">{t('stripe.card_failed')}</p>}
      {state === 'waiting' && <p>{t('stripe.card_waiting')}</p>}
      <Button type="submit" variant="filled" busy={isBusy}>
        {t('stripe.save_card')}
      </Button>
    </form>
  );
}
