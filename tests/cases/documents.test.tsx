/** The ledger of a wallet and the documents of what was paid, as a person reads them. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPage } from '../support/openPage.js';
import { transactionRows } from '../support/transactionRows.js';

const table = () => screen.findByRole('table', { name: 'Transaction history, newest first' });
const rows = async () => transactionRows(await table());

/** What the card says; the announcement of it stands outside. */
const told = (sentence: string | RegExp) =>
  within(screen.getByRole('region', { name: 'Transactions' })).findByText(sentence);

/** Date, what, credit, debit and balance of a row. */
const cellsOf = (row: HTMLElement | undefined) =>
  Array.from(row?.children ?? [], (cell) => cell.textContent ?? '');

/** The number in an amount, in the smallest unit that it shows. */
function numberIn(text: string): number {
  const digits = Number(text.replaceAll(/\D/g, ''));
  return /[-−]/.test(text) ? -digits : digits;
}

describe('balances', () => {
  it('EC-D01 follow from one another over pages, while rows come in', async () => {
    const { user, mock } = await openPage({ scenario: 'team/rich-history' });
    for (const page of [2, 3, 4]) {
      mock.world.usage(5);
      await user.click(screen.getByRole('button', { name: 'Load 50 more' }));
      // the newest rows come in on top of those that were asked for
      await waitFor(async () => expect((await rows()).length).toBeGreaterThanOrEqual(50 * page));
    }
    const books = (await rows()).map((row) => {
      const [, , credit = '', debit = '', balance = ''] = cellsOf(row);
      return { change: numberIn(credit || debit), balance: numberIn(balance) };
    });
    const below = books.slice(1).map(({ balance }) => balance);
    expect(books.slice(0, -1).map(({ change, balance }) => balance - change)).toEqual(below);
  });

  it('EC-D02 are not moved by a charge, which is told', async () => {
    const { mock, look } = await openPage({ scenario: 'team/active' });
    mock.world.charge(mock.world.reserve(2_000, 'Film').id);
    await look();
    const [charge, reserve] = await rows();
    expect(cellsOf(charge).slice(1)).toEqual(['FilmNo change · Usage', '', '$0.000', '$10.480']);
    expect(cellsOf(reserve).slice(1)).toEqual(['FilmDebit · Usage', '', '−$2.000', '$10.480']);
  });

  it('EC-D06 ten thousand times five cents are five hundred dollars', async () => {
    const { mock, client, look } = await openPage({ scenario: 'wallet/active' });
    await client.topUp({ amount: { amount: 500_00, currency: 'USD', scale: 2 } });
    await look();
    const wallet = within(screen.getByRole('region', { name: 'Wallet' }));
    expect(wallet.getByText('$584.35')).toBeVisible();
    for (let count = 0; count < 10_000; count++) mock.world.usage(5, 'Text message');
    await look();
    expect(wallet.getByText('$84.35')).toBeVisible();
    const [newest] = await rows();
    expect(cellsOf(newest).slice(1)).toEqual(['Text messageDebit · Usage', '', '−$0.05', '$84.35']);
  });

  it('EC-D07 have nothing to do with the credit of invoices', async () => {
    const { mock, client, look } = await openPage({ scenario: 'workspace/active' });
    const credits = () => screen.getByRole('region', { name: 'AI credits' }).textContent;
    const before = credits();
    mock.world.memberDeactivated('mem_8');
    await look();
    expect((await client.getOverview()).invoiceCredit?.amount).toBe(8_23);
    expect(credits()).toBe(before);
    expect(credits()).not.toContain('8.23');
    expect((await table()).textContent).not.toContain('8.23');
  });
});

it('EC-D03 a debit leads to its event, and a purchase to its invoice', async () => {
  const { mock, client, look } = await openPage({ scenario: 'wallet/active' });
  await client.topUp({ amount: { amount: 25_00, currency: 'USD', scale: 2 } });
  mock.world.usage(1_20, 'Outbound call');
  await look();
  const [debit, purchase] = (await rows()).map((row) => within(row));
  expect(debit?.getByRole('link').getAttribute('href')).toMatch(/\/processor\/events\/\d+$/);
  expect(debit?.queryByRole('button')).toBeNull();
  expect(purchase?.getByRole('button')).toHaveTextContent('Download Invoice');
  expect(purchase?.queryByRole('link')).toBeNull();
});

it('EC-D03 a gift leads nowhere', async () => {
  await openPage({ scenario: 'workspace/trialing' });
  const gift = (await rows()).find((row) => cellsOf(row)[1]?.startsWith('Welcome credits'));
  expect(cellsOf(gift)[2]).toBe('+200 credits');
  expect(within(gift ?? document.body).queryByRole('link')).toBeNull();
  expect(within(gift ?? document.body).queryByRole('button')).toBeNull();
});

describe('a link to a document that has expired', () => {
  const expired = {
    on: 'GET /transactions/:id/invoice',
    does: 'rewrite',
    path: ['expiresAt'],
    value: '2026-01-15T11:59:59.000Z',
  } as const;

  async function download(times: number) {
    const its = await openPage({ scenario: 'wallet/active' });
    its.mock.faults.add({ ...expired, times });
    const [button] = within(await table()).getAllByRole('button');
    const click = () => its.user.click(button ?? document.body);
    await click();
    return { ...its, click };
  }

  it('EC-D04 is fetched once more', async () => {
    const { went } = await download(1);
    await waitFor(() => expect(went).toEqual([expect.stringMatching(/\/documents\/in_\d+\.pdf/)]));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('EC-D04 fails the second time, and can be tried again', async () => {
    const { went, click } = await download(2);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The link to this document has expired. Try again.',
    );
    expect(went).toEqual([]);
    await click();
    await waitFor(() => expect(went).toHaveLength(1));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a search', () => {
  const seek = async (user: Awaited<ReturnType<typeof openPage>>['user'], words: string) => {
    const box = screen.getByRole('searchbox', { name: 'Search transactions' });
    await user.clear(box);
    await user.type(box, `${words}{Enter}`);
  };

  it('EC-D05 finds an amount as it is written, an id, and a type', async () => {
    const { user, mock, look } = await openPage({ scenario: 'team/active' });
    const job = mock.world.reserve(50, 'Small job');
    mock.world.reserve(1_050, 'Large job');
    await look();
    const found = async () =>
      (await rows()).map((row) => cellsOf(row)[1]?.replace(/(Debit|No change).*/, ''));

    await seek(user, '0.050');
    await waitFor(async () => expect(await found()).toEqual(['Small job']));
    await seek(user, job.id);
    await waitFor(async () => expect(await found()).toEqual(['Small job']));
    await seek(user, 'refund');
    expect(await told('No transactions match these filters.')).toBeVisible();
  });

  it('EC-D05 that reaches back too far reads from when on rows are kept', async () => {
    const { user } = await openPage({
      scenario: 'team/rich-history',
      policy: { historyDays: 30 },
    });
    const since = 'Those before December 16, 2025 are not kept.';
    expect(screen.queryByText(new RegExp(since))).toBeNull();
    await seek(user, 'no such job');
    expect(await told(`No transactions match these filters. ${since}`)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await screen.findByRole('button', { name: 'Load 50 more' });
    const more = () => screen.queryByRole('button', { name: 'Load 50 more' });
    for (let button = more(); button !== null; button = more()) {
      const before = (await rows()).length;
      await user.click(button);
      await waitFor(async () => expect((await rows()).length).toBeGreaterThan(before));
    }
    expect(await told(new RegExp(`^All \\d+ transactions.* ${since}`))).toBeVisible();
  });
});
