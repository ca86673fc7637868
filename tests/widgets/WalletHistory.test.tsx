import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { WalletHistory } from '../../src/index.js';
import { refresh } from '../../src/react/queries.js';
import { credits, money, type Transaction } from '../../src/rules/index.js';
import { at, viewer } from '../support/builders.js';
import { books, row, usage } from '../support/books.js';
import { hosted, type Hosted } from '../support/hosted.js';
import { type RenderOptions, renderBilling } from '../support/renderBilling.js';
import { transactionRows } from '../support/transactionRows.js';

const mils = (amount: number) => money(amount, 'USD', 3);

interface Opened extends Partial<RenderOptions> {
  readonly host?: Hosted;
  /** The newest page comes with the overview. */
  readonly embedded?: boolean;
}

/** A team's history over `rows`, with its invoices on the page, and what the back end was asked. */
function open(rows: readonly Transaction[], { host, embedded = true, ...props }: Opened = {}) {
  const ledger = books(rows);
  const { handler } = hosted('team', {
    ...host,
    policy: { invoicesVia: 'app', ...host?.policy },
    facts: { recentTransactions: embedded ? ledger.newest() : null, ...host?.facts },
    backend: { listTransactions: ledger.list, ...host?.backend },
  });
  const faults = { path: '', status: 0 };
  const paths: string[] = [];
  const fetch = (request: Request) => {
    const { pathname } = new URL(request.url);
    paths.push(pathname);
    if (faults.path && pathname.endsWith(faults.path)) {
      const problem = { code: 'internal', title: 'internal', retryable: false };
      return Promise.resolve(Response.json(problem, { status: faults.status }));
    }
    return handler(request);
  };
  const failing = (path: string, status = 500) => void Object.assign(faults, { path, status });
  return { ...renderBilling(<WalletHistory />, { fetch, ...props }), ledger, paths, failing };
}

/** What the card says of how much there is; the announcement of it stands outside. */
const found = (sentence: string) =>
  within(screen.getByRole('region', { name: 'Transactions' })).findByText(sentence);
const table = () => screen.findByRole('table', { name: 'Transaction history, newest first' });
const cellsOf = (it: HTMLElement) =>
  [...it.children].map((cell) => cell.textContent?.replaceAll(/\s/gu, ' '));
const firstRow = async () => cellsOf(transactionRows(await table())[0] ?? document.body);

