/** How a request can fail: the code decides the status, and a problem document tells both. */
import {
  BILLING_ERROR_CODES,
  BillingError,
  type BillingErrorCode,
} from '../../src/client/index.js';
import { problem as read } from '../../src/client/wire.js';
import { type Problem, problemOf } from '../../src/server/problem.js';
import { header, NO_STORE } from './headers.js';
import { type Json, type Schema, schemaOf, text, whole } from './schemaReader.js';

const problemWith = (code: BillingErrorCode) =>
  problemOf(new BillingError({ code, message: code }));

/** The codes that are sent; the others are the client's own. */
export const WIRE_CODES = BILLING_ERROR_CODES.filter((code) => problemWith(code).code === code);

const SENT: readonly (keyof Problem | 'type' | 'requestId')[] = [
  'type',
  'title',
  'status',
  'code',
  'retryable',
  'requestId',
];

/** What is sent is more than a client needs to read. */
export const problem: Schema = {
  ...schemaOf(read),
  properties: { type: schemaOf(text), status: schemaOf(whole), ...schemaOf(read).properties },
  required: SENT,
};

/** A malformed change has a more exact status, where there is one. */
const EXACTLY = [400, 413, 415];

/** The statuses of these codes, each with the codes that it may have. */
export function statusesOf(codes: readonly BillingErrorCode[], isChange: boolean) {
  const found = new Map<number, BillingErrorCode[]>();
  for (const code of WIRE_CODES.filter((each) => codes.includes(each))) {
    const { status } = problemWith(code);
    const exact = code === 'bad_request' && isChange ? EXACTLY : [status];
    for (const it of exact) found.set(it, [...(found.get(it) ?? []), code]);
  }
  return [...found];
}

/** Statuses of what is refused before a key is looked up. */
const EARLY = [401, 413, 415];

/** Whether a repetition may get the same answer. */
export function mayBeKept(status: number, codes: readonly BillingErrorCode[]): boolean {
  const isDefinite = codes.some((code) => !problemWith(code).retryable);
  return isDefinite && status < 500 && !EARLY.includes(status);
}

/** The answer of this status; `isKept` where a repetition gets the same one. */
export function problemResponse(
  status: number,
  codes: readonly BillingErrorCode[],
  isKept: boolean,
): Json {
  const problems = codes.map(problemWith);
  const isTemporary = status >= 500 || problems.some(({ retryable }) => retryable);
  const exact: Schema = {
    $ref: '#/components/schemas/Problem',
    type: 'object',
    properties: { status: { const: status }, code: { type: 'string', 'x-known-values': codes } },
  };
  return {
    description: problems.map(({ title }) => `${title}.`).join(' '),
    headers: {
      ...NO_STORE,
      ...(isTemporary && header('Retry-After')),
      ...(isKept && header('Idempotent-Replayed')),
    },
    content: { 'application/problem+json': { schema: exact } },
  };
}
