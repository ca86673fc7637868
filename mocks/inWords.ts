import type { Balance } from '../src/rules/index.js';

/** The number of an amount in plain digits, e.g. `-0.050`. */
export function digitsOf({ amount, scale }: Balance): string {
  const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const sign = amount < 0 ? '-' : '';
  return scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
}

/** An amount for the processor's own pages, e.g. `29.00 USD`. */
export function inWords(amount: Balance): string {
  return `${digitsOf(amount)} ${'currency' in amount ? amount.currency : amount.unit}`;
}