describe('a row of WalletHistory', () => {
  it('stands under columns for date, what, credit, debit and balance', async () => {
    open(usage(1));
    const [head = document.body] = within(await table()).getAllByRole('rowgroup');
    const headers = within(head).getAllByRole('columnheader');
    expect(headers.map((it) => it.textContent)).toEqual([
      'Date',
      'Transaction',
      'Credit',
      'Debit',
      'Balance after',
    ]);
  });

  it.each([
    [
      'a credit',
      row('1', { amount: mils(10_000), label: 'Credit pack purchase' }),
      ['Credit pack purchaseCredit · Credit pack', '+$10.000', '', '$12.480'],
    ],
    [
      'a debit of five cents',
      row('1', { amount: money(-5, 'USD'), balanceAfter: money(0, 'USD'), label: 'Call' }),
      ['CallDebit · Usage', '', '−$0.05', '$0.00'],
    ],
    [
      'a charge that changes nothing',
      row('1', { amount: mils(0), type: 'charge', source: 'usage', label: 'Generation' }),
      ['GenerationNo change · Usage', '', '$0.000', '$12.480'],
    ],
    [
      'a grant',
      row('1', { amount: mils(500), source: 'grant', label: 'Thank you' }),
      ['Thank youCredit · Grant', '+$0.500', '', '$12.480'],
    ],
    [
      'a payment that is held',
      row('1', { amount: mils(0), source: 'pack', label: 'Pack', heldForReview: true }),
      [
        'PackNo change · Credit pack · Held for review, not in the balance yet',
        '$0.000',
        '',
        '$12.480',
      ],
    ],
    [
      'abstract credits',
      row('1', { amount: credits(-20), balanceAfter: credits(1_980), label: 'Image' }),
      ['ImageDebit · Usage', '', '−20 credits', '1,980 credits'],
    ],
    [
      'a balance below zero',
      row('1', { balanceAfter: mils(-420), label: 'Generation' }),
      ['GenerationDebit · Usage', '', '−$0.050', '−$0.420'],
    ],
    [
      'words that this version does not know',
      row('1', { direction: 'transfer', source: 'voucher', label: 'New' }),
      ['Newtransfer · voucher', '', '−$0.050', '$12.480'],
    ],
  ])('says %s', async (_, transaction, cells) => {
    open([transaction]);
    expect((await firstRow()).slice(1)).toEqual(cells);
  });

  it('tells its instant in the zone and language of the page', async () => {
    open([row('1', { balanceAfter: mils(12_480) })], { locale: 'de-DE', timeZone: 'Asia/Kolkata' });
    const [date, , , debit, balance] = await firstRow();
    expect(date).toBe('15.01.2026, 17:30');
    expect([debit, balance]).toEqual(['−0,050 $', '12,480 $']);
    expect(within(await table()).getByText('15.01.2026, 17:30')).toHaveAttribute('datetime', at(0));
  });

  it('stands under its day, which is named once, whatever page it came with', async () => {
    const hours = usage(120).map((it, index) => ({ ...it, at: at(-index * 3_600_000) }));
    const { user } = open(hours, { timeZone: 'Asia/Kolkata', embedded: false });
    const days = async () =>
      within(await table())
        .getAllByRole('columnheader', { name: /2026$/ })
        .map((it) => [it.textContent, it.closest('tr')?.nextElementSibling?.textContent]);
    const first = [
      ['January 15, 2026', expect.stringContaining('Transaction 1Debit')],
      ['January 14, 2026', expect.stringContaining('Transaction 19Debit')],
      ['January 13, 2026', expect.stringContaining('Transaction 43Debit')],
    ];
    expect(await days()).toEqual(first);
    await user.click(screen.getByRole('button', { name: 'Load 50 more' }));
    await found('100 transactions loaded, there are more');
    expect(await days()).toEqual([
      ...first,
      ['January 12, 2026', expect.stringContaining('Transaction 67Debit')],
      ['January 11, 2026', expect.stringContaining('Transaction 91Debit')],
    ]);
  });

  it('sums five cents ten thousand times without an error', async () => {
    const { user } = open(usage(10_000, mils(0)), { embedded: false });
    await table();
    for (let index = 1; index < 3; index++) {
      await user.click(screen.getByRole('button', { name: 'Load 50 more' }));
      await found(`${(index + 1) * 50} transactions loaded, there are more`);
    }
    const balances = transactionRows(await table()).map((it) => cellsOf(it)[4]);
    expect(balances.slice(0, 3)).toEqual(['$0.000', '$0.050', '$0.100']);
    expect(balances.at(-1)).toBe('$7.450');
  });

  it('leads to the event of a debit, if the page trusts its address', async () => {
    open(
      [
        row('1', { label: 'Known', eventUrl: 'https://app.test/e/1' }),
        row('2', { label: 'Foreign', eventUrl: 'https://evil.test/e/2' }),
        row('3', { label: 'Script', eventUrl: 'javascript:alert(1)' }),
        row('4', { label: 'Bought', amount: mils(1), eventUrl: 'https://app.test/e/4' }),
      ],
      { allowedHosts: ['app.test'] },
    );
    const links = within(await table()).getAllByRole('link');
    expect(links.map((it) => it.getAttribute('href'))).toEqual(['https://app.test/e/1']);
    expect(links[0]).toHaveAccessibleName('Known, Jan 15, 2026, 12:00 PM');
  });
});

