import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  filesIn,
  type Import,
  importsOf,
  isWithin,
  type Source,
  sourcesIn,
} from '../support/sources.js';

interface Layer {
  readonly imports: readonly string[];
  /** Imported for their types alone. */
  readonly types?: readonly string[];
  /** Imported for their types and tables: a screen shows the server's answer and runs no rule. */
  readonly tables?: readonly string[];
  readonly packages?: readonly string[];
}

/**
 * What may be imported where. A row holds for a folder, or for the files whose names begin so
 *; of two rows the longer one does.
 */
const layers: Record<string, Layer> = {
  'src/rules': { imports: ['src/rules'] },
  'src/client': { imports: ['src/rules', 'src/client'], packages: ['valibot'] },
  'src/server': { imports: ['src/rules', 'src/client', 'src/server'], packages: ['valibot'] },
  'src/testing': { imports: ['src/rules', 'src/client', 'src/testing'] },
  'src/react': {
    imports: ['src/client', 'src/react'],
    tables: ['src/rules'],
    packages: ['react', '@tanstack/react-query'],
  },
  'src/widgets': {
    imports: ['src/react'],
    types: ['src/client'],
    tables: ['src/rules'],
    packages: ['react'],
  },
  'src/stripe': {
    imports: ['src/react', 'src/stripe'],
    types: ['src/rules', 'src/client'],
    packages: ['react', '@stripe/stripe-js', '@stripe/react-stripe-js'],
  },
  'src/pricing': {
    imports: ['src/pricing', 'src/rules', 'src/react', 'src/widgets'],
    packages: ['react'],
  },
  'src/page': { imports: ['src/page', 'src/react', 'src/widgets'], packages: ['react'] },
  'src/locales': { imports: ['src/locales'], types: ['src/react'] },
  'src/index.ts': {
    imports: ['src/react', 'src/widgets', 'src/page'],
    types: ['src/rules', 'src/client'],
  },
  mocks: { imports: ['src/rules', 'src/client', 'src/server', 'mocks'] },
  'mocks/serve': { imports: ['mocks'], packages: ['node:*'] },
  'mocks/bin': { imports: ['mocks'], packages: ['node:*'] },
  'mocks/msw': { imports: ['src/rules', 'src/client', 'src/server', 'mocks'], packages: ['msw'] },
  'mocks/react': {
    imports: ['src/rules', 'src/client', 'mocks'],
    types: ['src/react'],
    packages: ['react'],
  },
  'mocks/stripe': { imports: ['mocks'], packages: ['@stripe/stripe-js'] },
};

const doors = [
  ...filesIn('src/locales').filter((path) => posix.dirname(path) === 'src/locales'),
  'src/index.ts',
  'src/rules/index.ts',
  'src/client/index.ts',
  'src/server/index.ts',
  'src/stripe/index.ts',
  'src/pricing/index.ts',
  'src/testing/index.ts',
  'mocks/index.ts',
  'mocks/msw/index.ts',
  'mocks/react/index.ts',
  'mocks/stripe/index.ts',
];

const CASES = 'tests/cases/cases.table.ts';

const sources = sourcesIn('src', 'mocks');

const layerOf = ({ path }: Source) =>
  Object.keys(layers)
    .filter(
      (name) =>
        path === name || (path.startsWith(name) && /^[/.A-Z]/.test(path.slice(name.length))),
    )
    .toSorted((a, b) => b.length - a.length)[0];

function isAllowed(source: Source, { target, isPackage, typeOnly, values }: Import): boolean {
  const layer = layers[layerOf(source) ?? ''];
  if (layer === undefined) return false;
  const { imports, types = [], tables = [], packages = [] } = layer;
  if (isPackage) return packages.some((name) => isPackageOf(target, name));
  const open = [
    ...imports,
    ...(typeOnly ? [...types, ...tables] : []),
    ...(values.every(isTable) ? tables : []),
  ];
  return isItsOwn(source, target) || open.some((prefix) => isWithin(target, prefix));
}

/** `lookUp` reads a table for a name that a newer server may have made up. */
const isTable = (name: string) => /^[A-Z][A-Z0-9_]*$/.test(name) || name === 'lookUp';

const isPackageOf = (target: string, name: string) =>
  name === 'node:*' ? target.startsWith('node:') : isWithin(target, name);

/** A widget's own folder; for a locale, the English that stands beside what it names. */
function isItsOwn({ path }: Source, target: string): boolean {
  const widget = /^src\/widgets\/[^/]+/.exec(path)?.[0];
  if (widget !== undefined) return isWithin(target, widget);
  const isMessages = /^src\/(widgets|react|page|stripe)\/.*messages\.ts$/.test(target);
  return isWithin(path, 'src/locales') && isMessages;
}

const forbidden = (source: Source, isOpen: (it: Import) => boolean) =>
  importsOf(source)
    .filter((it) => !isOpen(it))
    .map(({ target, values }) => `${source.path} → ${target}: ${values.join(', ') || 'types'}`);

describe('layers', () => {
  it('hold every source', () => {
    expect(sources.filter((source) => layerOf(source) === undefined)).toEqual([]);
  });

  it.each(Object.keys(layers))('look down only: %s', (name) => {
    const inLayer = sources.filter((source) => layerOf(source) === name);
    const found = inLayer.flatMap((source) => forbidden(source, (it) => isAllowed(source, it)));
    expect(found).toEqual([]);
  });

  it('are seen by stories through the doors alone, but for a language of theirs and the named cases', () => {
    const isOpen = ({ target, isPackage }: Import) =>
      isPackage ||
      [...doors, CASES].includes(target) ||
      isWithin(target, 'stories') ||
      isWithin(target, 'src/locales') ||
      isWithin(target, 'src/styles/bridges');
    expect(sourcesIn('stories').flatMap((story) => forbidden(story, isOpen))).toEqual([]);
  });
});
