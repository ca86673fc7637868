import { expect, it } from 'vitest';
import { importsOf, sourcesIn } from '../support/sources.js';

const graph = new Map(
  sourcesIn('src', 'mocks').map((source) => [
    source.path,
    importsOf(source)
      .filter(({ isPackage, typeOnly }) => !isPackage && !typeOnly)
      .map(({ target }) => target),
  ]),
);

/** Types may refer to one another in a circle: nothing of that is left at run time. */
it('imports at run time in no circle', () => {
  expect(cyclesIn(graph)).toEqual([]);
});

function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) cycles.push([...trail.slice(seenAt), path].join(' → '));
    if (seenAt >= 0 || done.has(path)) return;
    for (const target of edges.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}
