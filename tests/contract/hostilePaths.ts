/** Where a request may go astray: see `hostile.ts`. */

/** Routes that a path has beside the one in question. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  POST: ['/quotes'],
  DELETE: ['/checkouts/', '/payment-methods/'],
};

/** Whether no route is asked by this method. */
export const isUnused = (method: string, path: string) =>
  !(TAKEN[method] ?? []).some((taken) => path.startsWith(taken));

/** Another place, in words and as a path; two slashes begin with another workspace. */
export function pathsOf(path: string): (readonly [string, string])[] {
  const foreign = path.replace(/(in|pm|txn|co)_\w+/, '$1_999999');
  const strange = ['%00', '..', '%2e%2e%2foverview', '__proto__', 'constructor', '%E0%A4%A'];
  return [
    ['to another workspace', `//ws_other${path}`],
    ['to the workspace of a prototype', `//__proto__${path}`],
    ['to more of the path', `${path}/more`],
    ['in capitals', path.toUpperCase()],
    ...(foreign === path
      ? []
      : [
          ['about a foreign id', foreign] as const,
          ...strange.map((id) => {
            const other = path.replace(/(in|pm|txn|co)_\w+/, id);
            return [`about ${id}`, other] as const;
          }),
        ]),
  ];
}

/** Of lists that come in pages. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  '/invoices': ['status=stolen'],
  '/transactions': ['direction=up', 'source=theft', 'from=yesterday', 'to=2026-13-45T99:99Z'],
};

export function queriesOf(path: string): readonly string[] {
  const filters = QUERIES[path];
  if (filters === undefined) return [];
  const cursors = ['x', '%00', 'cm93Oi0x', 'cm93OjFlOQ', 'cm93Ojk5OTk5OQ'];
  const limits = ['0', '-1', '101', '1e2', 'NaN', '9'.repeat(40), ''];
  return [
    ...filters,
    ...cursors.map((cursor) => `cursor=${cursor}`),
    ...limits.map((limit) => `limit=${limit}`),
  ];
}
