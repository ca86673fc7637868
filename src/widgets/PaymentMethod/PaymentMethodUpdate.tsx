'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { UpdateCardButton } from '../../react/parts/UpdateCardButton.js';
import { useMessages } from '../../react/useMessages.js';
import { methodMessages } from './PaymentMethod.messages.js';
import { usePart } from './PaymentMethodParts.js';

export interface PaymentMethodUpdateProps extends ComponentPropsWithoutRef<'div'> {}

/**
 * Asks for another card, or says why this viewer may not; where something is owed, that a card
 * alone does not pay it. Renders a `<div>`.
 */
export const PaymentMethodUpdate = forwardRef<HTMLDivElement, PaymentMethodUpdateProps>(
  function PaymentMethodUpdate(props, ref) {
    const { update, atPortal, owes, payment } = usePart('PaymentMethodUpdate');
    const t = useMessages(methodMessages);
    return (
      <div {...props} ref={ref} data-farebox="PaymentMethodUpdate">
        <UpdateCardButton decision={update} atPortal={atPortal} payment={payment}>
          {t('method.update')}
        </UpdateCardButton>
        {owes && update.allowed && <p data-farebox="PaymentMethodAlone">{t('method.alone')}</p>}
      </div>
    );
  },
);
