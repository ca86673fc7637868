import { expect, it } from 'vitest';
import { StripeRefusal } from '../../src/stripe/StripeRefusal.js';

it('keeps the kind of what was refused, and nothing that may be secret', () => {
  const told = new StripeRefusal({ type: 'card_error', code: 'expired_card', message: 'of Ada' });
  expect(told).toMatchObject({ type: 'card_error', code: 'expired_card' });
  expect(`${String(told)} ${JSON.stringify(told)}`).not.toContain('Ada');
});

it.each([
  'seti_1_secret_2',
  'Your card ends in 4242',
  'https://hooks.stripe.test/redirect',
  'a'.repeat(61),
  '',
  4242,
  null,
])('takes %j for no code', (code) => {
  const told = new StripeRefusal({ type: code, code });
  expect(told).toMatchObject({ type: null, code: null });
  expect(told.message).toContain('with no type and no code');
});

it.each(['payment_intent', 'setup_intent'])('says of %s that the person gave up', (intent) => {
  const code = `${intent}_authentication_failure`;
  expect(new StripeRefusal({ type: 'card_error', code }).code).toBe('not_verified');
});
