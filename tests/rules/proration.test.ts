import { describe, expect, it } from 'vitest';
import { PREVIEW_LIFETIME, prorated, settlePreview } from '../../src/rules/proration.js';
import { MINUTE } from '../../src/rules/time.js';
import { usd } from '../support/builders.js';

/** Thirty days. */
const APRIL = { start: '2026-04-01T00:00:00Z', end: '2026-05-01T00:00:00Z' };
const on = (day: string, time = '00:00:00') => ({ ...APRIL, now: `2026-04-${day}T${time}Z` });

describe('the rest of a period', () => {
  it.each([
    ['the whole of it', 1, 30_00, on('01'), 30_00],
    ['half of it', 1, 30_00, on('16'), 15_00],
    ['a third of it, three seats', 3, 10_00, on('21'), 10_00],
    ['none of it', 4, 30_00, { ...APRIL, now: APRIL.end }, 0],
    ['nothing after its end', 1, 30_00, { ...APRIL, now: '2026-05-02T00:00:00Z' }, 0],
    // 1,296,001 s of 2,592,000 s left: 1500.00116 cents
    ['a second more than half', 1, 30_00, on('15', '23:59:59'), 15_00],
    // 10.00 × 1/3 = 333.33 cents
    ['a third, down', 1, 10_00, on('21'), 3_33],
    // 20.00 × 1/3 = 666.67 cents
    ['a third, up', 1, 20_00, on('21'), 6_67],
    // 0.05 / 2 = 2.5 cents
    ['a half cent goes up', 1, 5, on('16'), 3],
    // 0.99 × 7 × 11/30 = 254.1 cents
    ['seven seats, eleven days', 7, 99, on('20'), 2_54],
  ])('%s', (_, quantity, cents, period, expected) => {
    expect(prorated(quantity, usd(cents), period)).toEqual(usd(expected));
  });

  it.each([
    // −20.00 × 1/3 = −666.67 cents
    ['two thirds of a cent', 20_00, on('21'), -6_67],
    // −10.00 × 1/3 = −333.33 cents
    ['one third of a cent', 10_00, on('21'), -3_33],
    // −0.05 / 2 = −2.5 cents: half goes up
    ['half a cent', 5, on('16'), -2],
  ])('is given back for a seat less: %s', (_, cents, period, expected) => {
    expect(prorated(-1, usd(cents), period)).toEqual(usd(expected));
  });

  it('stays exact where floats do not', () => {
    const price = usd(90_071_992_547_409);
    expect(prorated(100, price, on('01'))).toEqual(usd(9_007_199_254_740_900));
    expect(prorated(100, price, on('16'))).toEqual(usd(4_503_599_627_370_450));
  });
});

describe('a preview', () => {
  const line = (cents: number) =>
    ({ kind: 'remaining', planId: null, quantity: 1, amount: usd(cents) }) as const;

  it.each([
    ['an upgrade is due', [-14_50, 49_50], 35_00, 0],
    ['EC-T03 a net credit is kept, and nothing is due', [-49_50, 14_50], 0, 35_00],
    ['an even change', [-10_00, 10_00], 0, 0],
    ['no change', [], 0, 0],
  ])('%s', (_, cents, dueNow, creditKept) => {
    expect(settlePreview(cents.map(line), usd(0))).toEqual({
      dueNow: usd(dueNow),
      creditKept: usd(creditKept),
    });
  });

  it('holds for ten minutes', () => {
    expect(PREVIEW_LIFETIME).toBe(10 * MINUTE);
  });
});
