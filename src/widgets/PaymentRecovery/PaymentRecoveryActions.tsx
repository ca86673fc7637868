'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { ActButton } from '../../react/parts/ActButton.js';
import { CopyForAdmin } from '../../react/parts/CopyForAdmin.js';
import { UpdateCardButton } from '../../react/parts/UpdateCardButton.js';
import { useMessages } from '../../react/useMessages.js';
import { recoveryMessages } from './PaymentRecovery.messages.js';
import { usePart } from './PaymentRecoveryParts.js';

export interface PaymentRecoveryActionsProps extends ComponentPropsWithoutRef<'div'> {}

/**
 * What helps beside paying: another card, or under a contract the people to ask, with the text to
 * pass on. Renders a `<div>`.
 */
export const PaymentRecoveryActions = forwardRef<HTMLDivElement, PaymentRecoveryActionsProps>(
  function PaymentRecoveryActions(props, ref) {
    const { view, payment } = usePart('PaymentRecoveryActions');
    const t = useMessages(recoveryMessages);
    if (view.kind === 'owed') {
      const { update, atPortal, invoices } = view;
      if (update === null || invoices.every(({ state }) => !CARD_HELPS.has(state))) return null;
      return (
        <div {...props} ref={ref} data-farebox="PaymentRecoveryActions">
          <UpdateCardButton decision={update} atPortal={atPortal} payment={payment}>
            {t('recovery.update')}
          </UpdateCardButton>
        </div>
      );
    }
    const { sales, support } = view;
    return (
      <div {...props} ref={ref} data-farebox="PaymentRecoveryActions">
        <p data-farebox="PaymentRecoveryState">{t('recovery.hold')}</p>
        {sales !== null && (
          <ActButton action="sales.contact" decision={sales} act={payment}>
            {t('recovery.sales')}
          </ActButton>
        )}
        {support !== null && (
          <ActButton action="support.send" decision={support} act={payment}>
            {t('recovery.support')}
          </ActButton>
        )}
        <CopyForAdmin warning={t('recovery.hold')} forSupport />
      </div>
    );
  },
);

/** The bank's question is about the card that it knows. */
const CARD_HELPS: ReadonlySet<string> = new Set(['failed', 'open']);
