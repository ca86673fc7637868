import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../src/rules/support.js';

const KEY = '-----BEGIN RSA PRIVATE KEY-----';
const END = '-----END RSA PRIVATE KEY-----';

describe('maskSecrets', () => {
  it.each([
    ['sixteen digits', 'Card 4242424242424242.', 'Card •••• 4242.'],
    ['groups of four', 'Card 4242 4242 4242 4242 was charged', 'Card •••• 4242 was charged'],
    ['dashes', '5555-5555-5555-4444', '•••• 4444'],
    ['dashes of a text processor', '5555–5555 – 5555—4444', '•••• 4444'],
    ['fixed spaces', '4242\u00a04242\u00a04242\u00a04242', '•••• 4242'],
    ['fifteen digits', '3782 822463 10005', '•••• 0005'],
    ['thirteen digits', '4222222222222', '•••• 2222'],
    ['nineteen digits', '6304 0000 0000 0000 000', '•••• 0000'],
    ['two in a row', '4242424242424242 5555555555554444', '•••• 4242 •••• 4444'],
    ['its date behind it', '4242 4242 4242 4242 12 30', '•••• 4242 12 30'],
    ['a number before it', '17 4242 4242 4242 4242', '17 •••• 4242'],
  ])('hides a card number: %s', (_, text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });

  it.each([
    ['a wrong check digit', '4242 4242 4242 4241'],
    ['twelve digits', '424242424242'],
    ['twenty digits without a gap', '42424242424242424242'],
    ['an invoice and an amount', 'Invoice MF-0042 of 2026-01-15 over $1,134.19'],
    ['an id', 'txn_000042, in_0007, co_0012'],
    ['words about codes', 'The security code was not asked for.'],
    ['a password without one', 'I forgot my password'],
    ['a publishable key', 'pk_live_51H8abcdefghijkl'],
  ])('leaves %s', (_, text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it.each([
    ['CVC: 123', 'CVC: •••'],
    ['cvv2 is 1234', 'cvv2 is •••'],
    ['my security code 987, please', 'my security code •••, please'],
    ['CVC 4242 4242 4242 4242', 'CVC •••• •••'],
  ])('hides a security code: %s', (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });

  it.each([
    ['sk_live_51H8abcdefghijkl', 'sk_live_••••'],
    ['rk_test_51H8abcdefghijkl.', 'rk_test_••••.'],
    ['(whsec_5WbX5kEWLlfzsGNj)', '(whsec_••••)'],
    ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'ghp_••••'],
    ['AKIAIOSFODNN7EXAMPLE', 'AKIA••••'],
    [`${KEY}\nMIIEow\n${END} thanks`, 'PRIVATE KEY •••• thanks'],
    [`${KEY}\nMIIEow, cut off`, 'PRIVATE KEY ••••'],
    ['password: hunter2, again', 'password: •••• again'],
    ['PWD=hunter2', 'PWD=••••'],
  ])('hides a key: %s', (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });

  it('is done in time with a text that is all digits', () => {
    expect(maskSecrets('1 '.repeat(2_500))).toHaveLength(5_000);
  });
});
