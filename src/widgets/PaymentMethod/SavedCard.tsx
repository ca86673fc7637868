'use client';
import { useEffect, useRef, useState } from 'react';
import type { Instant, PaymentMethod } from '../../rules/index.js';
import { Button } from '../../react/parts/Button.js';
import { useCardName } from '../../react/useCardName.js';
import type { Cards } from '../../react/useCards.js';
import { useMessages } from '../../react/useMessages.js';
import { CardWords } from './PaymentMethodCard.js';
import { savedCardsMessages } from './SavedCards.messages.js';

interface SavedCardProps {
  readonly card: PaymentMethod;
  readonly isOnly: boolean;
  readonly now: Instant;
  readonly cards: Cards;
}

/** One saved card with what can be done to it. Renders an `<li>`. */
export function SavedCard({ card, isOnly, now, cards }: SavedCardProps) {
  const t = useMessages(savedCardsMessages);
  const name = useCardName()(card);
  const [isAsking, ask] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (wasAsked.current && !isAsking) remove.current?.focus();
    wasAsked.current = isAsking;
  }, [isAsking]);
  const isBusy = cards.busy === card.id;
  const keep = () => ask(false);
  return (
    <li data-farebox="PaymentMethodSaved">
      <p data-farebox="PaymentMethodCard">
        <CardWords method={card} now={now} />
        {card.isDefault && <span data-farebox="PaymentMethodDefault">{t('method.default')}</span>}
      </p>
      {isAsking ? (
        <Removal {...{ card, isOnly, name, cards, keep }} />
      ) : (
        <div data-farebox="PaymentMethodActions">
          {!card.isDefault && (
            <Button
              variant="plain"
              busy={isBusy}
              aria-label={t('method.make_default.of', { card: name })}
              onClick={() =>
                cards.change('make_default', card, t('method.made_default', { card: name }))
              }
            >
              {t('method.make_default')}
            </Button>
          )}
          <Button
            ref={remove}
            variant="plain"
            aria-label={t('method.remove.of', { card: name })}
            onClick={() => ask(true)}
          >
            {t('method.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}

interface RemovalProps extends Omit<SavedCardProps, 'now'> {
  readonly name: string;
  readonly keep: () => void;
}

/** Says what removing the card means; the safe answer has the focus. */
function Removal({ card, isOnly, name, cards, keep }: RemovalProps) {
  const t = useMessages(savedCardsMessages);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  const question = isOnly ? 'method.remove.ask.last' : 'method.remove.ask.default';
  const sentence = t(isOnly || card.isDefault ? question : 'method.remove.ask', { card: name });
  return (
    <div role="group" aria-label={sentence} data-farebox="PaymentMethodRemoval">
      <p>{sentence}</p>
      <div data-farebox="PaymentMethodActions">
        <Button ref={safe} onClick={keep}>
          {t('method.remove.keep')}
        </Button>
        <Button
          busy={cards.busy === card.id}
          onClick={() => cards.change('remove', card, t('method.removed', { card: name }))}
        >
          {t('method.remove.confirm')}
        </Button>
      </div>
    </div>
  );
}
