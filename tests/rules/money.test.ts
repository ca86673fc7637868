import { describe, expect, it } from 'vitest';
import {
  add,
  amountLike,
  type Balance,
  compare,
  credits,
  money,
  sameUnit,
  subtract,
} from '../../src/rules/money.js';

describe('a sum', () => {
  it('EC-D06 of ten thousand times $0.05 is exactly $500.00', () => {
    const fiveCents = money(5, 'USD');
    const total = Array.from({ length: 10_000 }).reduce<Balance>(
      (sum) => add(sum, fiveCents),
      money(0, 'USD'),
    );
    expect(total).toEqual({ amount: 500_00, currency: 'USD', scale: 2 });
  });

  it.each([
    ['cents to mills', money(12_480, 'USD', 3), money(10_00, 'USD'), money(22_480, 'USD', 3)],
    ['mills to cents', money(10_00, 'USD'), money(12_480, 'USD', 3), money(22_48, 'USD')],
    ['whole yen', money(500, 'JPY', 0), money(120, 'JPY', 0), money(620, 'JPY', 0)],
    ['credits', credits(2_000), credits(-500), credits(1_500)],
  ])('keeps the scale of the first: %s', (_, a, b, sum) => {
    expect(add<Balance>(a, b)).toEqual(sum);
  });

  it('refuses to round', () => {
    expect(() => add(money(10_00, 'USD'), money(12_485, 'USD', 3))).toThrow(/not a safe integer/);
  });

  it('refuses what lies beyond exact numbers', () => {
    const most = money(Number.MAX_SAFE_INTEGER, 'USD');
    expect(() => add(most, money(1, 'USD'))).toThrow(/not a safe integer/);
  });
});

describe('a difference', () => {
  it('may be below zero', () => {
    expect(subtract(money(0, 'USD', 3), money(42, 'USD'))).toEqual(money(-420, 'USD', 3));
  });
});

describe('two amounts', () => {
  it.each([
    [money(1_00, 'USD'), money(1_000, 'USD', 3), 0],
    [money(1_00, 'USD'), money(1_001, 'USD', 3), -1],
    [money(1_001, 'USD', 3), money(1_00, 'USD'), 1],
    [credits(-1), credits(0), -1],
  ])('%j and %j are in order', (a, b, sign) => {
    expect(Math.sign(compare(a, b))).toBe(sign);
  });

  it.each([
    ['dollars and euros', money(1, 'USD'), money(1, 'EUR')],
    ['dollars and credits', money(1, 'USD'), credits(1)],
  ])('%s have no sum, no difference, no order', (_, a, b: Balance) => {
    expect(sameUnit(a, b)).toBe(false);
    expect(() => add(a, b)).toThrow(/different units/);
    expect(() => subtract(a, b)).toThrow(/different units/);
    expect(() => compare(a, b)).toThrow(/different units/);
  });

  it('count the same thing at any scale', () => {
    expect(sameUnit(money(1, 'USD'), money(1, 'USD', 3))).toBe(true);
  });
});

describe('an amount', () => {
  it.each([0.05, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('is never %d', (amount) => {
    expect(() => money(amount, 'USD')).toThrow(/not a safe integer/);
    expect(() => credits(amount)).toThrow(/not a safe integer/);
    expect(() => amountLike(money(1, 'USD'), amount)).toThrow(/not a safe integer/);
  });

  it('has two decimals unless it says otherwise', () => {
    expect(money(2900, 'USD')).toEqual({ amount: 2900, currency: 'USD', scale: 2 });
    expect(credits(2000)).toEqual({ amount: 2000, unit: 'credits', scale: 0 });
  });
});
