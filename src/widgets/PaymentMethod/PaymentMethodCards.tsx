'use client';
import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from 'react';
import { Failure } from '../../react/parts/Failure.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import { useCards } from '../../react/useCards.js';
import { useKeptFocus } from '../../react/useKeptFocus.js';
import { useMessages } from '../../react/useMessages.js';
import { methodMessages } from './PaymentMethod.messages.js';
import { usePart } from './PaymentMethodParts.js';
import { SavedCard } from './SavedCard.js';

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
    const cards = useCards(isOpen);
    const summary = useRef<HTMLElement>(null);
    const holdsFocus = useKeptFocus(summary);
    if (method === null || !update.allowed || atPortal) return null;
    const { list } = cards;
    return (
      <details
        {...props}
        ref={ref}
        onFocusCapture={holdsFocus}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        data-farebox="PaymentMethodCards"
      >
        <summary ref={summary} data-farebox="PaymentMethodSummary">
          {t('method.cards')}
        </summary>
        {isOpen && list.state !== 'ready' && <ReadArm view={list} widget="PaymentMethodCards" />}
        {isOpen && list.state === 'ready' && (
          <>
            <Stale view={list} />
            <Failure error={cards.error} />
            <ul data-farebox="PaymentMethodList">
              {list.value.map((card) => (
                <SavedCard
                  key={card.id}
                  card={card}
                  isOnly={list.value.length === 1}
                  now={now}
                  cards={cards}
                />
              ))}
            </ul>
          </>
        )}
      </details>
    );
  },
);
