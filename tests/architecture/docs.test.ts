/** The rules as pages: each machine and table has one, and nothing of the mock is left out. */
import { describe, expect, it } from 'vitest';
import { createMockBilling, scenarios } from '../../mocks/index.js';
import { filesIn, textOf } from '../support/sources.js';

const machines = [
  'Subscription',
  'Payment recovery',
  'Seats',
  'Storage',
  'Spending',
  'Auto-reload',
  'Checkout and return',
  'Low-balance alerts',
  'Contracts and quotes',
];

const tables = [
  'Permissions',
  'Reasons and HTTP',
  'Banner',
  'Credit packs',
  'Plan button',
  'What each state shows',
  'Proration and invoice credit',
  'Refunds and unknown charges',
  'Invoices and documents',
  'Numbers and formatting',
  'Idempotency and retries',
  'Policy',
  'Cases',
];

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
  it.each([...machines, ...tables])('have a page: %s', (title) => {
    expect(pageOf(title)).toBeDefined();
  });

  it('have no page that the sidebar does not place', () => {
    expect(rules).toHaveLength(machines.length + tables.length);
    const preview = textOf('.storybook/preview.tsx');
    const unplaced = [...machines, ...tables].filter((title) => !preview.includes(`'${title}'`));
    expect(unplaced).toEqual([]);
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
