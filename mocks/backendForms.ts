import type { Quote } from '../src/rules/index.js';
import type { Backend } from '../src/server/index.js';
import { mint, type World } from './World.js';

/** The verbs that write to people. */
export function backendForms(
  world: World,
): Pick<Backend, 'contactSales' | 'requestQuote' | 'sendSupportRequest' | 'reportCharge'> {
  const noted = (prefix: string) => async () =>
    world.clock.act(() => ({ reference: mint(world, prefix) }));
  return {
    contactSales: noted('sales'),
    sendSupportRequest: noted('support'),
    reportCharge: noted('report'),
    requestQuote: async () =>
      world.clock.act(() => {
        const open = world.quotes.find(({ status }) => OPEN.has(status));
        return { reference: (open ?? addQuote(world)).id };
      }),
  };
}

const OPEN: ReadonlySet<string> = new Set(['requested', 'sent']);

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
