/**
 * The book: rows are added and never change, each balance is that of the row before plus its
 * amount, and what can be spent is the balance without what jobs hold.
 */
import type { Transaction } from '../../../src/rules/wallet.js';
import { demand } from '../broken.js';
import type { Sight } from '../Sight.js';
import type { Stage } from '../Stage.js';
import type { Check } from './Check.js';

/** Which sign each kind of row has. */
const SIGNS: Readonly<Record<string, (amount: number, row: Transaction) => boolean>> = {
  add: (amount, { heldForReview }) => (heldForReview ? amount === 0 : amount > 0),
  reserve: (amount) => amount < 0,
  charge: (amount) => amount === 0,
  refund: (amount) => amount > 0,
  usage: (amount) => amount < 0,
  reset: (amount) => amount < 0,
};

export const ledger: Check = (stage) => {
  const known = new Map<string, string>();
  let last: Transaction | null = null;

  const keep = (row: Transaction, isPast: boolean) => {
    const { id, amount, balanceAfter, type } = row;
    known.set(id, JSON.stringify(row));
    demand(Number.isSafeInteger(amount.amount), () => `${id} is no whole number.`);
    const expected = last === null ? balanceAfter.amount : last.balanceAfter.amount + amount.amount;
    const fits = balanceAfter.amount === expected;
    demand(fits, () => `${id} leaves ${balanceAfter.amount}, not ${expected}.`);
    demand(SIGNS[type]?.(amount.amount, row) === true, () => `${id}: ${type} of ${amount.amount}.`);
    const isLater = last === null || last.at <= row.at;
    demand(isLater, () => `${id} is older than the row before it.`);
    const isFine = isPast || balanceAfter.amount >= 0 || amount.amount >= 0;
    demand(
      isFine || stage.terms.policy.walletMayGoNegative,
      () => `${id} leaves a prepaid wallet at ${balanceAfter.amount}.`,
    );
    last = row;
  };

  const take = (sight: Sight, isPast: boolean) => {
    const seen = newest(sight);
    for (const row of seen) {
      const before = known.get(row.id);
      const isSame = before === undefined || before === JSON.stringify(row);
      demand(isSame, () => `${row.id} was ${before} and is ${JSON.stringify(row)}.`);
    }
    for (const row of seen.toReversed()) if (!known.has(row.id)) keep(row, isPast);
    demandBalance(stage, sight, last);
  };

  take(stage.sight, true);
  return (_, after) => take(after, false);
};

const newest = ({ overview }: Sight) => overview.wallet?.recent?.data ?? [];

function demandBalance({ holds }: Stage, { overview }: Sight, last: Transaction | null) {
  const { wallet } = overview;
  if (wallet === null) return;
  const left = last?.balanceAfter.amount ?? 0;
  const held = [...holds.values()].reduce((sum, amount) => sum + amount, 0);
  const { available, balance, planCredits, purchasedCredits } = wallet;
  demand(available.amount === left, () => `${available.amount} is available, not ${left}.`);
  const fits = balance.amount === left + held;
  demand(fits, () => `The balance is ${balance.amount}, not ${left} and ${held} on hold.`);
  if (planCredits === null || purchasedCredits === null) return;
  const parts = planCredits.amount + purchasedCredits.amount;
  const isWhole = parts === left && planCredits.amount >= 0 && purchasedCredits.amount >= 0;
  demand(isWhole, () => `${planCredits.amount} and ${purchasedCredits.amount} are not ${left}.`);
}

/** The rows of one sight that the other does not have, oldest first. */
export function rowsSince(before: Sight, after: Sight): readonly Transaction[] {
  const last = newest(before)[0];
  const rows = newest(after);
  const place = last === undefined ? -1 : rows.findIndex(({ id }) => id === last.id);
  return rows.slice(0, place < 0 ? undefined : place).toReversed();
}
