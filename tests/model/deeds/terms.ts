/** Files, and what people agree on. */
import type { ContractArea } from '../../../src/rules/contract.js';
import { QUOTE_MOVES } from '../tables/statusMoves.js';
import type { Deed, Row } from './Deed.js';

export const TERMS = {
  files: [4, files],
  contractSigned: [1, contractSigned],
  contractLifted: [1, contractLifted],
  quoteBecomes: [2, quoteBecomes],
  planChangeScheduled: [1, planChangeScheduled],
} as const satisfies Record<string, Row>;

const GIGABYTE = 1_000_000_000;

function files(...[{ mock, story, terms }, , choose]: Parameters<Deed>) {
  if (terms.preset !== 'workspace') return;
  const verb = choose(['fileUploaded', 'fileDeleted'] as const);
  const gigabytes = choose([1, 60]);
  const content = choose([undefined, 'film']);
  story.push(`The world: ${verb}(${gigabytes} GB${content ? `, ${content}` : ''})`);
  mock.world[verb](gigabytes * GIGABYTE, content);
}

type Areas = readonly ContractArea[];

const COVERS: readonly [Areas, ...Areas[]] = [['plan', 'seats', 'add_ons'], ['seats'], ['add_ons']];

function contractSigned(...[{ mock, story, terms }, , choose]: Parameters<Deed>) {
  if (terms.preset !== 'workspace') return;
  const covers = choose(COVERS);
  story.push(`The world: contractSigned(${covers.join(', ')})`);
  mock.world.contractSigned({ kind: 'custom', segment: 'lab', covers, contactSalesUrl: null });
}

function contractLifted(...[{ mock, story }]: Parameters<Deed>) {
  story.push('The world: contractLifted()');
  mock.world.contractLifted();
}

/** That it expires is the clock's. */
function quoteBecomes(...[{ mock, story, sight }, , choose]: Parameters<Deed>) {
  const moves = QUOTE_MOVES[sight.quotes[0]?.status ?? ''] ?? [];
  const status = choose(moves.filter((it) => it !== 'expired'));
  if (status === undefined) return;
  story.push(`The world: quoteBecomes(${status})`);
  mock.world.quoteBecomes(status);
}

const ENDED = ['canceled', 'incomplete_expired'];

function planChangeScheduled(...[{ mock, story, sight, terms }, , choose]: Parameters<Deed>) {
  const { subscription } = sight.overview;
  const price = choose(terms.plans.flatMap(({ prices }) => prices));
  if (subscription === null || ENDED.includes(subscription.status) || price === undefined) return;
  story.push(`The world: planChangeScheduled(${price.id})`);
  mock.world.planChangeScheduled(price.id);
}
