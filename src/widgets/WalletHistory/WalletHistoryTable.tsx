'use client';
import { type ComponentPropsWithoutRef, forwardRef, useMemo } from 'react';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { useWords } from '../../react/useWords.js';
import type { Transaction } from '../../rules/index.js';
import { LedgerTable } from './LedgerTable.js';
import { useRowWords } from './useRowWords.js';

export interface WalletHistoryTableProps extends Omit<
  ComponentPropsWithoutRef<'table'>,
  'children'
> {
  /** Newest first. */
  rows: readonly Transaction[];
}

/**
 * Transactions that the host has already, in the dress of `WalletHistory`, without their invoices.
 * It stands anywhere below the provider, takes language and formats from it, and asks for nothing.
 * Renders a `<table>`; in a narrow container of the host's its rows are stacked
 * under their days. Styling: `data-sign` of a row is `credit`, `debit` or `none`, `WalletHistoryDay`
 * heads a day.
 */
export const WalletHistoryTable = forwardRef<HTMLTableElement, WalletHistoryTableProps>(
  function WalletHistoryTable({ rows, ...props }, ref) {
    const words = useRowWords(null);
    const unread = useWords('WalletHistory');
    const parts = useMemo(() => [{ id: 'given', rows }], [rows]);
    if (unread) return <ReadArm view={unread} widget="WalletHistoryList" />;
    return <LedgerTable {...props} place={ref} parts={parts} words={words} />;
  },
);
