/** Saved cards, and what their banks answer. */
import { mint, type Card, type Outcome, type World } from './World.js';

/** The card that is charged, or `null`. */
export function defaultCard({ cards }: World): Card | null {
  return cards.find(({ isDefault }) => isDefault) ?? null;
}

/** The answer that the world holds ready for the next charge, else the given one. */
export function takeOutcome(world: World, otherwise: Outcome): Outcome {
  const outcome = world.nextOutcome ?? otherwise;
  world.nextOutcome = null;
  return outcome;
}

/** Charges the saved card; without one the charge is declined. */
export function chargeSavedCard(world: World): Outcome {
  const card = defaultCard(world);
  return card === null ? 'declined' : takeOutcome(world, card.answers);
}

/** Saves a good card and makes it the one that is charged. */
export function saveCard(world: World): Card {
  const card: Card = {
    id: mint(world, 'pm'),
    brand: 'visa',
    last4: '4242',
    expMonth: 12,
    expYear: new Date(world.clock.now()).getUTCFullYear() + 4,
    isDefault: true,
    answers: 'paid',
  };
  const others = world.cards.map((it) => ({ ...it, isDefault: false }));
  world.cards = [...others, card];
  world.workspace = { ...world.workspace, billingRecord: true };
  return card;
}
