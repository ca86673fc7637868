'use client';
import type { Payment } from '../usePayment.js';
import { CheckoutFrame } from './CheckoutFrame.js';
import { whenNeeded } from './whenNeeded.js';

export interface PaymentFrameProps {
  payment: Payment;
}

const FormFrame = whenNeeded('FormFrame', () =>
  import('./FormFrame.js').then((code) => code.FormFrame),
);

/**
 * What a payment asks the person in the page: a card or the bank's question in the host's slot,
 * else a checkout; and what went wrong. Renders a `<section>`, or nothing.
 */
export function PaymentFrame({ payment }: PaymentFrameProps) {
  const { form } = payment;
  return form === null ? (
    <CheckoutFrame act={payment} />
  ) : (
    <FormFrame key={form.of} form={form} payment={payment} />
  );
}
