import { describe, expect, it } from 'vitest';
import { markdownTables } from '../../.storybook/markdownTables.js';

const text = (value: string) => ({ type: 'text', value });
const code = (value: string) => ({ type: 'inlineCode', value });
const page = (...children: { type: string; value: string }[]) => ({
  type: 'root',
  children: [{ type: 'paragraph', children }],
});

type Drawn = ReturnType<ReturnType<typeof markdownTables>>;

/** The text of each cell, row by row; `null` where there is no table. */
function cellsOf(tree: Drawn) {
  const [table] = tree.children?.[0]?.children ?? [];
  if (table?.type !== 'table') return null;
  return table.children?.map((row) =>
    row.children?.map((cell) =>
      cell.children
        ?.map(({ value }) => value)
        .join('')
        .trim(),
    ),
  );
}

describe('a paragraph of bars', () => {
  it('is a table with its head and its rows', () => {
    const tree = page(
      text('| code | means |\n| --- | :-: |\n| '),
      code('a | b'),
      text(' | either |\n| '),
      code('c'),
      text(' or d |  |'),
    );
    expect(cellsOf(markdownTables()(tree))).toEqual([
      ['code', 'means'],
      ['a | b', 'either'],
      ['c or d', ''],
    ]);
  });

  it.each([
    ['without a line of dashes', '| one |\n| two |'],
    ['that begins with words', 'one | two\n| --- | --- |'],
    ['of a single line', '| one |'],
  ])('%s stays as it is', (_, value) => {
    const tree = page(text(value));
    expect(markdownTables()(tree)).toEqual(tree);
  });
});
