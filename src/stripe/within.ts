/** How long Stripe may take to answer, in milliseconds. */
export const LIMIT = 30_000;

/** Stripe did not answer, and is waited for no longer: another try may find it again. */
export class StripeTimeout extends Error {
  readonly code = 'stripe_timeout';
  constructor() {
    super(
      `farebox: Stripe did not answer within ${LIMIT / 1_000} seconds, so its form is not there. Offer another try, and look whether the page lets Stripe through.`,
    );
  }
}

/** What Stripe answers in time; what comes after that goes to `onLate`. Rejects with a `StripeTimeout`. */
export function within<T>(answer: Promise<T>, onLate: (answer: T) => void = () => {}): Promise<T> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      reject(new StripeTimeout());
    }, LIMIT);
    answer
      .finally(() => clearTimeout(timer))
      .then((it) => (isOver ? onLate(it) : resolve(it)), reject);
  });
}
