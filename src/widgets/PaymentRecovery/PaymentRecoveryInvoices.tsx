'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Amount } from '../../react/parts/Amount.js';
import { Disclosure } from '../../react/parts/Disclosure.js';
import { useCardName } from '../../react/useCardName.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import type { Owed } from '../../react/usePaymentRecovery.js';
import { recoveryMessages } from './PaymentRecovery.messages.js';
import { PaymentRecoveryPay } from './PaymentRecoveryPay.js';
import { usePart } from './PaymentRecoveryParts.js';

export interface PaymentRecoveryInvoicesProps extends ComponentPropsWithoutRef<'ul'> {}

/** A longer list folds what comes after them. */
const MOST_URGENT = 5;

/**
 * The invoices that still want money, the most urgent first and those after five folded away, each with what is due, how it stands, and the button that
 * mends it. Renders a `<ul>`. Styling: `data-state` of an item is `failed`, `requires_action`,
 * `open` or `settling`.
 */
export const PaymentRecoveryInvoices = forwardRef<HTMLUListElement, PaymentRecoveryInvoicesProps>(
  function PaymentRecoveryInvoices(props, ref) {
    const { view } = usePart('PaymentRecoveryInvoices');
    const t = useMessages(recoveryMessages);
    const others = view.invoices.slice(MOST_URGENT);
    return (
      <ul
        aria-label={t('recovery.invoices')}
        {...props}
        ref={ref}
        data-farebox="PaymentRecoveryInvoices"
      >
        <Items invoices={view.invoices.slice(0, MOST_URGENT)} />
        {others.length > 0 && (
          <li>
            <Disclosure title={t('recovery.more', { count: others.length })}>
              <ul data-farebox="PaymentRecoveryInvoices">
                <Items invoices={others} />
              </ul>
            </Disclosure>
          </li>
        )}
      </ul>
    );
  },
);

function Items({ invoices }: { readonly invoices: readonly Owed[] }) {
  return invoices.map((owed) => (
    <li key={owed.invoice.id} data-farebox="PaymentRecoveryInvoice" data-state={owed.state}>
      <OwedInvoice owed={owed} />
    </li>
  ));
}

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
