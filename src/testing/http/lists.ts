/** Lists over HTTP: `?limit=&cursor=`, and filters that mean something. */
import { Absent } from '../absent.js';
import { demand, demandEach, quoted } from '../demand.js';
import { bodyOf, problemIn } from './exchange.js';
import type { HttpCheck, HttpStage } from './HttpCheck.js';
import { overviewFrom } from './overviewFrom.js';

const LISTS = [
  ['/transactions', 'wallet.history', ['source=nonsense', 'direction=up', 'from=yesterday']],
  ['/invoices', 'invoice.view', ['status=nonsense']],
] as const;

type List = (typeof LISTS)[number];

/** Plays for each list that the manager may read. */
const eachList =
  (play: (list: List, stage: HttpStage) => Promise<void>): HttpCheck['play'] =>
  async (stage) => {
    const { decisions } = await overviewFrom(stage.manager);
    const readable = LISTS.filter(([, action]) => decisions[action]?.allowed === true);
    if (readable.length === 0) throw new Absent('The manager may read no list here.');
    await demandEach(readable, (list) => play(list, stage));
  };

async function isCutByLimit([path]: List, { manager }: HttpStage) {
  const answer = await manager('GET', `${path}?limit=1&added-by-a-proxy=1`);
  const { data, nextCursor } = bodyOf(answer);
  demand(
    Array.isArray(data) &&
      data.length <= 1 &&
      (nextCursor === null || typeof nextCursor === 'string'),
    `${answer.what} holds the data ${quoted(data)} and the nextCursor ${quoted(nextCursor)}, so nobody can read on. Send { data, nextCursor }, with null at the end.`,
  );
}

async function refusesNonsense([path, , filters]: List, { manager }: HttpStage) {
  await demandEach(['limit=0', 'limit=101', 'limit=many', ...filters], async (query) => {
    problemIn(await manager('GET', `${path}?${query}`), 422, 'validation');
  });
  problemIn(await manager('GET', `${path}?cursor=nonsense`), 400, 'bad_request');
}

export const lists: readonly HttpCheck[] = [
  { name: 'keeps to its limit and says where it goes on', play: eachList(isCutByLimit) },
  { name: 'refuses a limit, a filter or a cursor of no sense', play: eachList(refusesNonsense) },
];
