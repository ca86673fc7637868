/**
 * Requests that nobody means well by, made of one that is meant well.
 *
 * | what is wrong | how                                                                              |
 * | ------------- | -------------------------------------------------------------------------------- |
 * | a field       | of each other type, missing, too many: forged roles, prices, prototypes          |
 * | the body      | no JSON, no object, too long, too deep, of another type                          |
 * | the key       | missing, too long, two of them, not ASCII                                        |
 * | the version   | missing, of somebody else                                                        |
 * | the path      | another workspace, a foreign id, climbing, more of it                            |
 * | the query     | of a list: cursors, limits and filters that mean nothing                         |
 * | the method    | every other one                                                                  |
 */
import { isUnused, pathsOf, queriesOf } from './hostilePaths.js';
import type { Asked } from './requests.table.js';

export interface Hostile {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  /** As it stands; `null` for none. */
  readonly text: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const OTHERS: Readonly<Record<string, readonly Json[]>> = {
  string: [7, 1.5, true, null, {}, [], ['x'], '', ' ', 'x'.repeat(5_001)],
  number: ['7', 1.5, -1, true, null, {}, [7], 2 ** 53, -(2 ** 53), 1e308],
  boolean: ['true', 1, 0, null, {}, []],
  object: ['x', 7, true, [], [{}]],
  array: ['x', 7, true, null, {}, ['x'], Array<null>(1_000).fill(null)],
};

/** Words of one's own may be in any script; a name of ours is not. */
const STRANGE = ['\u0000', '\ud800', '\u202epack', 'ｐａｃｋ', '💳'];
const FREE = new Set(['message', 'organisation', 'role', 'neededBy']);

/** What stands for nothing here, and is therefore well meant. */
const MAY_BE_NULL = new Set(['storageAddOnId']);

const typeOf = (value: Json) => (Array.isArray(value) ? 'array' : typeof value);

const FORGED: Readonly<Record<string, Json>> = {
  role: 'admin',
  viewer: { memberId: 'mem_1', role: 'admin' },
  memberId: 'mem_1',
  workspaceId: 'ws_other',
  surface: 'web',
  price: { amount: 1, currency: 'USD', scale: 2 },
  amountDue: 0,
  status: 'paid',
  constructor: { prototype: { role: 'admin' } },
  prototype: {},
};

const KEY = 'Idempotency-Key';
let keys = 0;

/** The requests, each wrong in one thing. */
export function hostileOf({ method, path, body, version }: Asked): Hostile[] {
  const isChange = method !== 'GET';
  const headers: Record<string, string> = {
    Accept: 'application/json',
    ...(isChange && { [KEY]: 'replaced' }),
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
  };
  const meant = { what: '', method, path, text: body === undefined ? null : JSON.stringify(body) };
  const wrong = (what: string, changes: Partial<Hostile>): Hostile => {
    const its = { ...headers, ...changes.headers };
    if (its[KEY] === 'replaced') its[KEY] = `hostile-${++keys}`;
    return { ...meant, ...changes, what, headers: its };
  };
  return [
    ...pathsOf(path).map(([what, other]) => wrong(what, { path: other })),
    ...queriesOf(path).map((query) => wrong(`asking for ${query}`, { path: `${path}?${query}` })),
    ...['PATCH', 'PUT', 'DELETE', 'POST']
      .filter((other) => other !== method && isUnused(other, path))
      .map((other) => wrong(`sent by ${other}`, { method: other })),
    ...(isChange ? keysOf().map(([what, key]) => wrong(what, { headers: { [KEY]: key } })) : []),
    ...(version === undefined
      ? []
      : ['', '"0"', '"999"', '"__proto__"'].map((tag) =>
          wrong(`over the version ${tag}`, { headers: { 'If-Match': tag } }),
        )),
    ...(body === undefined
      ? []
      : [
          ...textsOf().map(([what, text]) => wrong(what, { text })),
          wrong('as a form', { headers: { 'Content-Type': 'text/plain' } }),
          ...bodiesOf(body as Json).map(([what, other]) => wrong(what, { text: other })),
        ]),
  ];
}

const keysOf = (): (readonly [string, string])[] => [
  ['without a key', ''],
  ['with a key that is too long', 'k'.repeat(256)],
  ['with two keys', 'one, two'],
  ['with a key beyond ASCII', 'clé'],
];

const textsOf = (): (readonly [string, string])[] => [
  ['with no JSON', '{'],
  ['with two values', '{} {}'],
  ['with a list', '[]'],
  ['with null', 'null'],
  ['with a number beyond all', '{"amount":1e400}'],
  ['with NaN', '{"amount":NaN}'],
  ['with a body that is too long', `{"message":"${'x'.repeat(65_536)}"}`],
  ['with a body that is too deep', `{"message":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
];

/** The body with one field of another kind, one missing, one too many. */
function bodiesOf(body: Json): (readonly [string, string])[] {
  const forged = Object.entries(FORGED)
    .filter(([name]) => !Object.hasOwn(Object(body), name))
    .map(
      ([name, value]) =>
        [`with ${name}`, JSON.stringify({ ...Object(body), [name]: value })] as const,
    );
  const inherited = JSON.stringify(body).replace(/^\{/, '{"__proto__":{"role":"admin"},');
  return [
    ...fieldsOf(body, []).flatMap(([path, value]) => [
      ...othersOf(path, value)
        .filter((other) => other !== null || !MAY_BE_NULL.has(path.at(-1) ?? ''))
        .map((other) => {
          const said = JSON.stringify(other).slice(0, 40);
          return [
            `with ${path.join('.')} of ${said}`,
            JSON.stringify(put(body, path, other)),
          ] as const;
        }),
      [`without ${path.join('.')}`, JSON.stringify(put(body, path, undefined))] as const,
    ]),
    ...forged,
    ['with a prototype', inherited.replace(/,\}$/, '}')],
  ];
}

function othersOf(path: readonly string[], value: Json): readonly Json[] {
  const others = OTHERS[typeOf(value)] ?? [];
  return typeof value !== 'string' || FREE.has(path.at(-1) ?? '')
    ? others
    : [...others, ...STRANGE];
}

function fieldsOf(value: Json, path: readonly string[]): (readonly [readonly string[], Json])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, field]) => [
    [[...path, name], field] as const,
    ...fieldsOf(field, [...path, name]),
  ]);
}

function put(body: Json, [name = '', ...rest]: readonly string[], value: Json | undefined): Json {
  const { [name]: field = null, ...others } = Object(body) as Record<string, Json>;
  if (rest.length > 0) return { ...others, [name]: put(field, rest, value) };
  return value === undefined ? others : { ...others, [name]: value };
}
