/**
 * One effect per key, however often a change is sent.
 *
 * | the key                         | answer                                              |
 * | ------------------------------- | --------------------------------------------------- |
 * | is missing or unreadable        | 400 bad_request                                     |
 * | is new                          | what the change answers                             |
 * | answered the same request       | that answer, with `Idempotent-Replayed: true`       |
 * | is answering the same request   | 409 idempotency_in_progress, retryable              |
 * | belongs to another request      | 422 idempotency_key_reused                          |
 *
 * Kept is a definite answer: 2xx, or a 4xx that is not worth a repetition. Whatever else happens
 * gives the key back, so that the same key tries again.
 */
import { BillingError } from '../client/index.js';
import type { IdempotencyStore, StoredAnswer } from './Backend.js';
import { badRequest, problemAnswer, problemOf } from './problem.js';

export const KEY = /^[\x21-\x7e]{1,255}$/;

/** The request's key; a change without one is refused. */
export function keyOf(request: Request): string {
  const key = request.headers.get('Idempotency-Key') ?? '';
  if (KEY.test(key)) return key;
  throw badRequest('A change needs an Idempotency-Key of 1 to 255 visible ASCII characters.');
}

export interface Intent {
  /** Whose keys these are: one workspace and member. */
  readonly scope: string;
  readonly key: string;
  /** The same for the same request. */
  readonly fingerprint: string;
  readonly requestId: string;
}

/** The answer of `change`, or the one that the same intent had before. */
export async function answerOnce(
  store: IdempotencyStore,
  { scope, key, fingerprint, requestId }: Intent,
  change: () => Promise<StoredAnswer>,
): Promise<StoredAnswer> {
  const claim = await store.claim(scope, key, fingerprint);
  if (claim.state !== 'claimed' && claim.fingerprint !== fingerprint) throw reused();
  if (claim.state === 'running') throw inProgress();
  if (claim.state === 'answered') return replayed(claim.answer);

  const answer = await change().catch(async (thrown: unknown) => {
    const problem = problemOf(thrown);
    if (problem.status < 500 && !problem.retryable) return problemAnswer(problem, requestId);
    await store.release(scope, key);
    throw thrown;
  });
  await store.store(scope, key, answer);
  return answer;
}

const replayed = (answer: StoredAnswer): StoredAnswer => ({
  ...answer,
  headers: { ...answer.headers, 'Idempotent-Replayed': 'true' },
});

const reused = () =>
  new BillingError({
    code: 'idempotency_key_reused',
    message: 'This Idempotency-Key belongs to another request. Mint one per intent.',
  });

const inProgress = () =>
  new BillingError({
    code: 'idempotency_in_progress',
    message: 'The first request with this Idempotency-Key is still being answered.',
  });
