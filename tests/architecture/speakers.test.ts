/**
 * A language comes by area: a widget waits for the areas that `SPEAKERS` names it in. Here its code
 * is followed, import by import, to all English that it may say, and none of it is in another area.
 */
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Messages } from '../../src/index.js';
import { AREAS, areasOf, SPEAKERS } from '../../src/locales/areas/speakers.js';
import { filesIn, importsOf, nodesOf, type Source, sourcesIn } from '../support/sources.js';

const sources = new Map(sourcesIn('src').map((source) => [source.path, source]));

const areas = await Promise.all(
  ['core', ...AREAS].map(async (area) => {
    const exported: object = await import(`../../src/locales/en/${area}.ts`);
    return { area, keys: Object.keys(Object.values(exported)[0] as Messages) };
  }),
);

const areaOf = (key: string) => areas.find(({ keys }) => keys.includes(key))?.area ?? 'nowhere';

const english = import.meta.glob<Readonly<Record<string, Messages>>>('../../src/**/*.messages.ts', {
  eager: true,
});

/** The areas of each file of English. */
const spokenIn = new Map(
  Object.entries(english).map(([path, exported]) => {
    const keys = Object.values(exported).flatMap((words) => Object.keys(words));
    return [path.replace('../../', ''), new Set(keys.map(areaOf))] as const;
  }),
);

/** Code that waits for words of its own, where it is loaded: by the name that it is loaded under. */
function laterIn({ path, tree }: Source): { name: string; target: string }[] {
  if (path === 'src/react/useAct.ts') return [{ name: 'Dialog', target: 'src/react/carryOut.ts' }];
  return [...nodesOf(tree)].flatMap((node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'whenNeeded') return [];
    const [name, load] = node.arguments;
    const target = /import\('(.*?)\.js'\)/.exec(load?.getText() ?? '')?.[1];
    if (name === undefined || !ts.isStringLiteral(name) || target === undefined) return [];
    return [{ name: name.text, target: `${posix.join(posix.dirname(path), target)}.tsx` }];
  });
}

/** What a file may say that is in none of the areas waited for, with whatever it imports. */
function unawaited(from: string, waitedFor: readonly string[], seen: Set<string>): string[] {
  const source = sources.get(from);
  if (source === undefined || seen.has(from)) return [];
  seen.add(from);
  const spoken = [...(spokenIn.get(from) ?? [])].filter((area) => !waitedFor.includes(area));
  const later = laterIn(source);
  const imported = importsOf(source)
    .filter(({ typeOnly }) => !typeOnly)
    .map(({ target }) => target)
    .filter((target) => !later.some((it) => it.target === target));
  return [
    ...spoken.map((area) => `${from}: ${area}`),
    ...imported.flatMap((target) => unawaited(target, waitedFor, seen)),
    ...later.flatMap(({ name, target }) =>
      unawaited(target, [...waitedFor, ...areasOf(name)], new Set()),
    ),
  ];
}

const widgets = filesIn('src/widgets')
  .filter((path) => /\/(\w+)\/\1\.tsx$/.test(path))
  .map((path) => ({ path, widget: posix.basename(path, '.tsx') }));

describe('a widget waits for all that it says', () => {
  it.each(widgets)('$widget', ({ path, widget }) => {
    expect(unawaited(path, ['core', ...areasOf(widget)], new Set())).toEqual([]);
  });
});

describe('who waits for an area', () => {
  it('is drawn somewhere', () => {
    const code = [...sources.values()].filter(({ path }) => !path.startsWith('src/locales/'));
    const unknown = Object.values(SPEAKERS)
      .flat()
      .filter(
        (name) =>
          !code.some(({ text }) => text.includes(`'${name}'`) || text.includes(`"${name}"`)),
      );
    expect(unknown).toEqual([]);
  });
});

describe('what a slot draws', () => {
  it('is said once what opens it speaks', () => {
    expect(unawaited('src/stripe/index.ts', ['core', ...areasOf('Dialog')], new Set())).toEqual([]);
    expect(areasOf('FormFrame')).toEqual(areasOf('Dialog'));
  });
});
