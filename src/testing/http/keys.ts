/** One effect for each `Idempotency-Key`. Support is written to, since each letter has its own reference. */
import { mint } from '../../client/mint.js';
import { letter } from '../client/calls.js';
import { demand, demandEach, quoted } from '../demand.js';
import { bodyOf, problemIn, type Received, type Send, shown, wasReplayed } from './exchange.js';
import type { HttpCheck, HttpStage } from './HttpCheck.js';

const write = (send: Send, key: string, body: object = letter, as = '') =>
  send('POST', '/support-requests', { key, body, as });

const referenceIn = (answer: Received) => bodyOf(answer)['reference'];

const UNREADABLE = [
  ['POST', '/support-requests', null, 'without a key'],
  ['POST', '/subscription/cancel', null, 'without a key'],
  ['PUT', '/payment-methods/default', null, 'without a key'],
  ['DELETE', '/checkouts/nothing', null, 'without a key'],
  ['POST', '/support-requests', 'with a space', 'with a space in its key'],
  ['POST', '/support-requests', 'k'.repeat(256), 'with a key of 256 letters'],
] as const;

async function isAskedFor({ manager }: HttpStage) {
  await demandEach(UNREADABLE, async ([method, path, key, as]) => {
    const body = method === 'DELETE' ? {} : { body: letter };
    problemIn(await manager(method, path, { ...body, key, as }), 400, 'bad_request');
  });
}

async function replays({ manager }: HttpStage) {
  const key = mint();
  const [first, second] = [await write(manager, key), await write(manager, key)];
  demand(
    first.status === second.status && first.text === second.text,
    `A change was sent twice with one key and answered with ${shown(first.text)} and ${shown(second.text)}, so a retry does it twice. Keep the answer by its key and give it again.`,
  );
  demand(
    !wasReplayed(first) && wasReplayed(second),
    'The answer to a repeated key does not say Idempotent-Replayed: true, so nobody can tell it from a second deed. Say it on the repetition alone.',
  );
}

async function replaysRefusals({ manager }: HttpStage) {
  const key = mint();
  problemIn(await write(manager, key, { message: '' }), 422, 'validation');
  const again = await write(manager, key, { message: '' });
  problemIn(again, 422, 'validation');
  demand(
    wasReplayed(again),
    'A refusal was decided anew for a repeated key, so one intent has two ends. Keep a 4xx that is not retryable as you keep a 2xx.',
  );
}

async function belongsToOneRequest({ manager }: HttpStage) {
  const key = mint();
  referenceIn(await write(manager, key));
  const others = [
    () => write(manager, key, { message: 'Something else.' }, 'with the key of another letter'),
    () => manager('POST', '/charge-reports', { key, body: letter, as: 'with the key of a letter' }),
  ];
  await demandEach(others, async (send) => {
    problemIn(await send(), 422, 'idempotency_key_reused');
  });
}

async function isDoneOnceAtOnce({ manager }: HttpStage) {
  const key = mint();
  const answers = await Promise.all([write(manager, key), write(manager, key)]);
  const done = answers.filter(({ status }) => status !== 409);
  for (const answer of answers) {
    if (answer.status === 409) problemIn(answer, 409, 'idempotency_in_progress');
  }
  const references = new Set(done.map(referenceIn));
  demand(
    references.size === 1,
    `Two requests at once with one key were answered with ${[...references].map(quoted).join(' and ')}, so a double click does it twice. Claim the key in one step.`,
  );
}

async function isOfOneMember({ manager, member }: HttpStage) {
  const key = mint();
  const [first, second] = [await write(manager, key), await write(member, key)];
  demand(
    referenceIn(first) !== referenceIn(second) && !wasReplayed(second),
    'A member was answered with what another had asked for under the same key, so one reads the secrets of the other. Keep keys by workspace and member.',
  );
}

export const keys: readonly HttpCheck[] = [
  { name: 'is asked of every change: 400', play: isAskedFor },
  { name: 'gives the same answer again', play: replays },
  { name: 'gives the same refusal again', play: replaysRefusals },
  { name: 'belongs to one request: 422', play: belongsToOneRequest },
  { name: 'is claimed by one of two at once', play: isDoneOnceAtOnce },
  { name: 'is of one member', needs: ['member'], play: isOfOneMember },
];
