/**
 * What Stripe refused, as the host may log it.
 *
 * Stripe's own error carries the payment with its client secret, and a message may repeat one: only
 * type and code are kept of it.
 */
export class StripeRefusal extends Error {
  override readonly name = 'StripeRefusal';
  readonly type: string | null;
  /** Stripe's, or `not_verified` where the person was not confirmed at the bank. */
  readonly code: string | null;

  constructor(refused: unknown) {
    const type = wordOf(refused, 'type') ?? wordOf(refused, 'name');
    const code = wordOf(refused, 'code');
    super(`farebox: Stripe refused, with ${type ?? 'no type'} and ${code ?? 'no code'}.`);
    this.type = type;
    this.code = code !== null && AT_THE_BANK.has(code) ? 'not_verified' : code;
  }
}

const AT_THE_BANK: ReadonlySet<string> = new Set([
  'payment_intent_authentication_failure',
  'setup_intent_authentication_failure',
]);

/** A property that names a kind; anything longer or with other signs is no name. */
function wordOf(from: unknown, key: string): string | null {
  if (typeof from !== 'object' || from === null) return null;
  const word: unknown = Reflect.get(from, key);
  return typeof word === 'string' && /^[a-z_]{1,60}$/i.test(word) ? word : null;
}
