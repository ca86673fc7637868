import { within } from '@testing-library/react';

/** The transactions of a ledger: neither its head nor the days that stand above them where it is narrow. */
export const transactionRows = (table: HTMLElement): HTMLElement[] =>
  within(table)
    .getAllByRole('row')
    .filter((row) => row.querySelector('td') !== null);
