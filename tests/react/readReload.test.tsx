import { expect, it } from 'vitest';
import { isDue } from '../../src/react/readReload.js';
import { money } from '../../src/rules/money.js';

const usd = (amount: number, scale: number) => money(amount, 'USD', scale);

/** What there is, the threshold, what was spent and what comes to it, the cap, and whether. */
it.each([
  [usd(4999, 3), usd(5_00, 2), usd(0, 2), usd(50_00, 2), null, true],
  [usd(5000, 3), usd(5_00, 2), usd(0, 2), usd(50_00, 2), null, false],
  [usd(5000, 3), usd(5_00, 2), usd(0, 2), usd(50_00, 2), usd(200_00, 2), false],
  [usd(999_999_999_998, 2), usd(999_999_999_999, 2), usd(0, 2), usd(1, 2), null, true],
  [usd(0, 2), usd(1, 2), usd(40_00, 2), usd(40_00, 2), usd(80, 0), true],
  [usd(0, 2), usd(1, 2), usd(40_01, 2), usd(40_00, 2), usd(80, 0), false],
  [usd(0, 8), usd(1, 8), usd(5, 8), usd(10, 8), usd(15, 8), true],
])('of %j below %j, %j and %j under %j', (available, threshold, spent, price, cap, isNow) => {
  const settings = { enabled: true, threshold, refill: { amount: price }, monthlyCap: cap, price };
  expect(isDue(settings, available, spent)).toBe(isNow);
});
