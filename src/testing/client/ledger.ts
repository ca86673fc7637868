/** The ledger: that it adds up, and that a filter tells its rows and no others. */
import type { TransactionQuery } from '../../client/BillingClient.js';
import {
  add,
  after,
  compare,
  directionOf,
  type Instant,
  span,
  type Transaction,
  TRANSACTION_SOURCES,
} from '../../rules/index.js';
import { Absent } from '../absent.js';
import { demand, quoted } from '../demand.js';
import type { ClientCheck, Stage } from '../stage.js';
import { overviewOf } from './overviewOf.js';
import { pageOf, transactions } from './lists.js';
import { ofList } from './pages.js';

async function rowsOf({ client }: Stage, query: TransactionQuery = {}) {
  return (await pageOf(transactions, client, { ...query, limit: 100 })).data;
}

async function addsUp(stage: Stage) {
  const counted = (await rowsOf(stage)).filter(({ heldForReview }) => !heldForReview);
  counted.slice(0, -1).forEach((row, i) => {
    const before = counted[i + 1]?.balanceAfter;
    demand(
      before === undefined || compare(add(before, row.amount), row.balanceAfter) === 0,
      `Transaction ${row.id} moves ${quoted(before?.amount)} by ${row.amount.amount} and says ${row.balanceAfter.amount} is left, so nobody can check the ledger. Write the balance in the transaction that moves it.`,
    );
  });
}

async function endsAtBalance(stage: Stage) {
  const [newest] = (await rowsOf(stage)).filter(({ heldForReview }) => !heldForReview);
  const { wallet } = await overviewOf(stage.client);
  if (newest === undefined || wallet === null) throw new Absent('There is no wallet to compare.');
  demand(
    compare(newest.balanceAfter, wallet.balance) === 0,
    `The ledger ends at ${newest.balanceAfter.amount} and the wallet holds ${wallet.balance.amount}, so one of the two is wrong. Read both from the same rows.`,
  );
}

async function pointsByItsSign(stage: Stage) {
  for (const { id, amount, direction } of await rowsOf(stage)) {
    demand(
      direction === directionOf(amount),
      `Transaction ${id} of ${amount.amount} is a ${quoted(direction)}, so its column and its sign disagree. Say credit above zero, debit below, none at zero.`,
    );
  }
}

type Keeps = (row: Transaction) => boolean;

/** That a query tells all rows that it should, and no others, as far as the first hundred go. */
async function demandFilter(stage: Stage, query: TransactionQuery, keeps: Keeps) {
  const all = await rowsOf(stage);
  const found = await rowsOf(stage, query);
  const wrong = found.find((row) => !keeps(row));
  demand(
    wrong === undefined,
    `listTransactions with ${quoted(query)} told ${wrong?.id}, which is none of these, so a filter lies. Tell matching rows alone.`,
  );
  const lost = all.find((row) => keeps(row) && !found.some(({ id }) => id === row.id));
  demand(
    lost === undefined,
    `listTransactions with ${quoted(query)} left out ${lost?.id}, so a filter hides what was asked for. Tell every row that matches.`,
  );
}

async function filters(stage: Stage) {
  for (const direction of ['credit', 'debit'] as const) {
    await demandFilter(stage, { direction }, (row) => row.direction === direction);
  }
  for (const source of TRANSACTION_SOURCES) {
    await demandFilter(stage, { source }, (row) => row.source === source);
  }
}

/** Beside a row, never at it: whether the bounds themselves are told is left open. */
async function findsByTime(stage: Stage) {
  const rows = await rowsOf(stage);
  const middle = rows[Math.floor(rows.length / 2)]?.at;
  if (middle === undefined) throw new Absent('The ledger is empty here.');
  const since = (at: Instant) => span(middle, at) >= 0;
  const until = (at: Instant) => span(at, middle) >= 0;
  await demandFilter(stage, { from: after(middle, -1) }, ({ at }) => since(at));
  await demandFilter(stage, { to: after(middle, 1) }, ({ at }) => until(at));
}

async function findsByWords(stage: Stage) {
  const row = (await rowsOf(stage)).at(-1);
  const found = row === undefined ? [] : await rowsOf(stage, { q: row.id });
  demand(
    found.some(({ id }) => id === row?.id),
    `listTransactions with q ${quoted(row?.id)} did not find that transaction, so nobody finds what they hold in hand. Search type, label, id, amount and actor.`,
  );
  const nonsense = await rowsOf(stage, { q: 'words that no ledger holds' });
  demand(
    nonsense.length === 0,
    `listTransactions with words that no row holds told ${nonsense.length} rows, so a search finds everything. Tell matching rows alone.`,
  );
}

export const ledger: readonly ClientCheck[] = [
  ofList(transactions, 'adds up from row to row', addsUp),
  ofList(transactions, 'ends at the balance of the wallet', endsAtBalance),
  ofList(transactions, 'names the direction that the sign has', pointsByItsSign),
  ofList(transactions, 'filters by direction and by source', filters),
  ofList(transactions, 'filters by time', findsByTime),
  ofList(transactions, 'searches', findsByWords),
];
