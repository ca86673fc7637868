'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { PaymentFrame } from '../../react/parts/PaymentFrame.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { isTakenAway } from '../../react/presentation.js';
import { useMessages } from '../../react/useMessages.js';
import { usePayment } from '../../react/usePayment.js';
import { usePaymentMethod } from '../../react/usePaymentMethod.js';
import { methodMessages } from './PaymentMethod.messages.js';
import { PaymentMethodCard } from './PaymentMethodCard.js';
import { PaymentMethodCards } from './PaymentMethodCards.js';
import { PartsProvider } from './PaymentMethodParts.js';
import { PaymentMethodUpdate } from './PaymentMethodUpdate.js';

export interface PaymentMethodProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** @default 'Payment method' */
  title?: string | undefined;
  /** The heading's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * The card that is charged, and the way to another one. The number never passes through here.
 * Renders a `<section>` named by its title; nothing for a viewer who is not to know of it.
 *
 * Parts: `PaymentMethodCard`, `PaymentMethodUpdate`, `PaymentMethodCards`; without children, all
 * of them in that order.
 */
export const PaymentMethod = forwardRef<HTMLElement, PaymentMethodProps>(function PaymentMethod(
  { title, level, children = <DefaultParts />, ...props },
  ref,
) {
  const view = usePaymentMethod();
  const t = useMessages(methodMessages);
  const payment = usePayment();
  const frame = { ...props, widget: 'PaymentMethod', title: title ?? t('method.title'), level };

  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  if (view.value === null) return null;
  const { update } = view.value;
  if (!update.allowed && isTakenAway(update)) {
    return (
      <Card {...frame} ref={ref}>
        <RefusedPlace refusal={update} />
      </Card>
    );
  }
  return (
    <PartsProvider value={{ ...view.value, payment }}>
      <Card {...frame} ref={ref}>
        <Stale view={view} />
        <Settling purposes={['payment_method']} />
        {children}
        <PaymentFrame payment={payment} />
      </Card>
    </PartsProvider>
  );
});

function DefaultParts() {
  return (
    <>
      <PaymentMethodCard />
      <PaymentMethodUpdate />
      <PaymentMethodCards />
    </>
  );
}
