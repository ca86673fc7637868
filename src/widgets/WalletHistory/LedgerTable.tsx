'use client';
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a stacked layout takes the implicit roles away in some browsers */
import { type ComponentPropsWithoutRef, type ForwardedRef, Fragment, memo } from 'react';
import { TRANSACTIONS_PER_PAGE } from '../../react/ledgerQuery.js';
import type { HistoryPart } from '../../react/useHistoryList.js';
import type { Transaction } from '../../rules/index.js';
import { useMessages } from '../../react/useMessages.js';
import type { RowWords } from './useRowWords.js';
import { historyMessages } from './WalletHistory.messages.js';
import { WalletHistoryRow } from './WalletHistoryRow.js';

const COLUMNS = ['date', 'what', 'credit', 'debit', 'balance'] as const;

interface LedgerTableProps extends ComponentPropsWithoutRef<'table'> {
  readonly parts: readonly HistoryPart[];
  /** Others are on their way. */
  readonly outdated?: boolean | undefined;
  readonly words: RowWords;
  readonly place?: ForwardedRef<HTMLTableElement> | undefined;
}

/**
 * The rows. Renders a `<table>`; in a narrow container its rows are stacked, so that roles are said
 * outright: browsers drop those of a table that is laid out otherwise. Each day then has a row of its
 * own, which heads the rows below it, and those tell their time alone.
 */
export function LedgerTable({ parts, outdated, words, place, ...props }: LedgerTableProps) {
  const t = useMessages(historyMessages);
  return (
    <table
      {...props}
      ref={place}
      role="table"
      aria-busy={outdated || undefined}
      data-farebox="WalletHistoryTable"
    >
      <caption>{t('history.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {t(`history.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {parts.map(({ id, rows }, index) => (
        <Part key={id} rows={rows} words={words} after={lastDay(parts[index - 1]?.rows, words)} />
      ))}
    </table>
  );
}

/** The day that was headed already when other rows begin. */
function lastDay(rows: readonly Transaction[] | undefined, { day }: RowWords): string | undefined {
  const last = rows?.at(-1);
  return last && day(last.at);
}

interface PartProps extends Pick<HistoryPart, 'rows'>, Pick<LedgerTableProps, 'words'> {
  readonly after: string | undefined;
}

/** Rows that came together stay as they are: one comparison spares fifty. */
const Part = memo(function Part({ rows, words, after }: PartProps) {
  const days = rows.map(({ at }) => words.day(at));
  return (
    <tbody role="rowgroup" data-full={rows.length === TRANSACTIONS_PER_PAGE || undefined}>
      {rows.map((row, index) => (
        <Fragment key={row.id}>
          {days[index] !== (index === 0 ? after : days[index - 1]) && (
            <tr role="row" data-farebox="WalletHistoryDay">
              <th scope="colgroup" role="columnheader" colSpan={COLUMNS.length}>
                {days[index]}
              </th>
            </tr>
          )}
          <WalletHistoryRow row={row} words={words} />
        </Fragment>
      ))}
    </tbody>
  );
});
