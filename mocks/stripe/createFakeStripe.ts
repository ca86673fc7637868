/**
 * Stripe.js over a mock: it draws labelled forms and moves no money.
 *
 * | it keeps Stripe's rule                                        | so that it shows                     |
 * | ------------------------------------------------------------- | ------------------------------------ |
 * | one embedded checkout at a time, counted from the call on     | a page that creates a second one     |
 * | an embedded checkout that was destroyed is dead               | one that is mounted again            |
 * | `onComplete` says that the form was sent, not that money came | a purchase that is called done early |
 * | a payment at the bank is confirmed once                       | a page that pays again               |
 * | a refusal carries the payment with its client secret          | a page that logs it                  |
 *
 * Forms say what becomes of the money: Pay, Decline, Verify. What the mock's clock has let expire
 * cannot be paid.
 */
import type { Stripe, StripeEmbeddedCheckoutOptions } from '@stripe/stripe-js';
import type { MockBilling } from '../createMockBilling.js';
import { createFakeElements } from './createFakeElements.js';
import { drawCheckout } from './drawCheckout.js';

export interface FakeStripe {
  /** For `loadStripe` of the widgets of `farebox/stripe`, in place of Stripe's own. */
  readonly load: (publishableKey: string) => Promise<Stripe>;
  /** The next loads fail, as behind a blocker or without a connection. */
  failLoads(times: number): void;
  /** The next embedded checkouts cannot be created, and the next card forms not be drawn. */
  failCreations(times: number): void;
  /** The next payments are not confirmed at the bank: the person gives up there. */
  refuseVerifications(times: number): void;
  /** Embedded checkouts wait for `release` before they are there. */
  hold(): void;
  release(): void;
  /** Embedded checkouts that are there and not destroyed. */
  readonly live: number;
  /** How many were asked for so far. */
  readonly created: number;
  /** Secrets whose payment the bank was asked about, in order. */
  readonly confirmed: readonly string[];
}

/** A Stripe.js for one mock. Each load answers the same one. */
export function createFakeStripe({ processor }: MockBilling): FakeStripe {
  const counts = { loads: 0, creations: 0, refusals: 0, live: 0, created: 0 };
  const confirmed: string[] = [];
  let gate = Promise.resolve();
  let open = () => {};

  /** Whether this one fails, as it was ordered. */
  const fails = (what: 'loads' | 'creations' | 'refusals') => {
    if (counts[what] === 0) return false;
    counts[what] -= 1;
    return true;
  };

  async function createEmbeddedCheckoutPage({
    clientSecret,
    fetchClientSecret,
    onComplete,
  }: StripeEmbeddedCheckoutOptions) {
    counts.created += 1;
    if (counts.live > 0)
      throw integrationError('You cannot have multiple Embedded Checkout objects.');
    counts.live += 1;
    try {
      await gate;
      if (fails('creations')) throw new TypeError('Failed to fetch');
      const secret = clientSecret ?? (await fetchClientSecret?.()) ?? '';
      return embedded(secret, onComplete);
    } catch (error) {
      counts.live -= 1;
      throw error;
    }
  }

  function embedded(secret: string, onComplete: (() => void) | undefined) {
    let form: HTMLElement | null = null;
    let isDead = false;
    const unmount = () => {
      form?.remove();
      form = null;
    };
    return {
      mount(place: string | HTMLElement) {
        if (isDead) throw integrationError('This Embedded Checkout has been destroyed.');
        const host = typeof place === 'string' ? document.querySelector(place) : place;
        form = drawCheckout(processor, secret, onComplete ?? (() => {}));
        host?.append(form);
      },
      unmount,
      destroy() {
        if (isDead) return;
        isDead = true;
        unmount();
        counts.live -= 1;
      },
    };
  }

  const stripe = {
    ...createFakeElements(processor, () => fails('creations')),
    createEmbeddedCheckoutPage,
    async handleNextAction({ clientSecret }: { clientSecret: string }) {
      confirmed.push(clientSecret);
      const { outcome } = await (fails('refusals')
        ? processor.decline(clientSecret)
        : processor.verify(clientSecret));
      if (outcome === 'paid') return { paymentIntent: { status: 'succeeded' } };
      const payment_intent = { client_secret: clientSecret };
      const code = 'payment_intent_authentication_failure';
      return { error: { type: 'card_error', code, payment_intent } };
    },
  } as unknown as Stripe;

  return {
    load: async () => {
      if (fails('loads')) throw new Error('Failed to load Stripe.js');
      return stripe;
    },
    failLoads: (times) => void (counts.loads = times),
    failCreations: (times) => void (counts.creations = times),
    refuseVerifications: (times) => void (counts.refusals = times),
    hold: () => {
      gate = new Promise((resolve) => (open = resolve));
    },
    release: () => open(),
    get live() {
      return counts.live;
    },
    get created() {
      return counts.created;
    },
    confirmed,
  };
}

/** What Stripe throws at code that does not keep its rules. */
function integrationError(message: string): Error {
  return Object.assign(new Error(message), { name: 'IntegrationError' });
}
