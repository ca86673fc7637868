/** That reading changes nothing: a screen reads again on focus, on reconnection, after each change. */
import { demandAllowed } from '../absent.js';
import { demand } from '../demand.js';
import { answered } from '../refusal.js';
import type { ClientCheck, Stage } from '../stage.js';
import { overviewOf } from './overviewOf.js';
import { CALLS, type MethodName } from './calls.js';
import { fits } from './fits.js';
import { knownTo } from './known.js';

const READS = [
  'getOverview',
  'getPlans',
  'listTransactions',
  'listInvoices',
  'listPaymentMethods',
  'listStorageTiers',
  'listQuotes',
] as const satisfies readonly MethodName[];

/** The time goes on by itself. */
const TIMES: ReadonlySet<string> = new Set(['now', 'asOf']);

const still = (value: unknown) =>
  JSON.stringify(value, (name, it: unknown) => (TIMES.has(name) ? null : it));

async function repeats({ client }: Stage, method: MethodName) {
  const known = await knownTo(client);
  const { action, fit, send } = CALLS[method];
  demandAllowed(known.overview, action);
  const ask = async () => still(fit(method, await answered(method, () => send(client, known))));
  const first = await ask();
  demand(
    first === (await ask()),
    `${method} answered something else the second time, though nothing had happened, so a list jumps under the reader. Read without writing, and sort by what stays.`,
  );
}

async function previewsInVain({ client }: Stage) {
  const { overview, otherPriceId } = await knownTo(client);
  demandAllowed(overview, 'invoice.preview');
  const priceId = await otherPriceId();
  const preview = () => client.previewChange({ priceId });
  fits.preview('previewChange', await answered('previewChange', preview));
  demand(
    still(await overviewOf(client)) === still(overview),
    'After a preview the overview says something else, though nobody agreed to anything. Let previewChange only count.',
  );
}

export const reads: readonly ClientCheck[] = [
  ...READS.map((method) => ({
    name: `${method} answers the same again`,
    play: (stage: Stage) => repeats(stage, method),
  })),
  { name: 'previewChange leaves everything as it is', play: previewsInVain },
];
