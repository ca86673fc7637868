'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { PaymentMethod } from '../../rules/index.js';
import { cardMessages } from '../../react/card.messages.js';
import { expiryText } from '../../react/format.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { detailsMessages } from './BillingDetails.messages.js';
import { usePart } from './BillingDetailsParts.js';

export interface BillingDetailsTextProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children'
> {}

/**
 * The card on file, where no other widget shows it, and what the portal is for. Renders a `<div>`.
 *
 * Styling: `BillingDetailsCard` and `BillingDetailsPurpose` in it.
 */
export const BillingDetailsText = forwardRef<HTMLDivElement, BillingDetailsTextProps>(
  function BillingDetailsText(props, ref) {
    const { method } = usePart('BillingDetailsText');
    const t = useMessages(detailsMessages);
    return (
      <div {...props} ref={ref} data-farebox="BillingDetailsText">
        {method !== null && <CardOnFile method={method} />}
        <p data-farebox="BillingDetailsPurpose">{t('details.purpose')}</p>
      </div>
    );
  },
);

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
