/**
 * A balance that usage is taken from, and its ledger.
 *
 * | type    | sign | what happened                                         |
 * | ------- | ---- | ----------------------------------------------------- |
 * | add     | +    | funds came in: pack, top-up, renewal, refill, grant   |
 * | reserve | −    | held for a job that runs                              |
 * | charge  | 0    | the job ended and keeps what it held                  |
 * | refund  | +    | the job failed and gives back what it held            |
 * | usage   | −    | taken after the event                                 |
 * | reset   | −    | what was left of the plan's credits, at renewal       |
 *
 * A transaction never changes, and `balanceAfter` of each is that of the one before plus its
 * amount. `available` is what no job has reserved. Of an old row only its sum is kept where
 * `Policy.historyDays` says so: it can be looked at no more. These credits are neither invoice credit nor
 * a refund of money; the three are different types and never add up.
 * Units: `Balance` in the wallet's own unit and scale.
 */
import { type Balance, subtract } from './money.js';
import type { Open } from './open.js';
import type { Policy } from './policy.js';
import { after, DAY, type Instant } from './time.js';

export const TRANSACTION_TYPES = ['add', 'reserve', 'charge', 'refund', 'usage', 'reset'] as const;
export type TransactionType = (typeof TRANSACTION_TYPES)[number];

export const TRANSACTION_SOURCES = [
  'pack',
  'renewal',
  'welcome',
  'manual_topup',
  'auto_reload',
  'grant',
  'usage',
  'reset',
  'adjustment',
] as const;
export type TransactionSource = (typeof TRANSACTION_SOURCES)[number];

export const DIRECTIONS = ['credit', 'debit', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Transaction {
  readonly id: string;
  readonly at: Instant;
  readonly type: Open<TransactionType>;
  readonly direction: Open<Direction>;
  readonly source: Open<TransactionSource>;
  /** Signed. */
  readonly amount: Balance;
  readonly balanceAfter: Balance;
  /** What the back end calls it. */
  readonly label: string;
  readonly actor: string | null;
  /** Debits: where the event can be looked at. */
  readonly eventUrl: string | null;
  /** Credits that were paid for: their invoice. */
  readonly invoiceId: string | null;
  /** Paid, but held for a person to review: it counts nothing yet. */
  readonly heldForReview: boolean;
}

export interface Wallet {
  readonly balance: Balance;
  /** Held by jobs that run. */
  readonly reserved: Balance;
  /** What is left of the plan's credits, where they are counted apart. */
  readonly planCredits: Balance | null;
  readonly purchasedCredits: Balance | null;
  readonly asOf: Instant;
  readonly settling: boolean;
}

/** A page of a list, newest first. */
export interface Page<T> {
  readonly data: readonly T[];
  /** For the next, older page; `null` at the end. */
  readonly nextCursor: string | null;
}

/** The first instant of the ledger that can be looked at, in whole days of UTC; `null` for all of it. */
export function historySince({ historyDays }: Policy, now: Instant): Instant | null {
  if (historyDays === null) return null;
  return `${after(now, -historyDays * DAY).slice(0, 10)}T00:00:00.000Z`;
}

/** What can be spent now. */
export function availableIn({ balance, reserved }: Wallet): Balance {
  return subtract(balance, reserved);
}

/** Credit above zero, debit below, none for a mark in the book. */
export function directionOf(amount: Balance): Direction {
  if (amount.amount === 0) return 'none';
  return amount.amount > 0 ? 'credit' : 'debit';
}
