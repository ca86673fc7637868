'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { PaymentMethod } from '../../rules/index.js';
import { cardMessages } from '../../react/card.messages.js';
import { expiryText } from '../../react/format.js';
import { ActButton } from '../../react/parts/ActButton.js';
import { Card } from '../../react/parts/Card.js';
import { CheckoutFrame } from '../../react/parts/CheckoutFrame.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { isTakenAway } from '../../react/presentation.js';
import { useAct } from '../../react/useAct.js';
import { useBillingDetails } from '../../react/useBillingDetails.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { detailsMessages } from './BillingDetails.messages.js';

export interface BillingDetailsProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title' | 'children'
> {
  /** @default 'Billing details' */
  title?: string | undefined;
  /** The heading's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * The way into the billing portal, and the card on file.
 * Renders a `<section>` named by its title; nothing before there is a billing record.
 */
export const BillingDetails = forwardRef<HTMLElement, BillingDetailsProps>(function BillingDetails(
  { title, level, ...props },
  ref,
) {
  const view = useBillingDetails();
  const t = useMessages(detailsMessages);
  const act = useAct();
  const frame = { ...props, widget: 'BillingDetails', title: title ?? t('details.title'), level };
  if (view.state !== 'ready') {
    return <ReadArm {...frame} ref={ref} view={view} />;
  }
  if (view.value === null) return null;
  const { portal, method } = view.value;
  return (
    <Card {...frame} ref={ref}>
      <Stale view={view} />
      <Settling purposes={['payment_method']} />
      <div data-farebox="BillingDetailsText">
        {method !== null && <CardOnFile method={method} />}
        <p data-farebox="BillingDetailsPurpose">{t('details.purpose')}</p>
      </div>
      <div data-farebox="BillingDetailsAction">
        {!portal.allowed && isTakenAway(portal) ? (
          <RefusedPlace refusal={portal} />
        ) : (
          <ActButton action="portal.open" decision={portal} act={act}>
            {t('details.visit')}
          </ActButton>
        )}
      </div>
      <CheckoutFrame act={act} />
    </Card>
  );
});

function CardOnFile({ method }: { readonly method: PaymentMethod }) {
  const t = useMessages(detailsMessages);
  const brand = useMessages(cardMessages);
  const format = useFormat();
  return (
    <p data-farebox="BillingDetailsCard">
      {t('details.card', {
        brand: brand.of('card', method.brand),
        last4: method.last4,
        expiry: expiryText(format, method.expYear, method.expMonth),
      })}
    </p>
  );
}
