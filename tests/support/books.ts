/** A ledger to page through, and a back end that keeps it. */
import type { Page, TransactionQuery } from '../../src/client/index.js';
import { type Balance, directionOf, money, type Transaction } from '../../src/rules/index.js';
import { at } from './builders.js';

const MINUTE = 60_000;

/** One row; without an amount, five cents of usage. */
export function row(id: string, changes: Partial<Transaction> = {}): Transaction {
  const amount = changes.amount ?? money(-50, 'USD', 3);
  return {
    id,
    at: at(0),
    type: amount.amount > 0 ? 'add' : 'usage',
    direction: directionOf(amount),
    source: amount.amount > 0 ? 'pack' : 'usage',
    amount,
    balanceAfter: money(12_480, 'USD', 3),
    label: `Transaction ${id}`,
    actor: null,
    eventUrl: null,
    invoiceId: null,
    heldForReview: false,
    ...changes,
  };
}

/** `count` rows of equal usage, newest first, numbered from 1, each balance that of the one before it less five cents. */
export function usage(count: number, last: Balance = money(0, 'USD', 3)): Transaction[] {
  return Array.from({ length: count }, (_, index) =>
    row(String(index + 1), {
      at: at(-index * MINUTE),
      balanceAfter: { ...last, amount: last.amount + 50 * index },
    }),
  );
}

/** Answers pages of `rows` as a back end does; a row that is added moves no cursor. */
export function books(rows: readonly Transaction[]) {
  const asked: TransactionQuery[] = [];
  let kept = rows;
  const pageOf = ({ cursor, limit = 50, direction, source, q, from, to }: TransactionQuery) => {
    const found = kept.filter(
      (it) =>
        (direction === undefined || it.direction === direction) &&
        (source === undefined || it.source === source) &&
        (from === undefined || it.at >= from) &&
        (to === undefined || it.at <= to) &&
        (q === undefined || it.label.includes(q)),
    );
    const start = cursor === undefined ? 0 : found.findIndex(({ id }) => id === cursor) + 1;
    const last = found[start + limit - 1];
    const hasMore = found.length > start + limit;
    const page: Page<Transaction> = {
      data: found.slice(start, start + limit),
      nextCursor: hasMore && last ? last.id : null,
    };
    return page;
  };
  return {
    asked,
    add: (...newer: readonly Transaction[]) => void (kept = [...newer, ...kept]),
    newest: () => pageOf({}),
    list: (_: unknown, query: TransactionQuery) => {
      asked.push(query);
      return Promise.resolve(pageOf(query));
    },
  };
}
