/**
 * The tables of MDX pages, which Storybook's compiler would leave as text.
 *
 * A paragraph whose lines begin with a bar, the second with nothing but dashes, becomes a table in
 * a frame that scrolls where the page is too narrow for it. A bar within a cell stands in code.
 */
interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
  readonly data?: {
    readonly hName: string;
    readonly hProperties: Readonly<Record<string, unknown>>;
  };
}

/** A plugin of remark. */
export function markdownTables() {
  return (tree: MarkdownNode): MarkdownNode => withTables(tree);
}

function withTables(node: MarkdownNode): MarkdownNode {
  if (node.children === undefined) return node;
  const rows = node.type === 'paragraph' ? rowsOf(node.children) : [];
  const [head, rule, ...body] = rows;
  if (head === undefined || rule === undefined || !rule.every(isDashes))
    return { ...node, children: node.children.map(withTables) };
  const children = [head, ...body].map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: cell })),
  }));
  const frame = { hName: 'div', hProperties: { className: ['wide'] } };
  return { type: 'wide', data: frame, children: [{ type: 'table', children }] };
}

type Cell = readonly MarkdownNode[];

/** The cells of each line; none where a line does not begin with a bar. */
function rowsOf(children: readonly MarkdownNode[]): Cell[][] {
  const rows: MarkdownNode[][][] = [[[]]];
  for (const child of children) {
    const parts = child.type === 'text' ? (child.value ?? '').split(/(\||\n)/) : [child];
    for (const part of parts) {
      if (part === '\n') rows.push([[]]);
      else if (part === '|') rows.at(-1)?.push([]);
      else
        rows
          .at(-1)
          ?.at(-1)
          ?.push(typeof part === 'string' ? text(part) : part);
    }
  }
  const isBarred = rows.every(([before = []]) => before.every(isBlank));
  return isBarred ? rows.map((cells) => cells.slice(1, -1)) : [];
}

const text = (value: string): MarkdownNode => ({ type: 'text', value });
const isBlank = ({ type, value = '' }: MarkdownNode) => type === 'text' && value.trim() === '';
const isDashes = (cell: Cell) =>
  cell.length > 0 &&
  cell.every(({ type, value = '' }) => type === 'text' && /^ *:?-+:? *$/.test(value));
