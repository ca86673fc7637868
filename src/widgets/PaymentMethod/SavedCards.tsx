'use client';
import type { RefObject } from 'react';
import type { Instant, PaymentMethod } from '../../rules/index.js';
import { Failure } from '../../react/parts/Failure.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import { type Cards, useCards } from '../../react/useCards.js';
import { useComingFocus } from '../../react/useComingFocus.js';
import { useKeptFocus } from '../../react/useKeptFocus.js';
import { SavedCard } from './SavedCard.js';

interface SavedCardsProps {
  readonly now: Instant;
  /** What gets the focus when a card that has it is removed. */
  readonly summary: RefObject<HTMLElement | null>;
}

/** The saved cards with what can be done to each. Renders a `<ul>`. */
export function SavedCards(props: SavedCardsProps) {
  const cards = useCards();
  const { list } = cards;
  if (list.state !== 'ready') return <ReadArm view={list} widget="PaymentMethodCards" />;
  return (
    <>
      <Stale view={list} />
      <Failure error={cards.error} />
      <List {...props} cards={cards} list={list.value} />
    </>
  );
}

interface ListProps extends SavedCardsProps {
  readonly cards: Cards;
  readonly list: readonly PaymentMethod[];
}

function List({ list, summary, ...each }: ListProps) {
  const holdsFocus = useKeptFocus(summary);
  useComingFocus(summary, 'PaymentMethodCards');
  return (
    <ul onFocusCapture={holdsFocus} data-farebox="PaymentMethodList">
      {list.map((card) => (
        <SavedCard {...each} key={card.id} card={card} isOnly={list.length === 1} />
      ))}
    </ul>
  );
}
