/**
 * Amounts, without floats.
 *
 * | type      | amount counts              | example                                          |
 * | --------- | -------------------------- | ------------------------------------------------ |
 * | `Money`   | 10^-scale of a currency    | `{ amount: 2900, currency: 'USD', scale: 2 }`    |
 * | `Credits` | 10^-scale of a credit      | `{ amount: 2000, unit: 'credits', scale: 0 }`    |
 * | `Balance` | either: what a wallet holds | `{ amount: 12480, currency: 'USD', scale: 3 }`  |
 *
 * Units: `amount` is a safe integer; `scale` is the number of decimals it carries, said by the
 * server and never asked of `Intl`. Prices, charges, caps and invoices are `Money`; balances,
 * ledger amounts and thresholds are `Balance`.
 */

export interface Money {
  readonly amount: number;
  readonly currency: string;
  readonly scale: number;
}

export interface Credits {
  readonly amount: number;
  readonly unit: 'credits';
  readonly scale: number;
}

export type Balance = Money | Credits;

/** `amount` minor units of an ISO 4217 currency, e.g. `money(2900, 'USD')` for $29.00. */
export function money(amount: number, currency: string, scale = 2): Money {
  return { amount: integer(amount), currency, scale };
}

/** `amount` abstract credits. */
export function credits(amount: number, scale = 0): Credits {
  return { amount: integer(amount), unit: 'credits', scale };
}

/** The same kind of amount as `like`, with another number. */
export function amountLike<T extends Balance>(like: T, amount: number): T {
  return { ...like, amount: integer(amount) };
}

/** Whether two amounts count the same thing, at any scale. */
export function sameUnit(a: Balance, b: Balance): boolean {
  return unitOf(a) === unitOf(b);
}

/** The sum, in the unit and scale of `a`; an inexact one is misuse. */
export function add<T extends Balance>(a: T, b: Balance): T {
  return amountLike(a, a.amount + rescaled(b, a));
}

/** The difference, in the unit and scale of `a`; an inexact one is misuse. */
export function subtract<T extends Balance>(a: T, b: Balance): T {
  return amountLike(a, a.amount - rescaled(b, a));
}

/** Negative when `a` is less than `b`, zero when equal, positive when more. */
export function compare(a: Balance, b: Balance): number {
  const finer = a.scale >= b.scale ? a : b;
  return rescaled(a, finer) - rescaled(b, finer);
}

function rescaled(value: Balance, like: Balance): number {
  if (!sameUnit(value, like)) {
    throw new Error(
      `farebox: ${unitOf(value)} met ${unitOf(like)}, and amounts of different units have no sum or order. Convert one of them first.`,
    );
  }
  return integer(value.amount * 10 ** (like.scale - value.scale));
}

function unitOf(value: Balance): string {
  return 'currency' in value ? value.currency : value.unit;
}

function integer(amount: number): number {
  if (Number.isSafeInteger(amount)) return amount;
  throw new Error(
    `farebox: ${amount} is not a safe integer, so it cannot be an amount. Give minor units and their scale.`,
  );
}
