/**
 * The server evaluates every rule and sends the answer. A rule that stands on the screen shows by
 * what it needs: a date to compare with another one, or a table of what may follow what.
 */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { importsOf, isWithin, nodesOf, type Source, sourcesIn } from '../support/sources.js';

const screens = sourcesIn('src/widgets', 'src/page', 'src/react');

/** Who reads a date, and what for. */
const READERS: Readonly<Record<string, string>> = {
  'src/react/cardExpiry.ts': 'the month of a card against the one of the server',
  'src/react/followChanges.ts': 'the pause between two looks',
  'src/react/format.ts': 'a date in words',
  'src/react/invoiceLink.ts': 'a link that was read is asked for again once it is over',
  'src/react/parts/Stale.tsx': 'when the last answer came',
  'src/react/queries.ts': 'the pause between two looks',
  'src/react/useCheckoutReturn.ts': 'how long a payment is waited for',
  'src/react/useOverview.ts': 'how old an embedded answer is',
  'src/react/usePreview.ts': 'a preview that is over is asked for again',
  'src/react/zonedDay.ts': 'the day that a person typed, as two instants',
};

/** What a screen looks up in a table of the rules: how something is drawn, or what there is to choose. */
const TABLES = [
  'AUTO_RELOAD_TONES',
  'GIGABYTE',
  'INVOICE_TONES',
  'QUOTE_MOVES',
  'SETTLING_SCHEDULE',
  'SUBSCRIPTION_TONES',
  'TRANSACTION_SOURCES',
  'lookUp',
];

const readsDate = ({ tree }: Source) =>
  [...nodesOf(tree)].some((node) => ts.isIdentifier(node) && node.text === 'Date');

const tablesOf = (source: Source) =>
  importsOf(source)
    .filter(({ target }) => isWithin(target, 'src/rules'))
    .flatMap(({ values }) => values);

describe('a screen', () => {
  it('reads dates where it is said what for, and nowhere else', () => {
    const readers = screens.filter(readsDate).map(({ path }) => path);
    expect(readers.toSorted()).toEqual(Object.keys(READERS).toSorted());
  });

  it('takes these tables of the rules, and no limit or move', () => {
    const taken = new Set(screens.flatMap(tablesOf));
    expect([...taken].toSorted()).toEqual(TABLES.toSorted());
  });
});
