/** The ledger of a wallet, and the documents of what was paid. */
import { describe, expect, it } from 'vitest';
import type { BillingClient, Page } from '../../src/client/index.js';
import { money, type Transaction } from '../../src/rules/index.js';
import { usd } from '../support/builders.js';
import { failureOf, opened } from '../support/opened.js';

type World = ReturnType<typeof opened>;

/** Every row from the newest on, with what happens between two pages. */
async function walk(client: BillingClient, between: (page: number) => void = () => undefined) {
  const rows: Transaction[] = [];
  let cursor: string | undefined;
  for (let page = 1; page === 1 || cursor !== undefined; page++) {
    const next: Page<Transaction> = await client.listTransactions({ limit: 100, cursor });
    rows.push(...next.data);
    cursor = next.nextCursor ?? undefined;
    between(page);
  }
  return rows;
}

const sumOf = (rows: readonly Transaction[]) =>
  rows.reduce((sum, { amount }) => sum + amount.amount, 0);

const search = async ({ client }: World, q: string) =>
  (await client.listTransactions({ q, limit: 100 })).data;

describe('balances', () => {
  it('EC-D01 follow from one another over pages, while rows come in', async () => {
    const { client, world } = opened('team/rich-history');
    const newest = (await client.listTransactions({ limit: 1 })).data[0]?.id;
    const rows = await walk(client, (page) => page % 3 === 0 && world.usage(5));
    expect(rows[0]?.id).toBe(newest);
    expect(rows.length).toBeGreaterThanOrEqual(4_900);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const oldestFirst = rows.toReversed();
    let balance = 0;
    for (const { amount, balanceAfter } of oldestFirst) {
      balance += amount.amount;
      expect(balanceAfter.amount).toBe(balance);
    }
  });

  it('EC-D02 are not moved by a charge, which has its row', async () => {
    const { client, world } = opened('team/active');
    const job = world.reserve(2_000, 'Film');
    world.charge(job.id);
    const [charge, reserve] = (await client.listTransactions({ limit: 2 })).data;
    expect(charge).toMatchObject({ type: 'charge', direction: 'none', amount: money(0, 'USD', 3) });
    expect(reserve).toMatchObject({ type: 'reserve', direction: 'debit' });
    expect(charge?.balanceAfter).toEqual(reserve?.balanceAfter);
    const rows = await walk(client);
    expect(rows.filter(({ type }) => type === 'charge').length).toBeGreaterThan(10);
    expect(sumOf(rows)).toBe(12_480 - 2_000);
  });

  it('EC-D06 ten thousand times five cents are five hundred dollars', async () => {
    const { client, world } = opened('wallet/active');
    await client.topUp({ amount: usd(500_00) });
    const before = (await client.getOverview()).wallet?.balance.amount ?? 0;
    for (let count = 0; count < 10_000; count++) world.usage(5);
    expect((await client.getOverview()).wallet?.balance).toEqual(usd(before - 500_00));
    const used = (await walk(client)).slice(0, 10_000);
    expect(new Set(used.map(({ amount }) => amount.amount))).toEqual(new Set([-5]));
    expect(sumOf(used)).toBe(-500_00);
  });
});

describe('a row', () => {
  it('EC-D03 of a debit has its event and no invoice', async () => {
    const its = opened('wallet/active');
    its.world.usage(1_20, 'Outbound call');
    const [row] = (await its.client.listTransactions({ limit: 1 })).data;
    expect(row).toMatchObject({ direction: 'debit', invoiceId: null });
    const page = await its.mock.fetch(new Request(row?.eventUrl ?? ''));
    expect(page.status).toBe(200);
    expect(await failureOf(its.client.getTransactionInvoice(row?.id ?? ''))).toMatchObject({
      code: 'not_found',
    });
  });

  it('EC-D03 of a purchase has its invoice and no event', async () => {
    const { client } = opened('wallet/active');
    await client.topUp({ amount: usd(25_00) });
    const [row] = (await client.listTransactions({ limit: 1 })).data;
    expect(row).toMatchObject({ direction: 'credit', eventUrl: null });
    expect(await client.getTransactionInvoice(row?.id ?? '')).toMatchObject({
      filename: expect.stringMatching(/^invoice-BL-\d{4}\.pdf$/),
    });
  });

  it('EC-D03 of a gift has neither', async () => {
    const { client } = opened('team/trialing');
    const [row] = (await client.listTransactions({ source: 'welcome' })).data;
    expect(row).toMatchObject({ direction: 'credit', eventUrl: null, invoiceId: null });
    expect(await failureOf(client.getTransactionInvoice(row?.id ?? ''))).toMatchObject({
      code: 'not_found',
    });
  });
});

