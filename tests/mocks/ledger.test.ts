import { describe, expect, it } from 'vitest';
import { createLedger } from '../../mocks/ledger.js';
import { credits, money } from '../../src/rules/money.js';
import type { TransactionQuery } from '../../src/client/index.js';
import { failureOf, opened } from '../support/opened.js';

const AT = '2026-01-15T12:00:00.000Z';
const pack = (amount: number, sourceId: string) =>
  ({ at: AT, amount, sourceId, source: 'pack', label: 'Pack' }) as const;
const job = (amount: number) => ({ at: AT, amount, label: 'Job' });

describe('the ledger', () => {
  it('adds a source once', () => {
    const ledger = createLedger(money(0, 'USD', 3));
    expect(ledger.add(pack(10_000, 'co_1'))).toMatchObject({ balanceAfter: { amount: 10_000 } });
    expect(ledger.add(pack(10_000, 'co_1'))).toBeNull();
    expect(ledger.available).toBe(10_000);
  });

  it('holds what a job may cost, so that two jobs cannot overspend', () => {
    const ledger = createLedger(money(0, 'USD', 3));
    ledger.add(pack(5_000, 'co_1'));
    const first = ledger.reserve(job(4_900));
    expect(first).not.toBeNull();
    expect(ledger.reserve(job(200))).toBeNull();
    ledger.refund(first?.id ?? '', AT);
    expect(ledger.reserve(job(200))).not.toBeNull();
    expect([ledger.available, ledger.reserved]).toEqual([4_800, 200]);
  });

  it('writes a charge as nothing: the amount was taken before', () => {
    const ledger = createLedger(money(0, 'USD', 3));
    ledger.add(pack(1_000, 'co_1'));
    const held = ledger.reserve(job(300));
    expect(ledger.charge(held?.id ?? '', AT)).toMatchObject({
      type: 'charge',
      direction: 'none',
      amount: { amount: 0 },
      balanceAfter: { amount: 700 },
    });
  });

  it('ends a reservation once', () => {
    const ledger = createLedger(money(0, 'USD', 3));
    ledger.add(pack(1_000, 'co_1'));
    const held = ledger.reserve(job(300));
    ledger.charge(held?.id ?? '', AT);
    expect(() => ledger.refund(held?.id ?? '', AT)).toThrow(/no open reservation/);
  });

  it('spends the plan’s credits first, and gives them back where they were', () => {
    const ledger = createLedger(credits(0));
    ledger.add({ ...pack(100, 'plan'), ofPlan: true });
    ledger.add(pack(50, 'pack'));
    const held = ledger.reserve(job(120));
    expect(ledger.planLeft).toBe(0);
    ledger.refund(held?.id ?? '', AT);
    expect(ledger.planLeft).toBe(100);
    expect(ledger.reset(AT)).toMatchObject({ type: 'reset', amount: { amount: -100 } });
    expect(ledger.available).toBe(50);
    expect(ledger.reset(AT)).toBeNull();
  });

  it('counts in whole units: 10,000 times $0.05 is $500.00', () => {
    const ledger = createLedger(money(0, 'USD'));
    ledger.add(pack(500_00, 'co_1'));
    for (let count = 0; count < 10_000; count++) ledger.take(job(5));
    expect(ledger.available).toBe(0);
  });
});

describe('transactions', () => {
  it('are paged without gap or duplicate while rows are being added', async () => {
    const { client, world } = opened('team/rich-history');
    const seen: string[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const { data, nextCursor } = await client.listTransactions({ cursor, limit: 100 });
      seen.push(...data.map(({ id }) => id));
      world.usage(1);
      cursor = nextCursor ?? undefined;
      more = nextCursor !== null;
    }
    expect(seen).toHaveLength(5_000);
    expect(new Set(seen).size).toBe(5_000);
    expect(seen).toEqual(seen.toSorted().toReversed());
  });

  it('end without an empty page', async () => {
    const { client } = opened('team/active');
    const page = await client.listTransactions({ limit: 36 });
    expect(page.data).toHaveLength(36);
    expect(page.nextCursor).toBeNull();
  });

  it.each<[string, TransactionQuery, (row: { at: string; source: string }) => boolean]>([
    ['credits', { direction: 'credit' }, ({ source }) => source !== 'usage'],
    ['renewals', { source: 'renewal' }, ({ source }) => source === 'renewal'],
    ['since', { from: '2025-12-25T00:00:00.000Z' }, ({ at }) => at >= '2025-12-25'],
    ['until', { to: '2025-12-25T00:00:00.000Z' }, ({ at }) => at <= '2025-12-25'],
  ])('are filtered: %s', async (_, query, expected) => {
    const { client } = opened('team/active');
    const all = (await client.listTransactions({ limit: 100 })).data;
    const found = (await client.listTransactions({ ...query, limit: 100 })).data;
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
    expect(found.map(({ id }) => id)).toEqual(all.filter(expected).map(({ id }) => id));
  });

  it.each([
    ['a type', 'RESERVE'],
    ['a label', 'subscription ren'],
    ['an id', 'txn_000007'],
    ['an amount', '29.000'],
    ['an actor', 'ada'],
  ])('are found by %s', async (_, q) => {
    const { data } = await opened('team/active').client.listTransactions({ q, limit: 100 });
    expect(data.length).toBeGreaterThan(0);
    expect(data.length).toBeLessThan(36);
  });

  it('link a debit to its event and a paid credit to its invoice', async () => {
    const { data } = await opened('wallet/active').client.listTransactions({ limit: 100 });
    const links = (direction: string) =>
      new Set(
        data
          .filter((row) => row.direction === direction)
          .map(({ eventUrl, invoiceId }) => [eventUrl !== null, invoiceId !== null].join()),
      );
    expect(links('debit')).toEqual(new Set(['true,false']));
    expect(links('credit')).toEqual(new Set(['false,true']));
  });

  it('refuse a cursor that is none', async () => {
    const { client } = opened('team/active');
    for (const cursor of ['nonsense', btoa('row:99999'), btoa('row:-1')])
      expect(await failureOf(client.listTransactions({ cursor }))).toMatchObject({
        code: 'bad_request',
        status: 400,
      });
  });
});

describe('usage', () => {
  it('is refused by a prepaid wallet that does not hold enough', () => {
    const { world } = opened('team/active');
    expect(() => world.usage(12_481)).toThrow(/does not hold enough/);
    expect(world.usage(12_480)).toMatchObject({ balanceAfter: { amount: 0 } });
  });

  it('takes a postpaid wallet below zero, and service stops', async () => {
    const { client, world } = opened('wallet/low-balance');
    world.usage(3_15);
    const { wallet, banner } = await client.getOverview();
    expect(wallet).toMatchObject({ balance: { amount: -5 }, stopped: true });
    expect(banner).toMatchObject({ kind: 'low_balance', stopped: true });
  });

  it('shows what is reserved beside the balance', async () => {
    const { client, world } = opened('team/active');
    const { id } = world.reserve(4_480);
    expect((await client.getOverview()).wallet).toMatchObject({
      balance: { amount: 12_480 },
      available: { amount: 8_000 },
    });
    world.refund(id);
    expect((await client.getOverview()).wallet?.available.amount).toBe(12_480);
  });
});
