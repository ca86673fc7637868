'use client';
import type { ReactNode } from 'react';
import type { Decision } from '../../rules/index.js';
import { useBilling } from '../BillingContext.js';
import { type Payment, SAVING_CARD } from '../usePayment.js';
import { ActButton } from './ActButton.js';
import { Button, type ButtonProps } from './Button.js';

export interface UpdateCardButtonProps {
  decision: Decision;
  /** Cards are given at the processor's portal. */
  atPortal: boolean;
  payment: Payment;
  variant?: ButtonProps['variant'];
  children: ReactNode;
}

/**
 * Asks for another card: in the host's slot where it has one, else in a checkout or at the portal.
 * Renders a `<button>`, with its reason where it is refused.
 */
export function UpdateCardButton(props: UpdateCardButtonProps) {
  const { decision, atPortal, payment, variant, children } = props;
  const { slots } = useBilling();
  if (atPortal || slots.paymentMethod === undefined || !decision.allowed) {
    return (
      <ActButton action="payment.update" decision={decision} act={payment} variant={variant}>
        {children}
      </ActButton>
    );
  }
  return (
    <Button
      variant={variant}
      busy={payment.busy === SAVING_CARD}
      onClick={({ currentTarget }) => payment.saveCard(currentTarget)}
    >
      {children}
    </Button>
  );
}
