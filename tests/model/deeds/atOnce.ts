/** Two requests in the same moment. */
import { demand } from '../broken.js';
import type { Choose } from '../choose.js';
import { type Answer, inWords, isRefusal, mintKey, send, sentence } from '../requests/answer.js';
import { payerOf } from '../requests/askers.js';
import type { Draft } from '../requests/Draft.js';
import { PAYMENTS } from '../requests/paymentDrafts.js';
import { payFor } from '../requests/payFor.js';
import type { Stage } from '../Stage.js';
import type { Deed } from './Deed.js';

/** A double click: one key. */
export async function twice(...[stage, told, choose]: Parameters<Deed>) {
  const key = mintKey();
  const [draft, first, second] = await both(stage, choose, 'Twice at once', [key, key]);
  const isOnce =
    first.status >= 400 || second.isReplay || second.body.code === 'idempotency_in_progress';
  demand(isOnce, () => 'One key had two effects.');
  if (first.status < 300) payFor(stage, told, draft, first.body);
  told.refused = isRefusal(first);
}

/** Each with a key of its own. */
export async function twoTabs(...[stage, told, choose]: Parameters<Deed>) {
  const [draft, ...answers] = await both(stage, choose, 'Two tabs', [mintKey(), mintKey()]);
  for (const { status, body } of answers) if (status < 300) payFor(stage, told, draft, body);
  told.refused = answers.every(isRefusal);
  const ids = answers.flatMap(({ body }) => (body.id?.startsWith('co_') ? [body.id] : []));
  demand(new Set(ids).size < 2, () => `Two tabs opened two checkouts: ${ids.join(', ')}.`);
}

async function both(
  { mock, sight, terms, story }: Stage,
  choose: Choose,
  what: string,
  [one, other]: readonly [string, string],
): Promise<readonly [Draft, Answer, Answer]> {
  const draft = choose(PAYMENTS)({ sight, terms, choose });
  const view = mock.as(payerOf(terms.preset));
  const [first, second] = await Promise.all([send(view, draft, one), send(view, draft, other)]);
  story.push(`${what}: ${sentence(draft)} → ${inWords(first)}, ${inWords(second)}`);
  return [draft, first, second];
}
