import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { filesIn, textOf } from '../support/sources.js';

const LINES = 250;
const wordless = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'data', 'info'];

const doors = Object.values(manifest.exports)
  .map((door) => (typeof door === 'string' ? door : door.default))
  .map((built) => built.replace(/^\.\/dist\//, '').replace(/\.js$/, '.ts'));

/** A person manages seats with it: there the word says what it is. */
const wordsOf = (path: string) =>
  path
    .replaceAll('SeatManager', 'Seat')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

describe('a file', () => {
  it('is called index only where it is a door', () => {
    const isIndex = (path: string) => /^index\.tsx?$/.test(posix.basename(path));
    const inner = filesIn('src', 'mocks').filter((path) => isIndex(path) && !doors.includes(path));
    expect(inner).toEqual([]);
  });

  it('has a name from the domain', () => {
    const found = filesIn('src', 'mocks', 'stories', 'tests', 'scripts', 'bench').filter((path) =>
      wordsOf(path).some((word) => wordless.includes(word)),
    );
    expect(found).toEqual([]);
  });

  it(`has at most ${LINES} lines in src and mocks, but for words and doors, which are lists`, () => {
    const long = filesIn('src', 'mocks')
      .filter((path) => !path.startsWith('src/locales/') && !doors.includes(path))
      .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LINES);
    expect(long).toEqual([]);
  });
});
