'use client';
import { useState } from 'react';
import { FakeButton } from './FakeButton.js';
import type { CheckoutResult, Processor } from '../processor.js';

export interface FakePaymentProps {
  readonly processor: Processor;
  readonly checkoutId: string;
  /** Paid, or the card is given. */
  readonly onPaid: () => void;
  readonly onError: (error: unknown) => void;
  readonly onClose: () => void;
}

const SAID: Readonly<Record<CheckoutResult['outcome'], string>> = {
  paid: 'Paid.',
  declined: 'The card was declined. Nothing was charged.',
  requires_action: 'The bank wants a confirmation. Press Verify to give it.',
  expired: 'This checkout has expired. Close it and start again.',
};

/** A payment that moves no money: pay, be declined, be verified, close. Renders a `<div>`. */
export function FakePayment({ processor, checkoutId, onPaid, onError, onClose }: FakePaymentProps) {
  const [said, say] = useState('');
  const page = processor.checkout(checkoutId);
  const attempt = async (result: Promise<CheckoutResult>) => {
    try {
      const { outcome } = await result;
      say(SAID[outcome]);
      if (outcome === 'paid') onPaid();
    } catch (error) {
      onError(error);
    }
  };
  return (
    <div>
      <p>
        <strong>Test checkout.</strong> No money moves. {page?.item}
        {page?.workspaceName && ` for ${page.workspaceName}`}.
      </p>
      <p role="status">{said}</p>
      <p data-farebox="FormActions">
        <FakeButton press={() => void attempt(processor.pay(checkoutId))}>Pay</FakeButton>
        <FakeButton press={() => void attempt(processor.decline(checkoutId))}>Decline</FakeButton>
        <FakeButton press={() => void attempt(processor.verify(checkoutId))}>Verify</FakeButton>
        <FakeButton press={onClose}>Close</FakeButton>
      </p>
    </div>
  );
}
