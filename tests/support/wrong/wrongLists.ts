/** Adapters whose pages and ledger do not hold together. */
import {
  BillingError,
  isBillingError,
  type RequestOptions,
  type TransactionQuery,
} from '../../../src/client/index.js';
import { amountLike } from '../../../src/rules/index.js';
import { type Args, answering, type Wrong } from './Wrong.js';

function numbered(cursor: string | undefined, limit: number) {
  if (cursor !== undefined && !/^\d+$/.test(cursor)) {
    throw new BillingError({ code: 'bad_request', message: 'No such cursor.' });
  }
  const start = Number(cursor ?? 0);
  return { start, end: start + limit };
}

const offsetCursors: Wrong = (client) => ({
  listTransactions: async (
    { cursor, limit = 50, ...query }: TransactionQuery = {},
    options?: RequestOptions,
  ) => {
    const { data } = await client.listTransactions({ ...query, limit: 100 }, options);
    const { start, end } = numbered(cursor, limit);
    return { data: data.slice(start, end), nextCursor: end < data.length ? String(end) : null };
  },
});

const cursorsForgiven: Wrong = (client) => ({
  listInvoices: async (
    { cursor, ...query }: Args<'listInvoices'>[0] = {},
    options?: RequestOptions,
  ) => {
    try {
      return await client.listInvoices({ ...query, cursor }, options);
    } catch (error) {
      if (!isBillingError(error) || error.code !== 'bad_request') throw error;
      return client.listInvoices(query, options);
    }
  },
});

const allRowsAlike: Wrong = (client) => ({
  listTransactions: ({ cursor, limit }: TransactionQuery = {}, options?: RequestOptions) =>
    client.listTransactions({ cursor, limit }, options),
});

const limitsIgnored: Wrong = (client) => ({
  listInvoices: (
    { limit: _limit, ...query }: Args<'listInvoices'>[0] = {},
    options?: RequestOptions,
  ) => client.listInvoices(query, options),
});

export const wrongLists = {
  offsetCursors,
  cursorsForgiven,
  allRowsAlike,
  limitsIgnored,
  onePageOnly: answering('listTransactions', (page) => ({ ...page, nextCursor: null })),
  oldestFirst: answering('listTransactions', ({ data, nextCursor }) => ({
    data: data.toReversed(),
    nextCursor,
  })),
  wrongSums: answering('listTransactions', ({ data, nextCursor }) => ({
    data: data.map((row) => ({ ...row, balanceAfter: amountLike(row.balanceAfter, 7) })),
    nextCursor,
  })),
  directionsAlike: answering('listTransactions', ({ data, nextCursor }) => ({
    data: data.map((row) => ({ ...row, direction: 'debit' })),
    nextCursor,
  })),
};
