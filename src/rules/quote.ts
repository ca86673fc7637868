/**
 * A quote that an organisation asks for. Asking starts no checkout, and accepting is not paying.
 *
 * | status    | means                             | people sell the plans | becomes                                |
 * | --------- | --------------------------------- | --------------------- | -------------------------------------- |
 * | requested | somebody asked                    | yes                   | sent, declined, withdrawn              |
 * | sent      | answered, until `validUntil`      | yes, until then       | accepted, declined, withdrawn, expired |
 * | accepted  | agreed, its invoice is to come    | yes                   | invoiced, withdrawn                    |
 * | invoiced  | its invoice is out, not yet paid  | yes                   | paid, withdrawn                        |
 * | paid      | done                              | no                    | –                                      |
 * | declined  | the organisation or sales said no | no                    | –                                      |
 * | withdrawn | taken back                        | no                    | –                                      |
 * | expired   | nobody accepted it in time        | no                    | –                                      |
 *
 * One is open at a time; after the end of one, another may be asked for.
 */
import type { Open } from './open.js';
import { hasCome, type Instant } from './time.js';

export const QUOTE_MOVES = {
  requested: ['sent', 'declined', 'withdrawn'],
  sent: ['accepted', 'declined', 'withdrawn', 'expired'],
  accepted: ['invoiced', 'withdrawn'],
  invoiced: ['paid', 'withdrawn'],
  paid: [],
  declined: [],
  withdrawn: [],
  expired: [],
} as const;

export type QuoteStatus = keyof typeof QUOTE_MOVES;

export interface Quote {
  readonly id: string;
  readonly status: Open<QuoteStatus>;
  readonly requestedAt: Instant;
  readonly validUntil: Instant | null;
}

const OPEN: ReadonlySet<string> = new Set<QuoteStatus>([
  'requested',
  'sent',
  'accepted',
  'invoiced',
]);

/** As it stands now: what nobody accepted in time has expired, though nobody has written it down. */
export function quoteAt(quote: Quote, now: Instant): Quote {
  const { status, validUntil } = quote;
  const isLate = status === 'sent' && validUntil !== null && hasCome(validUntil, now);
  return isLate ? { ...quote, status: 'expired' } : quote;
}

/** Whether people still work on it: nobody buys beside it. */
export function isOpenQuote(quote: Quote, now: Instant): boolean {
  return OPEN.has(quoteAt(quote, now).status);
}

/** Whether the law of the table lets a quote go from one status to another. */
export function mayQuoteMove(from: QuoteStatus, to: QuoteStatus): boolean {
  const moves: readonly QuoteStatus[] = QUOTE_MOVES[from];
  return moves.includes(to);
}
