/** Bodies that are not as agreed. */
import { money } from '../../rules/index.js';
import { letter } from '../client/calls.js';
import { demand, demandEach, quoted } from '../demand.js';
import { problemIn, type Sent } from './exchange.js';
import type { HttpCheck, HttpStage } from './HttpCheck.js';

const FORM = 'application/x-www-form-urlencoded';

const UNREADABLE: readonly (readonly [number, Sent])[] = [
  [400, { text: '{', as: 'cut off' }],
  [400, { text: '[]', as: 'with a list' }],
  [400, { text: '"words"', as: 'with bare words' }],
  [413, { body: { message: 'x'.repeat(65 * 1024) }, as: 'of more than 64 KiB' }],
  [415, { body: letter, headers: { 'Content-Type': 'text/plain' }, as: 'as plain text' }],
  [415, { body: letter, headers: { 'Content-Type': FORM }, as: 'as a form' }],
];

async function isRead({ manager }: HttpStage) {
  await demandEach(UNREADABLE, async ([status, sent]) => {
    problemIn(await manager('POST', '/support-requests', sent), status, 'bad_request');
  });
}

const price = money(1, 'USD');

/** What does not fit, with the place that the answer must name; an empty one may be any. */
const MISFITS: readonly (readonly [string, object, string])[] = [
  ['/support-requests', {}, 'message'],
  ['/support-requests', { message: 7 }, 'message'],
  ['/support-requests', { message: '' }, 'message'],
  ['/support-requests', { ...letter, subject: 'More' }, 'subject'],
  ['/checkouts', { purpose: 'gift' }, 'purpose'],
  ['/checkouts', { purpose: 'credit_pack', packId: 'pack', amount: price }, 'amount'],
  ['/subscription/preview', { priceId: 'price', unitAmount: price }, 'unitAmount'],
  ['/wallet/top-ups', { amount: 25 }, 'amount'],
  ['/wallet/top-ups', { amount: { ...price, amount: 0.5 } }, 'amount.amount'],
  ['/portal-sessions', { returnPath: 'https://elsewhere.example/' }, 'returnPath'],
  ['/portal-sessions', { returnPath: '//elsewhere.example/' }, 'returnPath'],
];

async function saysWhatToMend({ manager }: HttpStage) {
  await demandEach(MISFITS, async ([path, body, place]) => {
    const answer = await manager('POST', path, { body, as: `of ${quoted(body)}` });
    const { fields = [], retryable } = problemIn(answer, 422, 'validation');
    demand(
      fields.some((field) => field.path === place) && retryable === false,
      `${answer.what} was refused with the fields ${quoted(fields)}, so a form cannot say what is wrong. Name ${place} by its path.`,
    );
  });
}

export const bodies: readonly HttpCheck[] = [
  { name: 'that is no JSON object, too long or of another type is 400, 413, 415', play: isRead },
  { name: 'that does not fit is 422 and says where', play: saysWhatToMend },
];
