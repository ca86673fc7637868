/** The rules as pages: each machine and table has one, and nothing of the mock is left out. */
import { describe, expect, it } from 'vitest';
import { createMockBilling, scenarios } from '../../mocks/index.js';
import { filesIn, textOf } from '../support/sources.js';

/** The rules in the order of the sidebar: machines, then tables. */
const [, listed = ''] = /'Rules',\s*\[([^\]]*)\]/.exec(textOf('.storybook/preview.tsx')) ?? [];
const titles = Array.from(listed.matchAll(/'([^']+)'/g), ([, title = '']) => title);
const machines = titles.slice(0, titles.indexOf('Permissions'));

const pages = filesIn('stories')
  .filter((path) => path.endsWith('.mdx'))
  .map(textOf);
const rules = pages.filter((text) => /<Meta title="Rules\//.test(text));
const pageOf = (title: string) => rules.find((text) => text.includes(`title="Rules/${title}"`));

const found = (pattern: RegExp, texts: readonly string[]) =>
  new Set(texts.flatMap((text) => Array.from(text.matchAll(pattern), ([, name = '']) => name)));

const statesOnPages = found(
  /'([a-z-]+)'/g,
  rules.flatMap((text) =>
    Array.from(text.matchAll(/states=\{\[([^\]]*)\]/g), ([, list = '']) => list),
  ),
);

describe('the rules', () => {
  it.each(titles)('have a page: %s', (title) => {
    expect(pageOf(title)).toBeDefined();
  });

  it('have no page that the sidebar does not place', () => {
    expect(machines.length).toBeGreaterThan(0);
    expect(rules).toHaveLength(titles.length);
  });

  it.each(machines)('tell moves, policy, verbs and scenarios of %s', (title) => {
    const headings = found(/^## (.+)$/gm, [pageOf(title) ?? '']);
    expect(pageOf(title)).toContain('<MoveTable');
    expect([...headings]).toEqual(expect.arrayContaining(['Policy', 'In the mock', 'Scenarios']));
  });
});

describe('a scenario', () => {
  it.each(Object.values(scenarios))('is on a page: $name', ({ state }) => {
    expect([...statesOnPages]).toContain(state);
  });

  it('is drawn by a story', () => {
    const stories = filesIn('stories/page', 'stories/widgets').map(textOf).join('');
    const undrawn = Object.keys(scenarios).filter((name) => !stories.includes(`'${name}'`));
    expect(undrawn).toEqual([]);
  });

  it('is one that there is', () => {
    const states = new Set(Object.values(scenarios).map(({ state }) => state));
    expect([...statesOnPages].filter((state) => !states.has(state))).toEqual([]);
  });
});

describe('an example', () => {
  const tests = (folder: string) =>
    filesIn(folder).filter((path) => /\.(test|spec|cy|stories)\./.test(path));

  it.each(tests('examples/testing'))('is in the guide to testing: %s', (path) => {
    expect(textOf('stories/guides/Testing.mdx')).toContain(`/${path}?raw`);
  });

  it.each(tests('examples/contract'))('is in the guide to adapters: %s', (path) => {
    expect(textOf('stories/guides/Adapters.mdx')).toContain(`/${path}?raw`);
  });
});

describe('a verb of the outside world', () => {
  const { world } = createMockBilling();
  const told = found(/mock\.world\.(\w+)/g, rules);

  it('is on a page', () => {
    expect(Object.keys(world).filter((verb) => !told.has(verb))).toEqual([]);
  });

  it('is one that there is', () => {
    const everywhere = [...found(/mock\.world\.(\w+)/g, pages)];
    expect(everywhere.filter((verb) => !(verb in world))).toEqual([]);
  });
});
