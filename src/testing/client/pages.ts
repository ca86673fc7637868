/** Lists in pages: newest first, and every row once, whatever is added meanwhile. */
import { demandAllowed } from '../absent.js';
import { demand } from '../demand.js';
import { refusedAs } from '../refusal.js';
import type { ClientCheck, Stage } from '../stage.js';
import { overviewOf } from './overviewOf.js';
import { demandWalk, invoices, type List, pageOf, transactions } from './lists.js';

/** A check of a list that the manager may read. */
export function ofList(
  { method, action }: Pick<List<never>, 'method' | 'action'>,
  promise: string,
  play: (stage: Stage) => Promise<void>,
  needs: ClientCheck['needs'] = [],
): ClientCheck {
  return {
    name: `${method} ${promise}`,
    needs,
    play: async (stage) => {
      demandAllowed(await overviewOf(stage.client), action);
      await play(stage);
    },
  };
}

const checksOf = <T extends { readonly id: string }>(list: List<T>): readonly ClientCheck[] => [
  ofList(list, 'tells the newest first', async ({ client }) => {
    const times = (await pageOf(list, client)).data.map((row) => Date.parse(list.timeOf(row)));
    const late = times.findIndex((time, i) => time > (times[i - 1] ?? Infinity));
    demand(
      late < 0,
      `${list.method} told row ${late + 1} after an older one, so the newest is not on top. Order it newest first.`,
    );
  }),
  ofList(list, 'has every row on one page, and on one alone', ({ client }) =>
    demandWalk(list, client),
  ),
  ofList(list, 'refuses a cursor that it never gave', async ({ client }) => {
    const deed = () => list.ask(client, { cursor: 'made up' });
    const what = `${list.method} with a made-up cursor`;
    await refusedAs(what, deed, { codes: ['bad_request'], retryable: false });
  }),
];

export const pages: readonly ClientCheck[] = [
  ...checksOf(transactions),
  ofList(
    transactions,
    'neither repeats nor hides a row while others are added',
    ({ client, does }) => demandWalk(transactions, client, does.addTransaction),
    ['addTransaction'],
  ),
  ...checksOf(invoices),
];
