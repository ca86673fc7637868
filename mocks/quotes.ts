/** Quotes that people work on; what nobody accepts in time expires by itself. */
import {
  after,
  DAY,
  isOpenQuote,
  mayQuoteMove,
  type Quote,
  type QuoteStatus,
} from '../src/rules/index.js';
import { mint, type World } from './World.js';

const VALID_DAYS = 30;

/** The quote that is open, or a new one: asked for twice it is one. */
export function requestQuote(world: World): Quote {
  const now = world.clock.now();
  const open = world.quotes.find((quote) => isOpenQuote(quote, now));
  if (open !== undefined) return open;
  const quote = {
    id: mint(world, 'quote'),
    status: 'requested',
    requestedAt: now,
    validUntil: null,
  } as const;
  world.quotes = [quote, ...world.quotes];
  return quote;
}

/** Moves the newest quote on; an unlawful move, or none to move, is misuse. */
export function moveQuote(world: World, status: QuoteStatus): void {
  const [quote, ...older] = world.quotes;
  if (quote === undefined || !mayQuoteMove(quote.status, status)) {
    throw new Error(
      `farebox: a quote that is ${quote?.status ?? 'not there'} cannot become ${status}, so nothing happens to it. Go through the statuses between.`,
    );
  }
  const validUntil =
    status === 'sent' ? after(world.clock.now(), VALID_DAYS * DAY) : quote.validUntil;
  world.quotes = [{ ...quote, status, validUntil }, ...older];
}

/** Plans the end of an answer that waits; to be called after every change. */
export function watchQuotes(world: World): void {
  const [quote] = world.quotes;
  if (quote?.status !== 'sent' || quote.validUntil === null) return world.clock.cancel('quote');
  world.clock.plan('quote', quote.validUntil, () => moveQuote(world, 'expired'));
}