describe('the invoice of a credit', () => {
  const paid = row('tx_1', { amount: mils(10_000), invoiceId: 'in_1', label: 'Credit pack' });
  const grant = row('tx_2', { amount: mils(500), source: 'grant', label: 'Grant' });
  const debit = row('tx_3', { invoiceId: 'in_3', label: 'Usage' });
  const files = { allowedHosts: ['files.test'] };
  const download = { name: 'Download Invoice: Credit pack, Jan 15, 2026, 12:00 PM' };
  const link = { url: 'https://files.test/1.pdf', filename: '1.pdf' };

  it('is offered on what was paid for, and on nothing else', async () => {
    open([paid, grant, debit]);
    const buttons = within(await table()).getAllByRole('button');
    expect(buttons.map((it) => it.textContent)).toEqual(['Download Invoice']);
    expect(buttons[0]).toHaveAccessibleName(download.name);
  });

  it('is fetched at the click', async () => {
    const navigate = vi.fn<(url: string) => void>();
    const { user, paths } = open([paid], { navigate, ...files });
    await user.click(await screen.findByRole('button', download));
    await waitFor(() => expect(navigate).toHaveBeenCalledWith('https://files.test/1.pdf'));
    expect(paths.filter((it) => it.endsWith('/transactions/tx_1/invoice'))).toHaveLength(1);
  });

  it.each([
    ['once', [at(-1), at(60_000)], 'followed'],
    ['twice', [at(-1), at(-1), at(60_000)], 'The link to this document has expired. Try again.'],
  ])('whose link has expired %s is asked for once more', async (_, expiries, outcome) => {
    const navigate = vi.fn<(url: string) => void>();
    const left = [...expiries];
    const getTransactionInvoice = () =>
      Promise.resolve({ ...link, expiresAt: left.shift() ?? at(60_000) });
    const { user } = open([paid], {
      navigate,
      ...files,
      host: { backend: { getTransactionInvoice } },
    });
    await user.click(await screen.findByRole('button', download));
    await waitFor(() =>
      expect(screen.queryByRole('alert')?.textContent ?? navigate.mock.calls[0]?.[0]).toBe(
        outcome === 'followed' ? link.url : outcome,
      ),
    );
    expect(expiries.length - left.length).toBe(2);
  });

  it.each([
    ['cannot be fetched', 500, ['files.test'], 'That did not work. Try again.'],
    [
      'is on a foreign host',
      0,
      [],
      'The address to continue at is not one this page trusts, so it was not opened.',
    ],
  ])('that %s says so in its row and can be tried again', async (_, status, hosts, sentence) => {
    const navigate = vi.fn<(url: string) => void>();
    const { user, failing } = open([paid, debit], { navigate, allowedHosts: hosts });
    if (status > 0) failing('/invoice', status);
    const button = await screen.findByRole('button', download);
    await user.click(button);
    const [first = document.body] = transactionRows(await table());
    expect(await within(first).findByRole('alert')).toHaveTextContent(sentence);
    expect(navigate).not.toHaveBeenCalled();
    expect(button).toHaveFocus();
    expect(button).not.toHaveAttribute('aria-busy');
  });

  it('stays in reach of who may not have it, with the reason', async () => {
    const { user, paths } = open([paid], { host: { viewer: viewer('owner') } });
    const button = await screen.findByRole('button', download);
    expect(button).toHaveAccessibleDescription(
      'Only the primary owner can open the billing portal',
    );
    await user.click(button);
    expect(paths.some((it) => it.endsWith('/invoice'))).toBe(false);
  });

  it('is left to the portal where that keeps the invoices', async () => {
    open([paid], { host: { policy: { invoicesVia: 'portal' } } });
    expect(within(await table()).queryByRole('button')).toBeNull();
  });

  it('is not spoken of where there is no billing record', async () => {
    const workspace = {
      id: 'ws_1',
      name: 'Acme',
      planKind: 'paid',
      billingRecord: false,
      billingHistory: true,
      ownerIsCreator: true,
      managers: 1,
    } as const;
    open([paid], { host: { facts: { workspace } } });
    expect(within(await table()).queryByRole('button')).toBeNull();
  });
});

