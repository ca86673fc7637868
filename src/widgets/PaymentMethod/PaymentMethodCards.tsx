'use client';
import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from 'react';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { useMessages } from '../../react/useMessages.js';
import { methodMessages } from './PaymentMethod.messages.js';
import { usePart } from './PaymentMethodParts.js';

const SavedCards = whenNeeded('PaymentMethodCards', () =>
  import('./SavedCards.js').then((code) => code.SavedCards),
);

export interface PaymentMethodCardsProps extends ComponentPropsWithoutRef<'details'> {}

/**
 * The saved cards, read when it is opened: each can be made the one that is charged, or removed
 * once that is confirmed. Renders a `<details>`; nothing where this viewer may not change cards,
 * where there is none, or where the portal keeps them.
 */
export const PaymentMethodCards = forwardRef<HTMLDetailsElement, PaymentMethodCardsProps>(
  function PaymentMethodCards(props, ref) {
    const { method, update, atPortal, now } = usePart('PaymentMethodCards');
    const t = useMessages(methodMessages);
    const [isOpen, setOpen] = useState(false);
    const summary = useRef<HTMLElement>(null);
    if (method === null || !update.allowed || atPortal) return null;
    return (
      <details
        {...props}
        ref={ref}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        data-farebox="PaymentMethodCards"
      >
        <summary ref={summary} data-farebox="PaymentMethodSummary">
          {t('method.cards')}
        </summary>
        {isOpen && <SavedCards now={now} summary={summary} />}
      </details>
    );
  },
);
