'use client';
import { useId } from 'react';
import { ActButton } from '../../react/parts/ActButton.js';
import { Button } from '../../react/parts/Button.js';
import { Refusal } from '../../react/parts/Refusal.js';
import { isTakenAway, isUnderWay } from '../../react/presentation.js';
import { useMessages } from '../../react/useMessages.js';
import type { Owed } from '../../react/usePaymentRecovery.js';
import { recoveryMessages } from './PaymentRecovery.messages.js';
import { usePart } from './PaymentRecoveryParts.js';

interface PaymentRecoveryPayProps {
  readonly owed: Owed;
}

/**
 * What mends one invoice. A failed one is tried again with the saved card; everything else is the
 * bank's question, a checkout, or the portal.
 */
export function PaymentRecoveryPay({ owed }: PaymentRecoveryPayProps) {
  const { view, payment } = usePart('PaymentRecoveryPay');
  const t = useMessages(recoveryMessages);
  if (view.kind !== 'owed') return null;
  const { invoice, decision, state } = owed;
  const { id, number } = invoice;
  const triesCard = !view.atPortal && state === 'failed' && view.method !== null;

  const verb = state === 'requires_action' ? 'verify' : triesCard ? 'retry' : 'pay';
  const label = { 'aria-label': t(`recovery.${verb}.of`, { number }) };
  if (triesCard) {
    return (
      <SavedCardButton {...label} owed={owed}>
        {t(`recovery.${verb}`)}
      </SavedCardButton>
    );
  }
  return (
    <ActButton
      {...label}
      action="invoice.pay"
      decision={decision}
      act={payment}
      item={{ invoiceId: id }}
      name={id}
    >
      {t(`recovery.${verb}`)}
    </ActButton>
  );
}

interface SavedCardButtonProps extends PaymentRecoveryPayProps {
  readonly 'aria-label': string;
  readonly children: string;
}

function SavedCardButton({ owed, ...props }: SavedCardButtonProps) {
  const { payment } = usePart('PaymentRecoveryPay');
  const reasonId = useId();
  const { decision, invoice } = owed;
  if (isTakenAway(decision)) return null;
  return (
    <>
      <Button
        {...props}
        busy={payment.busy === invoice.id || isUnderWay(decision)}
        refusedBy={decision.allowed ? undefined : reasonId}
        onClick={({ currentTarget, detail }) => {
          // the second of a double click may come when the first has been declined already
          if (detail < 2) payment.pay(invoice.id, currentTarget);
        }}
      />
      {!decision.allowed && <Refusal id={reasonId} refusal={decision} />}
    </>
  );
}
