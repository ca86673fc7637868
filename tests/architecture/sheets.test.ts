import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { namesIn, type Sheet, sheetsIn } from '../support/sheets.js';
import { nodesOf, sourcesIn, textOf } from '../support/sources.js';

const isBridge = ({ path }: Sheet) => path.startsWith('src/styles/bridges/');
const all = sheetsIn('src');
const sheets = all.filter((sheet) => !isBridge(sheet));
const rules = sheets.flatMap(({ path, rules: own }) => own.map((rule) => ({ path, ...rule })));
const selectors = rules.flatMap(({ path, selectors: own }) =>
  own.map((selector) => ({ path, selector })),
);
const declarations = rules.flatMap(({ path, declarations: own }) =>
  own.map((declaration) => ({ path, ...declaration })),
);

const physical =
  /^((scroll-)?(margin|padding)-|border-)(top|right|bottom|left)\b|^border-(top|bottom)-|^(top|right|bottom|left)$/;
const sided = /^(text-align|float|clear)$/;

const rendered = new Set(
  sourcesIn('src')
    .filter(({ path }) => path.endsWith('.tsx'))
    .flatMap(({ tree }) => [...nodesOf(tree)].flatMap(nameGiven)),
);

function nameGiven(node: ts.Node): string[] {
  if (!ts.isJsxAttribute(node) && !ts.isPropertyAssignment(node)) return [];
  const given = node.name.getText().replace(/['"]/g, '');
  if (given !== 'data-farebox' && given !== 'widget') return []; // a card bears its widget's name
  const { initializer } = node;
  if (initializer === undefined) return [];
  return [...nodesOf(initializer)].filter(ts.isStringLiteralLike).map(({ text }) => text);
}

/** Without what weighs nothing: `:where(…)`, pseudo-elements, combinators. */
function weightOf(selector: string): string {
  let rest = selector;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/:where\((?:[^()]|\([^()]*\))*\)/g, '');
  }
  return rest.replace(/::[\w-]+/g, '').replace(/[\s>+~*]/g, '');
}

/** The last two of `1 2 3 4` are sides of a line of text. */
const isLopsided = (property: string, value: string) => {
  const [, right, , left] = value.replace(/\((?:[^()]|\([^()]*\))*\)/g, '()').split(/\s+/);
  return /^(margin|padding|inset)$/.test(property) && left !== undefined && left !== right;
};

describe('style sheets', () => {
  it('select parts of farebox only', () => {
    expect(selectors.filter(({ selector }) => !selector.includes('[data-farebox'))).toEqual([]);
  });

  it('weigh one attribute, so that a class of the host wins by order', () => {
    const heavy = ({ selector }: { selector: string }) =>
      !/^(\[data-farebox(=['"]\w+['"])?\])?$/.test(weightOf(selector));
    expect(selectors.filter(heavy)).toEqual([]);
  });

  it('select names that a component renders', () => {
    const unknown = selectors.flatMap(({ path, selector }) =>
      namesIn(selector)
        .filter((name) => !rendered.has(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('know start and end, not left and right', () => {
    const found = declarations.filter(
      ({ property, value }) =>
        physical.test(property) ||
        (sided.test(property) && /\b(left|right)\b/.test(value)) ||
        isLopsided(property, value),
    );
    expect(found).toEqual([]);
  });

  it('read tokens and never declare one', () => {
    const found = declarations.filter(({ property }) => property.startsWith('--farebox-'));
    expect(found).toEqual([]);
  });

  it('are all gathered by styles/index.css', () => {
    const index = sheets.find(({ path }) => path === 'src/styles/index.css');
    const gathered = Array.from(index?.text.matchAll(/@import\s+['"]([^'"]+)/g) ?? [], ([, at]) =>
      new URL(at ?? '', 'file:///src/styles/').pathname.slice(1),
    );
    const written = sheets.filter(({ path }) => !/\/(index|layered)\.css$/.test(path));
    expect(gathered.toSorted()).toEqual(written.map(({ path }) => path));
  });
});

describe('bridges to the variables of others', () => {
  const documented = new Set(
    textOf('stories/guides/Theming.mdx').match(/--farebox-[a-z-]+|(?<=`)-[a-z]+(?=`)/g),
  );

  it.each(all.filter(isBridge))('$path sets documented tokens only', ({ rules: own }) => {
    const set = own
      .flatMap(({ declarations: every }) => every.map(({ property }) => property))
      .filter((property) => property !== 'color-scheme');
    const tone = (property: string) => property.replace('--farebox', '');
    const unknown = set.filter((it) => !documented.has(it) && !documented.has(tone(it)));
    expect(set.length).toBeGreaterThan(0);
    expect(unknown).toEqual([]);
  });
});
