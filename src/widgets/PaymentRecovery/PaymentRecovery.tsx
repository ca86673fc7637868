'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { PaymentFrame } from '../../react/parts/PaymentFrame.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { useMessages } from '../../react/useMessages.js';
import { usePayment } from '../../react/usePayment.js';
import { usePaymentRecovery } from '../../react/usePaymentRecovery.js';
import { recoveryMessages } from './PaymentRecovery.messages.js';
import { PaymentRecoveryActions } from './PaymentRecoveryActions.js';
import { PaymentRecoveryInvoices } from './PaymentRecoveryInvoices.js';
import { PartsProvider } from './PaymentRecoveryParts.js';

export interface PaymentRecoveryProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** @default 'Payments due' */
  title?: string | undefined;
  /** The heading's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * What is owed, and what brings each payment back into order. Renders a `<section>` named by its
 * title; nothing while loading and where nothing is owed.
 *
 * Parts: `PaymentRecoveryInvoices`, `PaymentRecoveryActions`; without children, both in that order.
 * Styling: `data-kind` is `owed`, `contract_hold` or `refused`.
 */
export const PaymentRecovery = forwardRef<HTMLElement, PaymentRecoveryProps>(
  function PaymentRecovery({ title, level, children = <DefaultParts />, ...props }, ref) {
    const read = usePaymentRecovery();
    const t = useMessages(recoveryMessages);
    const payment = usePayment();
    const name = title ?? t('recovery.title');
    const frame = { ...props, widget: 'PaymentRecovery', title: name, level };

    if (read.state === 'loading') return null; // most often there is nothing to come
    if (read.state !== 'ready') return <ReadArm {...frame} ref={ref} view={read} />;
    const view = read.value;
    if (view === null) return null;
    return (
      <Card {...frame} ref={ref} data-kind={view.kind}>
        <Stale view={read} />
        {view.kind === 'refused' ? (
          <RefusedPlace refusal={view.refusal} />
        ) : (
          <PartsProvider value={{ view, payment }}>
            <Settling purposes={['pay_invoice']} />
            {children}
            <PaymentFrame payment={payment} />
          </PartsProvider>
        )}
      </Card>
    );
  },
);

function DefaultParts() {
  return (
    <>
      <PaymentRecoveryInvoices />
      <PaymentRecoveryActions />
    </>
  );
}
