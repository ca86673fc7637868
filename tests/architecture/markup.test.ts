import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { nodesOf, type Source, sourcesIn } from '../support/sources.js';

const components = sourcesIn('src').filter(({ path }) => path.endsWith('.tsx'));
const sources = sourcesIn('src', 'mocks');
const browserOnly = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage'];

const where = ({ path, tree }: Source, node: ts.Node) =>
  `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText().slice(0, 60)}`;

const find = (source: Source, matches: (node: ts.Node) => boolean) =>
  [...nodesOf(source.tree)].filter(matches).map((node) => where(source, node));

const isStyleElement = (node: ts.Node) =>
  (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) &&
  node.tagName.getText() === 'style';

const isStyleAttribute = (node: ts.Node) =>
  ts.isJsxAttribute(node) && node.name.getText() === 'style';

const isRawMarkup = (node: ts.Node) =>
  ts.isIdentifier(node) && node.text === 'dangerouslySetInnerHTML';

/** Runs when the module is loaded, on a server too. */
function* nodesAtLoad(tree: ts.SourceFile) {
  const runsAtLoad = (node: ts.Node) =>
    !ts.isFunctionLike(node) && !ts.isTypeNode(node) && !ts.isInterfaceDeclaration(node);
  yield* nodesOf(tree, runsAtLoad);
}

function isBrowserGlobal(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !browserOnly.includes(node.text)) return false;
  const { parent } = node;
  const isOwnName = 'name' in parent && parent.name === node;
  return !isOwnName;
}

describe('markup under a strict content policy', () => {
  it.each([
    ['<style>', isStyleElement],
    ['style=', isStyleAttribute],
    ['dangerouslySetInnerHTML', isRawMarkup],
  ])('has no %s', (_, matches) => {
    expect(components.flatMap((source) => find(source, matches))).toEqual([]);
  });
});

describe('a module', () => {
  it('touches nothing of the browser when it is loaded', () => {
    const found = sources.flatMap((source) =>
      [...nodesAtLoad(source.tree)].filter(isBrowserGlobal).map((node) => where(source, node)),
    );
    expect(found).toEqual([]);
  });
});
