import { describe, expect, it } from 'vitest';
import { credits, money } from '../../src/rules/money.js';
import { availableIn, directionOf, historySince } from '../../src/rules/wallet.js';
import { NOW, policy, usd, walletOf } from '../support/builders.js';

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

describe('the ledger', () => {
  it.each([
    ['all of it', null, null],
    ['today', 0, '2026-01-15T00:00:00.000Z'],
    ['a month', 30, '2025-12-16T00:00:00.000Z'],
  ])('EC-D05 is kept to look at: %s', (_, historyDays, since) => {
    expect(historySince(policy('team', { historyDays }), NOW)).toBe(since);
  });
});
