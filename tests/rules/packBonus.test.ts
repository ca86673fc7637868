import { describe, expect, it } from 'vitest';
import { credits, money } from '../../src/rules/money.js';
import { packBonus } from '../../src/rules/packBonus.js';
import { usd } from '../support/builders.js';

const mils = (amount: number) => money(amount, 'USD', 3);
const smallest = { price: usd(10_00), credits: credits(1_000) };

describe('packBonus', () => {
  it.each([
    ['as much as is paid', mils(100_000), null],
    ['a thousandth more', mils(100_001), { kind: 'amount', amount: mils(1) }],
    ['a tenth more', mils(110_000), { kind: 'amount', amount: mils(10_000) }],
    ['less than is paid', mils(99_999), null],
  ])('in one unit: %s', (_, worth, bonus) => {
    const pack = { price: usd(100_00), credits: worth };
    expect(packBonus(pack, [pack])).toEqual(bonus);
  });

  it.each([
    ['as many for the money', 10_000, null],
    ['not a whole percent more', 10_099, null],
    ['a percent more', 10_100, { kind: 'percent', percent: 1 }],
    ['a fifth more', 12_000, { kind: 'percent', percent: 20 }],
    ['fewer for the money', 9_000, null],
  ])('in credits: %s', (_, amount, bonus) => {
    const pack = { price: usd(100_00), credits: credits(amount) };
    expect(packBonus(pack, [pack, smallest])).toEqual(bonus);
  });
});
