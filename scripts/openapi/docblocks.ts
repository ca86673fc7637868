import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the docblocks of an interface say of its members, by their names. */
export function memberDocblocks(file: URL, name: string): Readonly<Record<string, string>> {
  const its = statementsOf(file)
    .filter(ts.isInterfaceDeclaration)
    .find((it) => it.name.text === name);
  const found = (its?.members ?? []).flatMap((member) =>
    member.name && ts.isIdentifier(member.name) ? [[member.name.text, docblockOf(member)]] : [],
  );
  return Object.fromEntries(found);
}

/** What the docblock at the head of a module says. */
export function moduleDocblock(file: URL): string {
  const [first] = statementsOf(file);
  return first === undefined ? '' : docblockOf(first);
}

function statementsOf(file: URL): readonly ts.Statement[] {
  const text = readFileSync(file, 'utf8');
  return ts.createSourceFile(file.pathname, text, ts.ScriptTarget.Latest, true).statements;
}

function docblockOf(node: ts.Node): string {
  const [block] = ts.getJSDocCommentsAndTags(node);
  return ts.getTextOfJSDocComment(block?.comment) ?? '';
}
