'use client';
import { useId, useRef } from 'react';
import { useBilling } from '../BillingContext.js';
import { formFrameMessages } from '../formFrame.messages.js';
import { useFrameFocus } from '../useFrameFocus.js';
import { useMessages } from '../useMessages.js';
import type { Payment, PaymentForm } from '../usePayment.js';
import { Button } from './Button.js';
import { Failure } from './Failure.js';

const SLOTS = { card: 'paymentMethod', bank: 'verification' } as const;

export interface FormFrameProps {
  form: PaymentForm;
  payment: Pick<Payment, 'opener' | 'complete' | 'fail' | 'close' | 'error'>;
}

/** A card, or the bank's question, in the host's slot, with a way out. Renders a `<section>`. */
export function FormFrame({ form, payment }: FormFrameProps) {
  const { slots } = useBilling();
  const t = useMessages(formFrameMessages);
  const titleId = useId();
  const frame = useRef<HTMLElement>(null);
  const Slot = slots[SLOTS[form.of]];
  useFrameFocus(frame, payment.opener, form.of);
  return (
    <section ref={frame} tabIndex={-1} aria-labelledby={titleId} data-farebox="CheckoutFrame">
      <header data-farebox="CheckoutFrameHeader">
        <p id={titleId}>{t(`payment.${form.of}`)}</p>
        <Button variant="plain" onClick={payment.close}>
          {t('payment.cancel')}
        </Button>
      </header>
      {Slot && (
        <Slot
          session={form.session}
          onComplete={payment.complete}
          onError={payment.fail}
          onClose={payment.close}
        />
      )}
      <Failure error={payment.error} />
    </section>
  );
}
