/** The parts of `WalletHistory` in the markup of a host, and rows that the host has. */
import { screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  WalletHistory,
  WalletHistoryFilters,
  WalletHistoryList,
  WalletHistoryTable,
} from '../../src/index.js';
import { money } from '../../src/rules/index.js';
import { row, usage } from '../support/books.js';
import { partsIn, renderAlone } from '../support/partsIn.js';
import { renderBilling } from '../support/renderBilling.js';
import { renderOver } from '../support/renderOver.js';
import { transactionRows } from '../support/transactionRows.js';

const TEAM = { scenario: 'team/active', role: 'primary_owner' } as const;

describe('the parts of WalletHistory', () => {
  it('find and filter in the markup of a host', async () => {
    const [filters, list] = [createRef<HTMLFormElement>(), createRef<HTMLDivElement>()];
    const { user, container } = renderOver(
      <WalletHistory>
        <WalletHistoryList ref={list} className="own" />
        <aside>
          <WalletHistoryFilters ref={filters} data-own="" />
        </aside>
      </WalletHistory>,
      TEAM,
    );
    await screen.findByRole('table');
    expect(partsIn(container, 'WalletHistoryFilters', 'WalletHistoryList')).toEqual([
      'WalletHistoryList',
      'WalletHistoryFilters',
    ]);
    expect(filters.current).toHaveAttribute('data-own');
    expect(list.current).toHaveClass('own');
    await user.type(screen.getByRole('searchbox'), 'nothing is called so{Enter}');
    expect(
      await screen.findByText('No transactions match these filters.', { selector: 'p' }),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await screen.findByRole('table')).toBeVisible();
    expect(list.current).toHaveFocus();
  });

  it.each([
    ['WalletHistoryFilters', <WalletHistoryFilters key="filters" />],
    ['WalletHistoryList', <WalletHistoryList key="list" />],
  ])('throw where %s stands outside', (name, part) => {
    expect(() => renderAlone(part)).toThrow(`farebox: <${name}> stands outside <WalletHistory>`);
  });
});

describe('WalletHistoryTable', () => {
  it('draws the rows of a host, and asks for nothing', async () => {
    const ref = createRef<HTMLTableElement>();
    const fetch = vi.fn<(request: Request) => Promise<Response>>();
    renderBilling(<WalletHistoryTable rows={usage(3)} ref={ref} className="own" />, {
      fetch,
      locale: 'de-DE',
      timeZone: 'UTC',
    });
    const table = screen.getByRole('table', { name: 'Transaction history, newest first' });
    expect(transactionRows(table)).toHaveLength(3);
    expect(table.textContent).toMatch(/\d,\d+\s\$/u);
    expect(ref.current).toBe(table);
    expect(table).toHaveClass('own');
    await vi.waitFor(() => expect(fetch).not.toHaveBeenCalled());
  });

  it('offers no invoice, since it can fetch none', () => {
    const rows = [row('1', { amount: money(20_000, 'USD', 3), invoiceId: 'in_1' })];
    renderBilling(<WalletHistoryTable rows={rows} />, { fetch: () => Promise.reject(new Error()) });
    expect(screen.getByRole('table')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
