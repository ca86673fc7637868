'use client';
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a stacked layout takes the implicit roles away in some browsers */
import { memo } from 'react';
import type { Transaction } from '../../rules/index.js';
import { DownloadButton } from '../../react/parts/DownloadButton.js';
import type { RowWords } from './useRowWords.js';

interface WalletHistoryRowProps {
  readonly row: Transaction;
  readonly words: RowWords;
}

/**
 * One transaction, which never changes: it renders once, and again only in another language.
 * Renders a `<tr>` of as few elements as its meaning needs, since there are many of them.
 */
export const WalletHistoryRow = memo(
  function WalletHistoryRow({ row, words }: WalletHistoryRowProps) {
    const { amount, balanceAfter } = row;
    const isCredit = isIn(row);
    const signed = <bdi>{words.signed(amount)}</bdi>;
    return (
      <tr role="row" data-sign={signOf(amount.amount)}>
        <td role="cell" data-clock={words.clock(row.at)}>
          <time dateTime={row.at}>{words.time(row.at)}</time>
        </td>
        <th scope="row" role="rowheader">
          <What row={row} words={words} />
        </th>
        <td role="cell">{isCredit && signed}</td>
        <td role="cell">{!isCredit && signed}</td>
        <td role="cell" data-label={words.balanceLabel}>
          <bdi>{words.amount(balanceAfter)}</bdi>
        </td>
      </tr>
    );
  },
  (before, after) => before.row.id === after.row.id && before.words === after.words,
);

/** Under which column it stands: nothing came in yet of a payment that is held. */
const isIn = ({ amount, heldForReview }: Transaction) => amount.amount > 0 || heldForReview;

function signOf(amount: number): 'credit' | 'debit' | 'none' {
  if (amount === 0) return 'none';
  return amount > 0 ? 'credit' : 'debit';
}

function What({ row, words }: WalletHistoryRowProps) {
  const isCredit = isIn(row);
  const { invoices } = words;
  const address = isCredit || row.eventUrl === null ? null : words.eventAddress(row.eventUrl);
  return (
    <>
      {address === null ? (
        <bdi>{row.label}</bdi>
      ) : (
        <a href={address} aria-label={words.eventName(row)}>
          <bdi>{row.label}</bdi>
        </a>
      )}
      <span>{words.kind(row)}</span>
      {isCredit && row.invoiceId !== null && invoices && (
        <DownloadButton
          name={invoices.name(row)}
          refusedBy={invoices.refusedBy}
          download={() => invoices.download(row.id)}
        >
          {invoices.label}
        </DownloadButton>
      )}
    </>
  );
}
