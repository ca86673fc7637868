import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export interface Import {
  /** A package or `node:` module as written, or the path of a source. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
  /** The named values among what is imported; `*` for all of them. */
  readonly values: readonly string[];
}

/** Every file below the folders; a folder that does not exist has none. */
export function filesIn(...folders: string[]): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        posix.join(folder, name.replaceAll('\\', '/')),
      ),
    )
    .filter((path) => !path.includes('/node_modules/') && statSync(join(root, path)).isFile())
    .toSorted();
}

export const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

export function sourcesIn(...folders: string[]): Source[] {
  return filesIn(...folders)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = textOf(path);
      const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
      return { path, text, tree };
    });
}

/** Every node below a node, itself first. `enter` false leaves out what stands below one. */
export function* nodesOf(
  node: ts.Node,
  enter: (node: ts.Node) => boolean = () => true,
): Generator<ts.Node> {
  yield node;
  if (!enter(node)) return;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child, enter);
}

export function importsOf({ path, tree }: Source): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(tree)) {
    const specifier = specifierOf(node);
    if (specifier === null) continue;
    const isPackage = !specifier.startsWith('.');
    const target = isPackage ? specifier : resolve(path, specifier);
    found.push({ target, isPackage, typeOnly: isTypeOnly(node), values: valuesOf(node) });
  }
  return found;
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null;
  }
  if (ts.isImportTypeNode(node)) return literalText(node.argument);
  const isDynamic =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? literalText(node.arguments[0]) : null;
}

function literalText(node: ts.Node | undefined): string | null {
  if (node !== undefined && ts.isLiteralTypeNode(node)) return literalText(node.literal);
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) {
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  }
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}

function valuesOf(node: ts.Node): string[] {
  if (isTypeOnly(node)) return [];
  const named = ts.isImportDeclaration(node)
    ? node.importClause?.namedBindings
    : ts.isExportDeclaration(node)
      ? node.exportClause
      : undefined;
  if (named === undefined || !('elements' in named)) return ['*'];
  return named.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) => (element.propertyName ?? element.name).text);
}

function resolve(from: string, specifier: string): string {
  const path = posix.join(posix.dirname(from), specifier);
  const candidates = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')];
  return candidates.find((candidate) => existsSync(join(root, candidate))) ?? path;
}

/** What starts at `prefix`: the file itself, or whatever stands in the folder. */
export const isWithin = (path: string, prefix: string) =>
  path === prefix || path.startsWith(`${prefix}/`);
