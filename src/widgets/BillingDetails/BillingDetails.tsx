'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Card } from '../../react/parts/Card.js';
import { CheckoutFrame } from '../../react/parts/CheckoutFrame.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { useAct } from '../../react/useAct.js';
import { useBillingDetails } from '../../react/useBillingDetails.js';
import { useMessages } from '../../react/useMessages.js';
import { detailsMessages } from './BillingDetails.messages.js';
import { BillingDetailsAction } from './BillingDetailsAction.js';
import { PartsProvider } from './BillingDetailsParts.js';
import { BillingDetailsText } from './BillingDetailsText.js';

export interface BillingDetailsProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** @default 'Billing details' */
  title?: string | undefined;
  /** The heading's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * The way into the billing portal, and the card on file.
 * Renders a `<section>` named by its title; nothing before there is a billing record.
 *
 * Parts: `BillingDetailsText`, `BillingDetailsAction`; without children, both in that order.
 */
export const BillingDetails = forwardRef<HTMLElement, BillingDetailsProps>(function BillingDetails(
  { title, level, children = <DefaultParts />, ...props },
  ref,
) {
  const view = useBillingDetails();
  const t = useMessages(detailsMessages);
  const act = useAct();
  const frame = { ...props, widget: 'BillingDetails', title: title ?? t('details.title'), level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  if (view.value === null) return null;
  return (
    <PartsProvider value={{ ...view.value, act }}>
      <Card {...frame} ref={ref}>
        <Stale view={view} />
        <Settling purposes={['payment_method']} />
        {children}
        <CheckoutFrame act={act} />
      </Card>
    </PartsProvider>
  );
});

function DefaultParts() {
  return (
    <>
      <BillingDetailsText />
      <BillingDetailsAction />
    </>
  );
}
