import { describe, expect, it } from 'vitest';
import { credits, money } from '../../src/rules/money.js';
import { availableIn, directionOf } from '../../src/rules/wallet.js';
import { usd, walletOf } from '../support/builders.js';

describe('what can be spent', () => {
  it('EC-P14 leaves out what a job has reserved', () => {
    const held = walletOf(money(5_000, 'USD', 3), { reserved: money(4_900, 'USD', 3) });
    expect(availableIn(held)).toEqual(money(100, 'USD', 3));
  });

  it('may be below zero', () => {
    expect(availableIn(walletOf(usd(-4_20)))).toEqual(usd(-4_20));
  });
});

describe('a movement', () => {
  it.each([
    [usd(5), 'credit'],
    [usd(-5), 'debit'],
    [credits(0), 'none'],
  ] as const)('EC-D02 of %j is a %s', (amount, direction) => {
    expect(directionOf(amount)).toBe(direction);
  });
});
