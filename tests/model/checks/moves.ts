/** Every status goes where the rule book lets it go, and nowhere else. */
import type { Invoice } from '../../../src/rules/invoice.js';
import { demand } from '../broken.js';
import {
  CHECKOUT_MOVES,
  INVOICE_MOVES,
  type Moves,
  QUOTE_MOVES,
  reachable,
  SUBSCRIPTION_MOVES,
} from '../tables/statusMoves.js';
import type { Sight } from '../Sight.js';
import type { Check } from './Check.js';

export const moves: Check =
  () =>
  (before, after, { isLong }) => {
    demandMove('The subscription', SUBSCRIPTION_MOVES, standing(before), standing(after), isLong);
    demandNewOne(before, after);
    demandMoves('The invoice', INVOICE_MOVES, before.invoices, after.invoices);
    demandMoves('The quote', QUOTE_MOVES, before.quotes, after.quotes);
    demandMoves(
      'The checkout',
      CHECKOUT_MOVES,
      [...before.checkouts.values()],
      [...after.checkouts.values()],
    );
    demandSameInvoices(before, after);
  };

const standing = ({ overview }: Sight): string => overview.subscription?.status ?? 'none';

/** Over a while it may go several ways one after another. */
function demandMove(what: string, table: Moves, from: string, to: string, isLong: boolean) {
  if (from === to) return;
  const isLawful = (isLong ? reachable(table, from) : new Set(table[from])).has(to);
  demand(isLawful, () => `${what} went from ${from} to ${to}.`);
}

interface Moving {
  readonly id: string;
  readonly status: string;
}

function demandMoves(
  what: string,
  table: Moves,
  before: readonly Moving[],
  after: readonly Moving[],
) {
  for (const { id, status } of before) {
    const now = after.find((it) => it.id === id);
    demand(now !== undefined, () => `${what} ${id} is gone.`);
    // webhooks, retries and a person may all come in between two looks
    if (now !== undefined) demandMove(`${what} ${id}`, table, status, now.status, true);
  }
}

const ENDED: readonly string[] = ['none', 'canceled', 'incomplete_expired'];

/** A new subscription comes in place of one that has ended. */
function demandNewOne(before: Sight, after: Sight) {
  const [was, is] = [before.overview.subscription, after.overview.subscription];
  if (was === null || was.id === is?.id) return;
  const isOver =
    ENDED.includes(was.status) || (was.cancelAt !== null && was.cancelAt <= after.overview.now);
  demand(is !== null, () => 'The subscription is gone.');
  demand(isOver, () => `${is?.id} took the place of ${was.id}, which was ${was.status}.`);
}

const KEPT = [
  'number',
  'date',
  'total',
  'description',
] as const satisfies readonly (keyof Invoice)[];

function demandSameInvoices(before: Sight, after: Sight) {
  for (const invoice of after.invoices) {
    const { id, status, total, amountDue } = invoice;
    const was = before.invoices.find((it) => it.id === id);
    const isSame =
      was === undefined ||
      KEPT.every((field) => JSON.stringify(was[field]) === JSON.stringify(invoice[field]));
    demand(isSame, () => `The invoice ${id} was rewritten.`);
    const isOver = status === 'paid' || status === 'void';
    const fits =
      amountDue.amount >= 0 &&
      amountDue.amount <= total.amount &&
      (amountDue.amount === 0) === isOver;
    demand(
      fits || total.amount === 0,
      () => `The invoice ${id} is ${status} with ${amountDue.amount} due.`,
    );
  }
}
