'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Amount } from '../../react/parts/Amount.js';
import { useCardName } from '../../react/useCardName.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import type { Owed } from '../../react/usePaymentRecovery.js';
import { recoveryMessages } from './PaymentRecovery.messages.js';
import { PaymentRecoveryPay } from './PaymentRecoveryPay.js';
import { usePart } from './PaymentRecoveryParts.js';

export interface PaymentRecoveryInvoicesProps extends ComponentPropsWithoutRef<'ul'> {}

/**
 * The invoices that still want money, each with what is due, how it stands, and the button that
 * mends it. Renders a `<ul>`. Styling: `data-state` of an item is `failed`, `requires_action`,
 * `open` or `settling`.
 */
export const PaymentRecoveryInvoices = forwardRef<HTMLUListElement, PaymentRecoveryInvoicesProps>(
  function PaymentRecoveryInvoices(props, ref) {
    const { view } = usePart('PaymentRecoveryInvoices');
    const t = useMessages(recoveryMessages);
    return (
      <ul
        aria-label={t('recovery.invoices')}
        {...props}
        ref={ref}
        data-farebox="PaymentRecoveryInvoices"
      >
        {view.invoices.map((owed) => (
          <li key={owed.invoice.id} data-farebox="PaymentRecoveryInvoice" data-state={owed.state}>
            <OwedInvoice owed={owed} />
          </li>
        ))}
      </ul>
    );
  },
);

function OwedInvoice({ owed }: { readonly owed: Owed }) {
  const { view } = usePart('PaymentRecoveryInvoices');
  const { number, description, amountDue } = owed.invoice;
  const sentence = useSentence(owed);
  return (
    <>
      <div data-farebox="PaymentRecoveryText">
        <p data-farebox="PaymentRecoveryName">
          <bdi>{number}</bdi> <bdi>{description}</bdi>
        </p>
        <p data-farebox="PaymentRecoveryDue">
          <Amount value={amountDue} />
        </p>
        {view.kind === 'owed' && <p data-farebox="PaymentRecoveryState">{sentence}</p>}
      </div>
      {view.kind === 'owed' && owed.state !== 'settling' && <PaymentRecoveryPay owed={owed} />}
    </>
  );
}

/** How an invoice stands, in words. */
function useSentence({ invoice, state }: Owed): string {
  const { view } = usePart('PaymentRecoveryInvoices');
  const t = useMessages(recoveryMessages);
  const format = useFormat();
  const nameOf = useCardName();
  const card = view.kind === 'owed' ? view.method : null;
  if (state === 'failed') {
    return card === null
      ? t('recovery.failed.no_card')
      : t('recovery.failed', { card: nameOf(card) });
  }
  return state === 'open' && invoice.dueAt !== null
    ? t('recovery.open.due', { date: format.date(invoice.dueAt) })
    : t(`recovery.${state}`);
}
