'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Instant, PaymentMethod } from '../../rules/index.js';
import { cardExpiry } from '../../react/cardExpiry.js';
import { expiryText } from '../../react/format.js';
import { useCardName } from '../../react/useCardName.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { methodMessages } from './PaymentMethod.messages.js';
import { usePart } from './PaymentMethodParts.js';

export interface PaymentMethodCardProps extends ComponentPropsWithoutRef<'p'> {}

/**
 * The card that is charged, with its end in words; or that there is none; nothing for a viewer to
 * whom it is not told. Renders a `<p>`. Styling: `data-expiry` is `expired`, `this_month` or `valid`.
 */
export const PaymentMethodCard = forwardRef<HTMLParagraphElement, PaymentMethodCardProps>(
  function PaymentMethodCard(props, ref) {
    const { method, update, now } = usePart('PaymentMethodCard');
    const t = useMessages(methodMessages);
    if (method === null && !update.allowed) return null;
    return (
      <p
        {...props}
        ref={ref}
        data-farebox="PaymentMethodCard"
        data-expiry={method === null ? undefined : cardExpiry(method, now)}
      >
        {method === null ? t('method.none') : <CardWords method={method} now={now} />}
      </p>
    );
  },
);

interface CardWordsProps {
  readonly method: PaymentMethod;
  readonly now: Instant;
}

/** Brand, last four digits and the end of a card. */
export function CardWords({ method, now }: CardWordsProps) {
  const t = useMessages(methodMessages);
  const format = useFormat();
  const nameOf = useCardName();
  const expiry = cardExpiry(method, now);
  return (
    <>
      <span data-farebox="PaymentMethodName">
        <bdi aria-hidden="true">{nameOf(method, 'shown')}</bdi>
        <span data-farebox="Unseen">{nameOf(method)}</span>
      </span>{' '}
      <span data-farebox="PaymentMethodExpiry" data-expiry={expiry}>
        {t(expiry === 'valid' ? 'method.expires' : `method.${expiry}`, {
          expiry: expiryText(format, method.expYear, method.expMonth),
        })}
      </span>
    </>
  );
}
