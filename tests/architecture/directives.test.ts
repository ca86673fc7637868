import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { isWithin, nodesOf, type Source, sourcesIn } from '../support/sources.js';

const sources = sourcesIn('src', 'mocks');
const everywhere = ['src/rules', 'src/client', 'src/server', 'src/locales', 'src/pricing'];

function isClientOnly({ tree }: Source): boolean {
  const first = tree.statements[0];
  if (first === undefined || !ts.isExpressionStatement(first)) return false;
  return ts.isStringLiteral(first.expression) && first.expression.text === 'use client';
}

const usesReactClient = ({ tree }: Source) =>
  [...nodesOf(tree)].some(
    (node) =>
      ts.isCallExpression(node) &&
      /(^|\.)(use[A-Z]\w*|createContext|forwardRef)$/.test(node.expression.getText()),
  );

const pathOf = ({ path }: Source) => path;

describe("'use client'", () => {
  it('heads every file that calls a hook, createContext or forwardRef', () => {
    const bare = sources.filter((source) => usesReactClient(source) && !isClientOnly(source));
    expect(bare.map(pathOf)).toEqual([]);
  });

  it('heads no file of rules, client, server, locales, pricing or messages', () => {
    const runsEverywhere = ({ path }: Source) =>
      everywhere.some((layer) => isWithin(path, layer)) || path.endsWith('messages.ts');
    const headed = sources.filter((source) => runsEverywhere(source) && isClientOnly(source));
    expect(headed.map(pathOf)).toEqual([]);
  });
});
