/** Saved cards, and what their banks answer. */
import { laterBy } from '../src/rules/index.js';
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

/** What the bank of the saved card answers from now on. */
export function setAnswer(world: World, answers: Outcome): void {
  world.cards = world.cards.map((card) => (card.isDefault ? { ...card, answers } : card));
}

/** The saved card is past its date, and its bank declines it. */
export function expireCard(world: World): void {
  const lastMonth = new Date(laterBy(world.clock.now(), 'month', -1));
  const [expMonth, expYear] = [lastMonth.getUTCMonth() + 1, lastMonth.getUTCFullYear()];
  world.cards = world.cards.map((card) =>
    card.isDefault ? { ...card, expMonth, expYear, answers: 'declined' } : card,
  );
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
