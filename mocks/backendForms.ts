import { hasCome, type Quote } from '../src/rules/index.js';
import type { Backend } from '../src/server/index.js';
import { mint, type World } from './World.js';

type Forms = 'contactSales' | 'listQuotes' | 'requestQuote' | 'sendSupportRequest' | 'reportCharge';

/** The verbs that write to people. */
export function backendForms(world: World): Pick<Backend, Forms> {
  const noted = (prefix: string) => async () =>
    world.clock.act(() => ({ reference: mint(world, prefix) }));
  return {
    contactSales: noted('sales'),
    sendSupportRequest: noted('support'),
    reportCharge: noted('report'),
    listQuotes: async () => quotesNow(world),
    requestQuote: async () =>
      world.clock.act(() => {
        const open = quotesNow(world).find(({ status }) => OPEN.has(status));
        return { reference: (open ?? addQuote(world)).id };
      }),
  };
}

const OPEN: ReadonlySet<string> = new Set(['requested', 'sent']);

/** A quote that was not accepted in time has expired. */
function quotesNow({ quotes, clock }: World): Quote[] {
  const now = clock.now();
  return quotes.map((quote) =>
    quote.status === 'sent' && quote.validUntil !== null && hasCome(quote.validUntil, now)
      ? { ...quote, status: 'expired' }
      : quote,
  );
}

function addQuote(world: World): Quote {
  const now = world.clock.now();
  const quote: Quote = {
    id: mint(world, 'quote'),
    status: 'requested',
    requestedAt: now,
    validUntil: null,
  };
  world.quotes = [quote, ...world.quotes];
  return quote;
}