it('EC-D04 a link to a document holds for five minutes, and another one can be had', async () => {
  const { mock, client } = opened('workspace/active');
  const [invoice] = (await client.listInvoices()).data;
  const link = await client.getInvoicePdf(invoice?.id ?? '');
  expect(link.expiresAt).toBe('2026-01-15T12:05:00.000Z');
  const open = async ({ url }: { url: string }) => {
    const { status, headers } = await mock.fetch(new Request(url));
    return [status, headers.get('Content-Type')];
  };
  await mock.advance({ minutes: 4, seconds: 59 });
  expect(await open(link)).toEqual([200, 'application/pdf']);
  await mock.advance({ seconds: 1 });
  expect(await open(link)).toEqual([410, 'text/html; charset=utf-8']);
  expect(await open(await client.getInvoicePdf(invoice?.id ?? ''))).toEqual([
    200,
    'application/pdf',
  ]);
});

it('a receipt is there once an invoice is paid, under a name of its own', async () => {
  const { mock, client } = opened('workspace/active');
  const { id } = mock.world.invoiceIssued(12_00, 'A phone number', 0);
  expect(await failureOf(receiptOf(client, id))).toMatchObject({ code: 'not_found' });
  await client.payInvoice(id);
  const [{ number, receipt } = {}] = (await client.listInvoices()).data;
  expect(receipt).toEqual({ number: number?.replace('-', 'R'), paidAt: mock.now });
  const { url, filename } = await receiptOf(client, id);
  expect(filename).toBe(`receipt-${receipt?.number}.pdf`);
  const { headers } = await mock.fetch(new Request(url));
  expect(headers.get('Content-Disposition')).toBe(`attachment; filename="${filename}"`);
});

/** `getReceiptPdf` of a client that has it. */
const receiptOf = (client: BillingClient, id: string) => {
  if (client.getReceiptPdf === undefined) throw new Error('There are no receipts.');
  return client.getReceiptPdf(id);
};

describe('a search', () => {
  it('EC-D05 finds an amount as it is written', async () => {
    const its = opened('wallet/active');
    its.world.usage(5, 'Text message');
    its.world.usage(1_05, 'Call');
    const found = await search(its, '0.05');
    expect(found[0]).toMatchObject({ label: 'Text message', amount: usd(-5) });
    expect(found.some(({ amount }) => amount.amount === -1_05)).toBe(false);
  });

  it('EC-D05 finds an id, and a type', async () => {
    const its = opened('team/active');
    const { id } = its.world.reserve(10);
    expect((await search(its, id)).map((row) => row.id)).toEqual([id]);
    const types = new Set((await search(its, 'reserve')).map(({ type }) => type));
    expect(types).toEqual(new Set(['reserve']));
  });

  it('EC-D05 ends where the ledger is no longer kept, which is told', async () => {
    const { client } = opened('team/rich-history', { policy: { historyDays: 30 } });
    const { wallet } = await client.getOverview();
    expect(wallet?.historySince).toBe('2025-12-16T00:00:00.000Z');
    const rows = await walk(client);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.every(({ at }) => at >= '2025-12-16T00:00:00.000Z')).toBe(true);
    const older = { from: '2025-01-01T00:00:00.000Z', to: '2025-12-15T23:59:59.999Z' };
    expect(await client.listTransactions(older)).toEqual({ data: [], nextCursor: null });
  });

  it('EC-D05 ends there in what comes with the overview, too', async () => {
    const recentOf = async (historyDays: number | null) => {
      const { client } = opened('team/active', { policy: { historyDays } });
      const { data = [], nextCursor } = (await client.getOverview()).wallet?.recent ?? {};
      return { times: data.map(({ at }) => at), nextCursor };
    };
    const { times } = await recentOf(null);
    const kept = times.filter((at) => at >= '2026-01-10T00:00:00.000Z');
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(times.length);
    expect(await recentOf(5)).toEqual({ times: kept, nextCursor: null });
  });
});

it('EC-D07 the credit of invoices is no part of the wallet', async () => {
  const { client, world } = opened('workspace/active');
  const before = (await client.getOverview()).wallet;
  world.memberDeactivated('mem_8');
  const { wallet, invoiceCredit } = await client.getOverview();
  expect(invoiceCredit).toEqual(usd(8_23));
  expect(wallet).toEqual(before);
});
