import { describe, expect, it } from 'vitest';
import { credits, money } from '../../src/rules/index.js';
import { parseAmount, typedAmount } from '../../src/react/parseAmount.js';

const dollars = money(0, 'USD');
const yen = money(0, 'JPY', 0);
const mils = money(0, 'USD', 3);

describe('parseAmount', () => {
  it.each([
    ['en-US', '50', 50_00],
    ['en-US', ' 50 ', 50_00],
    ['en-US', '50.', 50_00],
    ['en-US', '50.5', 50_50],
    ['en-US', '50.05', 50_05],
    ['en-US', '.5', 50],
    ['en-US', '0', 0],
    ['en-US', '007', 7_00],
    ['en-US', '$50.00', 50_00],
    ['en-US', '1,250', 1_250_00],
    ['en-US', '1,234,567.89', 1_234_567_89],
    ['en-US', '90071992547409.91', Number.MAX_SAFE_INTEGER],
    ['de-DE', '12,50', 12_50],
    ['de-DE', '1.250,5', 1_250_50],
    ['de-DE', '1.250', 1_250_00],
    ['de-DE', '12,50 $', 12_50],
    ['fr-FR', '1 250,50', 1_250_50],
    ['fr-FR', '1\u202f250,50', 1_250_50],
    ['de-CH', "1'250.50", 1_250_50],
    ['en-IN', '1,00,000', 100_000_00],
    ['ar-EG', '١٢٫٥', 12_50],
    ['ar-EG', '12.5', 'not_a_number'],
    ['hi-IN', '5000', 5_000_00],
  ])('reads in %s %j', (locale, text, amount) => {
    const parsed = parseAmount(text, dollars, locale);
    expect(parsed).toEqual(
      typeof amount === 'string'
        ? { state: amount }
        : { state: 'amount', value: money(amount, 'USD') },
    );
  });

  it.each([
    ['en-US', '1,500', 1_500],
    ['de-DE', '1.500', 1_500],
    ['en-US', '2.5', 'too_precise'],
    ['en-US', '$5', 'not_a_number'],
  ])('reads in %s %j as credits', (locale, text, amount) => {
    expect(parseAmount(text, credits(0), locale)).toEqual(
      typeof amount === 'string' ? { state: amount } : { state: 'amount', value: credits(amount) },
    );
  });

  it.each([
    ['en-US', '', 'empty'],
    ['en-US', '  ', 'empty'],
    ['en-US', '$', 'empty'],
    ['en-US', 'fifty', 'not_a_number'],
    ['en-US', '5e3', 'not_a_number'],
    ['en-US', '0x10', 'not_a_number'],
    ['en-US', '-5', 'not_a_number'],
    ['en-US', '+5', 'not_a_number'],
    ['en-US', '.', 'not_a_number'],
    ['en-US', '1.2.3', 'not_a_number'],
    ['en-US', '12,50', 'not_a_number'],
    ['en-US', '1,2500', 'not_a_number'],
    ['en-US', ',500', 'not_a_number'],
    ['en-US', '1,00,000', 'not_a_number'],
    ['en-US', '€50', 'not_a_number'],
    ['de-DE', '12.50', 'not_a_number'],
    ['de-DE', '1,250.00', 'not_a_number'],
    ['en-US', '12.505', 'too_precise'],
    ['de-DE', '12,500', 'too_precise'],
    ['en-US', '90071992547409.92', 'too_large'],
    ['en-US', '99999999999999999999', 'too_large'],
  ])('refuses in %s %j: %s', (locale, text, state) => {
    expect(parseAmount(text, dollars, locale)).toEqual({ state });
  });

  it.each([
    ['no decimals', yen, '500', 500],
    ['three decimals', mils, '0.001', 1],
  ])('knows a currency of %s', (_, like, text, amount) => {
    expect(parseAmount(text, like, 'en-US')).toEqual({
      state: 'amount',
      value: { ...like, amount },
    });
  });

  it.each([
    ['no decimals', yen, '500.0'],
    ['three decimals', mils, '0.0001'],
  ])('refuses more than the %s of the currency', (_, like, text) => {
    expect(parseAmount(text, like, 'en-US')).toEqual({ state: 'too_precise' });
  });
});

describe('typedAmount', () => {
  it.each([
    ['en-US', 25_00, '25'],
    ['en-US', 1_250_50, '1250.50'],
    ['de-DE', 10_50, '10,50'],
  ])('prints in %s %d as %j, and reads it back', (locale, amount, text) => {
    const value = money(amount, 'USD');
    expect(typedAmount(value, locale)).toBe(text);
    expect(parseAmount(text, dollars, locale)).toEqual({ state: 'amount', value });
  });
});
