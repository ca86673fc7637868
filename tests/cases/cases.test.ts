/** The table of cases against the names of the tests. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, type Source, sourcesIn } from '../support/sources.js';
import { CASES, type Group } from './cases.table.js';

const COUNTS: Readonly<Record<Group, number>> = {
  P: 16,
  C: 21,
  S: 12,
  R: 9,
  B: 6,
  T: 9,
  G: 9,
  A: 15,
  L: 6,
  D: 7,
  E: 14,
  Q: 5,
};

const ID = /EC-([A-Z]\d+)/g;
const idsIn = (text: string) => Array.from(text.matchAll(ID), ([, id = '']) => id);

/** `it`, `it.each(…)`, `describe`: a test that is skipped or still to be written is none. */
function runs(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'it' || callee.text === 'describe';
  if (ts.isPropertyAccessExpression(callee))
    return ['each', 'for'].includes(callee.name.text) && runs(callee.expression);
  return ts.isCallExpression(callee) && runs(callee.expression);
}

/** The ids that the names of its tests begin with. */
function namedIn({ tree }: Source): string[] {
  return [...nodesOf(tree)].flatMap((node) => {
    if (!ts.isCallExpression(node) || !runs(node.expression)) return [];
    const [name] = node.arguments;
    if (name === undefined || !ts.isStringLiteralLike(name)) return [];
    const [beginning = ''] = /^(EC-[A-Z]\d+ ?)+/.exec(name.text) ?? [];
    return idsIn(beginning);
  });
}

const named = (folders: readonly string[], ending: string) =>
  new Set(
    sourcesIn(...folders)
      .filter(({ path }) => path.endsWith(ending))
      .flatMap(namedIn),
  );

const onHandler = named(['tests/cases', 'tests/contract'], '.test.ts');
const onScreen = named(['tests/cases', 'tests/page', 'tests/widgets'], '.test.tsx');

describe('the named cases', () => {
  it.each(Object.entries(COUNTS))('of group %s are %i', (group, count) => {
    expect(Object.keys(CASES).filter((id) => id.startsWith(group))).toHaveLength(count);
  });

  it('each have a test on the handler', () => {
    const missing = Object.keys(CASES).filter((id) => !onHandler.has(id));
    expect(missing).toEqual([]);
  });

  it('each have a test on screen where they are drawn', () => {
    const drawn = Object.entries(CASES).filter(([, { screen }]) => screen);
    const missing = drawn.filter(([id]) => !onScreen.has(id));
    expect(missing).toEqual([]);
  });

  it('are the only ones that a test bears', () => {
    const unknown = sourcesIn('tests').flatMap(({ path, text }) =>
      idsIn(text)
        .filter((id) => CASES[id] === undefined)
        .map((id) => `${path}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });
});
