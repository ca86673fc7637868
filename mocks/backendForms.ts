import type { Backend } from '../src/server/index.js';
import { requestQuote } from './quotes.js';
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
    listQuotes: async () => world.quotes,
    requestQuote: async () => world.clock.act(() => ({ reference: requestQuote(world).id })),
  };
}
