/**
 * The readers of `src/client/reader.ts`, each with the JSON Schema of what it reads.
 *
 * The bundler puts this module in their place, so that the shapes on the wire are written once and
 * cost a page nothing. Objects are open, as they are to a reader.
 */
import * as readers from '../../src/client/reader.js';

export type { Reader } from '../../src/client/reader.js';
type AnyReader = readers.Reader<unknown>;

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json };
export interface Schema {
  readonly [keyword: string]: Json;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema;
}

const schemas = new WeakMap<AnyReader, Schema>();
const optionals = new WeakSet<AnyReader>();

/** What a reader of this module reads. */
export function schemaOf(read: AnyReader): Schema {
  const schema = schemas.get(read);
  if (schema !== undefined) return schema;
  throw new Error(
    'farebox: a reader is made of none of the combinators, so its shape cannot be told. Make it of those in src/client/reader.ts.',
  );
}

function told<R extends AnyReader>(read: R, schema: Schema): R {
  schemas.set(read, schema);
  return read;
}

const TEXT: Schema = { type: 'string' };
const MOST = Number.MAX_SAFE_INTEGER;

function shapeOf(fields: object): Schema {
  const named: readonly [string, AnyReader][] = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(([name, read]) => [name, schemaOf(read)])),
    required: named.filter(([, read]) => !optionals.has(read)).map(([name]) => name),
  };
}

function choiceOf(values: readonly unknown[]): Schema {
  const words = values.filter((value) => typeof value === 'string' || typeof value === 'boolean');
  const [first = ''] = words;
  const type = typeof first;
  return words.length === 1 ? { type, const: first } : { type, enum: words };
}

/** One shape for each kind, and one for those that are still to come. */
function kindsOf(frame: object, details: Readonly<Record<string, object>>): Schema {
  const kinds = Object.keys(details);
  const other = told((value) => readers.text(value), { ...TEXT, not: { enum: kinds } });
  const known = kinds.map((kind) => ({ kind: twin.oneOf(kind), ...frame, ...details[kind] }));
  return { anyOf: [...known, { kind: other, ...frame }].map(shapeOf) };
}

const twin: typeof readers = {
  text: told(readers.text, TEXT),
  flag: told(readers.flag, { type: 'boolean' }),
  nothing: told(readers.nothing, { not: {} }),
  whole: told(readers.whole, { type: 'integer', minimum: -MOST, maximum: MOST }),
  count: told(readers.count, { type: 'integer', minimum: 0, maximum: MOST }),
  instant: told(readers.instant, { type: 'string', format: 'date-time' }),
  oneOf: (...values) => told(readers.oneOf(...values), choiceOf(values)),
  nullable: (read) => told(readers.nullable(read), { anyOf: [schemaOf(read), { type: 'null' }] }),
  optional(read) {
    const either = told(readers.optional(read), schemaOf(read));
    optionals.add(either);
    return either;
  },
  array: (read) => told(readers.array(read), { type: 'array', items: schemaOf(read) }),
  object: (fields) => told(readers.object(fields), shapeOf(fields)),
  list: (row) => told(readers.list(row), shapeOf({ data: twin.array(row) })),
  byKind: (frame, details) => told(readers.byKind(frame, details), kindsOf(frame, details)),
  record: (read) =>
    told(readers.record(read), {
      type: 'object',
      propertyNames: TEXT,
      additionalProperties: schemaOf(read),
    }),
  union: (...each) => told(readers.union(...each), { anyOf: each.map(schemaOf) }),
};

export const {
  array,
  byKind,
  count,
  flag,
  instant,
  list,
  nothing,
  nullable,
  object,
  oneOf,
  optional,
  record,
  text,
  union,
  whole,
} = twin;