describe('paging', () => {
  const more = { name: 'Load 50 more' };

  it('takes the newest page from the overview and asks for older ones alone', async () => {
    const { user, ledger, paths } = open(usage(120));
    expect(transactionRows(await table())).toHaveLength(50);
    expect(await found('50 transactions loaded, there are more')).toBeVisible();
    expect(paths.filter((it) => it.endsWith('/transactions'))).toHaveLength(0);

    await user.click(screen.getByRole('button', more));
    await found('100 transactions loaded, there are more');
    expect(screen.getByRole('button', more)).toHaveFocus();
    await user.click(screen.getByRole('button', more));
    const status = await found('All 120 transactions');
    expect(ledger.asked.map(({ cursor, limit }) => [cursor, limit])).toEqual([
      ['50', 50],
      ['100', 50],
    ]);
    const ids = transactionRows(await table()).map((it) => cellsOf(it)[1]?.match(/\d+/)?.[0]);
    expect(ids).toEqual(usage(120).map(({ id }) => id));
    expect(screen.queryByRole('button', more)).toBeNull();
    expect(status).toHaveFocus();
  });

  it('asks for the newest page where the overview does not bring it', async () => {
    const { ledger } = open(usage(3), { embedded: false });
    expect(transactionRows(await table())).toHaveLength(3);
    expect(ledger.asked).toEqual([{ limit: 50 }]);
    expect(await found('All 3 transactions')).toBeVisible();
  });

  it('holds neither gap nor double when rows come in between', async () => {
    const { user, ledger } = open(usage(120));
    await table();
    ledger.add(row('new'));
    await user.click(screen.getByRole('button', more));
    await found('100 transactions loaded, there are more');
    const labels = transactionRows(await table()).map((it) => cellsOf(it)[1]?.split('Debit')[0]);
    expect(labels).toEqual(
      usage(120)
        .slice(0, 100)
        .map(({ label }) => label),
    );
  });

  it('keeps its rows when a further page fails, and tries again', async () => {
    const { user, failing } = open(usage(60));
    await table();
    failing('/transactions');
    await user.click(screen.getByRole('button', more));
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not work. Try again.');
    expect(transactionRows(await table())).toHaveLength(50);
    expect(screen.queryByText(/^Could not refresh/)).toBeNull();
    failing('');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await found('All 60 transactions')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('lets the newest pages go beyond a thousand rows, and finds its way back', async () => {
    const { user } = open(usage(1_100));
    await table();
    for (let loaded = 100; loaded <= 1_000; loaded += 50) {
      await user.click(screen.getByRole('button', more));
      await found(`${loaded.toLocaleString('en')} transactions loaded, there are more`);
    }
    await user.click(screen.getByRole('button', more));
    expect(await found('Showing rows 51 to 1,050')).toBeVisible();
    const rows = transactionRows(await table());
    expect(rows).toHaveLength(1_000);
    expect(cellsOf(rows[0] ?? document.body)[1]).toMatch(/^Transaction 51D/);
    expect(cellsOf(rows.at(-1) ?? document.body)[1]).toMatch(/^Transaction 1050D/);

    await user.click(screen.getByRole('button', { name: 'Back to the newest' }));
    await found('50 transactions loaded, there are more');
    expect((await firstRow())[1]).toMatch(/^Transaction 1D/);
    expect(screen.getByRole('group', { name: 'Transaction history, newest first' })).toHaveFocus();
  }, 30_000);

  it('starts again at the first page when the workspace is read again', async () => {
    const { user, client, queryClient, ledger } = open(usage(120), { embedded: false });
    await table();
    await user.click(screen.getByRole('button', more));
    await found('100 transactions loaded, there are more');
    ledger.add(row('new', { label: 'Fresh' }));
    ledger.asked.length = 0;
    await act(() => refresh(queryClient, client));
    expect(await screen.findByText('Fresh')).toBeVisible();
    expect(transactionRows(await table())).toHaveLength(50);
    expect(ledger.asked).toEqual([{ limit: 50 }]);
  });

  it.each([
    ['the overview brings it', 'overview'],
    ['the list is read again', 'transactions'],
  ])('renders one row for one new transaction when %s', async (_, read) => {
    const mock = createMockBilling({ scenario: 'wallet/rich-history' });
    const { queryClient, client } = renderBilling(<WalletHistory />, mock);
    expect(transactionRows(await table())).toHaveLength(50);
    mock.world.usage(50, 'Something new');

    const dates: { readonly format: unknown } = Intl.DateTimeFormat.prototype;
    const printed = vi.spyOn(dates, 'format', 'get'); // a row prints its time, its day and its hour once
    const queryKey = ['farebox', client.workspaceId, read];
    await act(() => queryClient.invalidateQueries({ queryKey }));
    expect(await screen.findByText('Something new')).toBeVisible();
    expect(printed).toHaveBeenCalledTimes(3);
    printed.mockRestore();
  });
});

describe('filters', () => {
  const bought = row('b', {
    amount: mils(10_000),
    label: 'Credit pack purchase',
    at: at(-86_400_000),
  });
  const rows = [row('a', { label: 'Generation of today' }), bought];

  it.each([
    ['Credit', { direction: 'credit' }, 'Credit pack purchase'],
    ['Debit', { direction: 'debit' }, 'Generation of today'],
  ])('show %s alone', async (name, query, label) => {
    const { user, ledger } = open(rows);
    await table();
    await user.click(screen.getByRole('radio', { name }));
    await found('1 transaction');
    expect((await firstRow())[1]).toMatch(new RegExp(`^${label}`));
    expect(ledger.asked).toEqual([{ ...query, limit: 50 }]);
    await user.click(screen.getByRole('radio', { name: 'All' }));
    expect(await found('All 2 transactions')).toBeVisible();
  });

  it('find a source, and days in the zone of the page', async () => {
    const { user, ledger } = open(rows, { timeZone: 'America/New_York' });
    await table();
    await user.click(screen.getByText('More filters'));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Source' }),
      'Credit pack',
    );
    await user.type(screen.getByLabelText('From'), '2026-01-14');
    await user.type(screen.getByLabelText('To'), '2026-01-14');
    await found('1 transaction');
    await waitFor(() =>
      expect(ledger.asked.at(-1)).toEqual({
        source: 'pack',
        from: '2026-01-14T05:00:00.000Z',
        to: '2026-01-15T04:59:59.999Z',
        limit: 50,
      }),
    );
  });

  it('search when Enter is pressed, and show all as soon as the field is empty', async () => {
    const { user, ledger } = open(rows);
    await table();
    const search = screen.getByRole('searchbox', { name: 'Search transactions' });
    await user.type(search, ' purchase ');
    expect(ledger.asked).toEqual([]);
    await user.keyboard('{Enter}');
    await found('1 transaction');
    expect(ledger.asked).toEqual([{ q: 'purchase', limit: 50 }]);
    expect(search).toHaveFocus();
    await user.clear(search);
    expect(await found('All 2 transactions')).toBeVisible();
  });

  it('that find nothing say so and can be cleared', async () => {
    const { user } = open(rows);
    await table();
    await user.type(screen.getByRole('searchbox'), 'nothing{Enter}');
    expect(await found('No transactions match these filters.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await found('All 2 transactions')).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(document.body).not.toHaveFocus();
  });

  it('stay when their first page fails', async () => {
    const { user, failing } = open(rows);
    await table();
    failing('/transactions');
    await user.click(screen.getByRole('radio', { name: 'Credit' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This could not be loaded.');
    expect(screen.getByRole('radio', { name: 'Credit' })).toBeChecked();
    failing('');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await found('1 transaction')).toBeVisible();
  });
});

describe('WalletHistory', () => {
  it('says what will appear when nothing has yet', async () => {
    open([]);
    expect(
      await screen.findByText('No transactions yet. Purchases and usage will appear here.'),
    ).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it.each([
    ['/overview', 500, /^This could not be loaded/],
    ['/overview', 401, /^You are signed out/],
    ['/overview', 404, /^You do not have access/],
    ['/transactions', 500, /^This could not be loaded/],
  ])('says that %s answered %d', async (path, status, sentence) => {
    const ledger = books([]);
    const { handler } = hosted('team', { backend: { listTransactions: ledger.list } });
    const codes = { 401: 'unauthenticated', 404: 'not_found', 500: 'internal' };
    const fetch = (request: Request) =>
      new URL(request.url).pathname.endsWith(path)
        ? Promise.resolve(
            Response.json({ code: codes[status as 401], retryable: false }, { status }),
          )
        : handler(request);
    renderBilling(<WalletHistory />, { fetch });
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.queryByText(/No transactions/)).toBeNull();
  });

  it('keeps its rows and says how old they are when a refresh fails', async () => {
    const { queryClient, failing } = open(usage(3));
    await table();
    failing('/overview');
    await act(() => queryClient.invalidateQueries());
    expect(await screen.findByText(/^Could not refresh\. This is from/)).toBeVisible();
    expect(transactionRows(await table())).toHaveLength(3);
  });

  it('is absent for who may not see the ledger', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active', role: 'member' });
    renderBilling(<WalletHistory />, mock);
    await waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('walks through the whole ledger of each product', async () => {
    const mock = createMockBilling({ scenario: 'wallet/rich-history' });
    const { user } = renderBilling(<WalletHistory />, mock);
    await table();
    await user.click(screen.getByRole('button', { name: 'Load 50 more' }));
    expect(await found('100 transactions loaded, there are more')).toBeVisible();
    const cells = transactionRows(await table()).map(cellsOf);
    expect(cells.every(([, , credit, debit]) => (credit === '') !== (debit === ''))).toBe(true);
  });
});
