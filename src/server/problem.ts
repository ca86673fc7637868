/**
 * Failures on the wire: RFC 9457, with what this contract adds.
 *
 * The code decides the status and whether to repeat; the table is that of `BillingError`. Of a
 * failure on the server's side nothing is told but that it happened. `bad_request` keeps the more
 * exact status that it may come with: 405, 413, 415.
 */
import {
  BillingError,
  type BillingErrorCode,
  type ChangePreview,
  type FieldError,
  isBillingError,
} from '../client/index.js';
import { type Decision, lookUp, SETTLING_SCHEDULE } from '../rules/index.js';
import type { StoredAnswer } from './Backend.js';

type Row = readonly [
  status: number,
  title: string,
  repeat?: { readonly after?: number | undefined } | 'as told',
];

const SOON = 1_000;
const SETTLING = SETTLING_SCHEDULE[0] * 1_000;

/** `repeat`: worth another try, after so many milliseconds where they are known. */
const PROBLEMS: Readonly<Record<BillingErrorCode, Row>> = {
  unauthenticated: [401, 'Nobody is signed in'],
  payment_declined: [402, 'The payment was declined'],
  authentication_required: [402, 'The bank wants the person'],
  insufficient_balance: [402, 'The balance is not enough'],
  forbidden: [403, 'Not allowed'],
  not_found: [404, 'Not found'],
  settling: [409, 'The same intent settles', { after: SETTLING }],
  in_flight: [409, 'The same intent is under way', { after: SETTLING }],
  idempotency_in_progress: [409, 'The same request is being answered', { after: SOON }],
  preview_stale: [409, 'The preview no longer holds'],
  version_conflict: [412, 'Someone else saved first'],
  precondition_required: [428, 'A version is missing'],
  validation: [422, 'The request does not fit'],
  idempotency_key_reused: [422, 'The key belongs to another request'],
  bad_request: [400, 'The request is malformed'],
  rate_limited: [429, 'Too many requests', {}],
  internal: [500, 'The server failed', 'as told'],
  unavailable: [503, 'The server is not available', 'as told'],
  offline: [503, 'The server is not available', {}],
  timeout: [503, 'The server is not available', {}],
  malformed_response: [503, 'The server is not available', {}],
};

export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly code: string;
  readonly retryable: boolean;
  readonly detail?: string;
  readonly reason?: string;
  readonly fields?: readonly FieldError[];
  readonly preview?: ChangePreview;
  readonly retryAfterMs?: number;
}

/** What a caller is told of anything that was thrown. */
export function problemOf(thrown: unknown): Problem {
  const error = isBillingError(thrown) ? thrown : UNEXPECTED;
  const row = lookUp(PROBLEMS, error.code);
  const [usual, title, repeat] = row ?? UNKNOWN;
  const isItsOwn = row === undefined || row === PROBLEMS.bad_request;
  const status = (isItsOwn ? statusOf(error) : null) ?? usual;
  const retryAfterMs = error.retryAfterMs ?? (typeof repeat === 'object' ? repeat.after : null);
  return {
    status,
    title,
    code: status < 500 ? error.code : status === 503 ? 'unavailable' : 'internal',
    retryable: repeat === 'as told' ? error.retryable : repeat !== undefined,
    ...(status < 500 && { detail: error.message }),
    ...(error.reason !== null && { reason: error.reason }),
    ...(error.fields.length > 0 && { fields: error.fields }),
    ...(error.preview !== null && { preview: error.preview }),
    ...(typeof retryAfterMs === 'number' && { retryAfterMs }),
  };
}

/** A code of the host's own keeps the status that it comes with. */
const UNKNOWN: Row = [500, 'Refused', 'as told'];

const statusOf = ({ status }: BillingError) =>
  status !== null && status >= 400 && status < 600 ? status : null;

const UNEXPECTED = new BillingError({
  code: 'internal',
  message: 'Something unexpected was thrown.',
  retryable: true,
});

/** The problem as an answer; `requestId` is what support finds in a log. */
export function problemAnswer(problem: Problem, requestId: string): StoredAnswer {
  const { retryAfterMs } = problem;
  const retryAfter =
    retryAfterMs === undefined ? {} : { 'Retry-After': String(Math.ceil(retryAfterMs / 1_000)) };
  return {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'private, no-store',
      ...retryAfter,
    },
    body: JSON.stringify({ type: `urn:farebox:problem:${problem.code}`, ...problem, requestId }),
  };
}

export const notFound = (message = 'There is nothing of this name here for you.') =>
  new BillingError({ code: 'not_found', message });

export const badRequest = (message: string, status = 400) =>
  new BillingError({ code: 'bad_request', message, status });

export const invalid = (fields: readonly FieldError[]) =>
  new BillingError({ code: 'validation', message: 'See the fields.', fields });

/** Passes what has no errors. */
export function demandValid(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw invalid(errors);
}

/** Passes what is allowed; throws a refusal as the table of `refusal.ts` says. */
export function demand(decision: Decision): void {
  if (decision.allowed) return;
  const { reason } = decision;
  if (reason === 'not_member') throw notFound();
  const code = reason === 'settling' || reason === 'in_flight' ? reason : 'forbidden';
  throw new BillingError({ code, reason, message: `This is refused: ${reason}.` });
}
