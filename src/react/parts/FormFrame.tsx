'use client';
import { useBilling } from '../BillingContext.js';
import { formFrameMessages } from '../formFrame.messages.js';
import { useMessages } from '../useMessages.js';
import type { Payment, PaymentForm } from '../usePayment.js';
import { Frame } from './Frame.js';

const SLOTS = { card: 'paymentMethod', bank: 'verification' } as const;

export interface FormFrameProps {
  form: PaymentForm;
  payment: Pick<Payment, 'opener' | 'complete' | 'fail' | 'close' | 'error'>;
}

/** A card, or the bank's question, in the host's slot, with a way out. Renders a `<section>`. */
export function FormFrame({ form, payment }: FormFrameProps) {
  const { slots } = useBilling();
  const t = useMessages(formFrameMessages);
  const Slot = slots[SLOTS[form.of]];
  return (
    <Frame
      title={t(`payment.${form.of}`)}
      leave={t('payment.cancel')}
      onClose={payment.close}
      opener={payment.opener}
      opened={form.of}
      error={payment.error}
    >
      {Slot && (
        <Slot
          session={form.session}
          onComplete={payment.complete}
          onError={payment.fail}
          onClose={payment.close}
        />
      )}
    </Frame>
  );
}
