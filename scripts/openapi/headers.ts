/** Headers, told once each. */
import { KEY } from '../../src/server/idempotency.js';
import type { Json } from './schemaReader.js';

export const HEADERS = {
  'X-Request-Id': {
    description: 'What support needs to find the request in a log.',
    required: true,
    schema: { type: 'string' },
  },
  'Retry-After': {
    description: 'Seconds after which the same request is worth another try.',
    schema: { type: 'string', pattern: '^\\d+$' },
  },
  'Idempotent-Replayed': {
    description: 'There where the answer is the one that an earlier request of this key had.',
    schema: { type: 'string', const: 'true' },
  },
  ETag: {
    description: 'The version that was answered, in quotes.',
    required: true,
    schema: { type: 'string', pattern: '^".+"$' },
  },
} as const satisfies Record<string, Json>;

export const PARAMETERS = {
  workspaceId: {
    name: 'workspaceId',
    in: 'path',
    description: 'The workspace that the request is about; another one than the viewer’s is 404.',
    required: true,
    schema: { type: 'string' },
  },
  id: { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
  idempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'One per intent, kept while its outcome is unknown: however often it is sent, it has one effect.',
    required: true,
    schema: { type: 'string', pattern: KEY.source },
  },
  ifMatch: {
    name: 'If-Match',
    in: 'header',
    description: 'The version that the setting replaces, in quotes.',
    required: true,
    schema: { type: 'string' },
  },
  ifNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The `ETag` of the answer that the caller holds.',
    schema: { type: 'string' },
  },
  lastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    description: 'The `id` of the last event that the caller has read.',
    schema: { type: 'string' },
  },
} as const satisfies Record<string, Json>;

export const header = (name: keyof typeof HEADERS) => ({
  [name]: { $ref: `#/components/headers/${name}` },
});

export const parameter = (name: keyof typeof PARAMETERS) => ({
  $ref: `#/components/parameters/${name}`,
});

/** How long an answer may be kept, and by whom. */
export const caching = (directives: string) => ({
  'Cache-Control': { required: true, schema: { type: 'string', const: directives } },
  ...header('X-Request-Id'),
});

export const NO_STORE = caching('private, no-store');
