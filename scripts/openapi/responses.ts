/** What a route answers, as the document tells it. */
import type { BillingErrorCode } from '../../src/client/index.js';
import { CHANGES } from '../../src/rules/actions.js';
import { anyQuery, invoiceQuery, transactionQuery } from '../../src/server/inputs.js';
import { eventsAnswer } from '../../src/server/events.js';
import { overviewAnswer } from '../../src/server/overviewAnswer.js';
import { empty, type Route, versioned } from '../../src/server/route.js';
import { told } from './components.js';
import { caching, header, NO_STORE } from './headers.js';
import type { Operation } from './operations.js';
import { mayBeKept, problemResponse, statusesOf } from './problems.js';
import { type Json, type Schema, schemaOf } from './schemaReader.js';

type Responses = Readonly<Record<string, Json>>;

/** Problems by name: most routes share them. */
export type Problems = Map<string, Json>;

/** By status; problems that are new are added to `problems`. */
export function responsesOf(route: Route, operation: Operation, problems: Problems): Responses {
  const codes = codesOf(route, operation);
  return {
    ...successOf(route, operation),
    ...failuresOf(codes, route.method !== 'GET', problems),
  };
}

export function failuresOf(codes: Codes, isChange: boolean, problems: Problems): Responses {
  const failures = statusesOf(codes, isChange).map(([status, its]) => {
    const isKept = isChange && mayBeKept(status, its);
    const name = [status, ...its, ...(isKept ? ['kept'] : [])].join('.');
    problems.set(name, problemResponse(status, its, isKept));
    return [status, { $ref: `#/components/responses/${name}` }];
  });
  return Object.fromEntries(failures);
}

function successOf({ reply, method }: Route, { answer }: Operation): Responses {
  const schema = told(schemaOf(answer));
  if (reply === eventsAnswer) return { '200': events(schema) };
  if (reply === overviewAnswer) return overview(schema);
  const headers = {
    ...NO_STORE,
    ...(reply === versioned && header('ETag')),
    ...(method !== 'GET' && header('Idempotent-Replayed')),
  };
  if (reply === empty) return { '204': { description: 'Done.', headers } };
  const description = method === 'GET' ? 'As it is now.' : 'Done, or on its way.';
  return { '200': { description, headers, content: jsonOf(schema) } };
}

function overview(schema: Schema): Responses {
  const headers = { ...caching('private, no-cache'), ...header('ETag') };
  return {
    '200': { description: 'The overview.', headers, content: jsonOf(schema) },
    '304': { description: 'The caller holds it already.', headers },
  };
}

const events = (schema: Schema): Json => ({
  description: 'Events, as they come.',
  headers: {
    ...caching('private, no-store, no-transform'),
    'X-Accel-Buffering': { schema: { type: 'string', const: 'no' } },
  },
  content: { 'text/event-stream': { schema: { type: 'string' }, 'x-farebox-data': schema } },
});

const jsonOf = (schema: Json): Json => ({ 'application/json': { schema } });

function codesOf({ method, input, actions, reply }: Route, { fails = [] }: Operation): Codes {
  return [
    ...ANY,
    ...(method === 'GET' ? [] : CHANGE),
    ...(method === 'GET' && input !== anyQuery ? ['validation' as const] : []),
    ...(PAGED.includes(input) ? ['bad_request' as const] : []),
    ...(actions.some((action) => CHANGES.has(action)) ? HELD : []),
    ...(reply === versioned ? VERSIONED : []),
    ...fails,
  ];
}

/** Whose cursor may be one that nobody gave out. */
const PAGED: readonly Route['input'][] = [invoiceQuery, transactionQuery];

type Codes = readonly BillingErrorCode[];

const ANY: Codes = [
  'unauthenticated',
  'forbidden',
  'not_found',
  'rate_limited',
  'internal',
  'unavailable',
];
const CHANGE: Codes = [
  'bad_request',
  'validation',
  'idempotency_in_progress',
  'idempotency_key_reused',
];
const HELD: Codes = ['settling', 'in_flight'];
const VERSIONED: Codes = ['version_conflict', 'precondition_required'];
