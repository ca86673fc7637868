/**
 * Stripe.js for a publishable key: fetched when the first checkout opens, once for each key.
 *
 * A page that opens none makes no request to Stripe and loads none of its code. A failed load is
 * forgotten, so that another try is another load. A secret key is refused, and never repeated in a
 * message.
 */
import type { Stripe } from '@stripe/stripe-js';
import { within } from './within.js';

/** Stripe.js for a key; `null` where there is no browser. */
export type LoadStripe = (publishableKey: string) => Promise<Stripe | null>;

const loaded = new WeakMap<LoadStripe, Map<string, Promise<Stripe>>>();

type Loader = typeof import('@stripe/stripe-js/pure');

const fromStripe: LoadStripe = async (key) => {
  const loader: Loader & { readonly default?: Loader } = await import('@stripe/stripe-js/pure');
  // where a bundler takes it for CommonJS, its names may be under `default` alone
  return (loader.default ?? loader).loadStripe(key);
};

/** The one Stripe of a key; rejects where it cannot be had. */
export function stripeFor(key: string | null, load: LoadStripe = fromStripe): Promise<Stripe> {
  if (key === null || !/^pk_\w+$/.test(key)) return Promise.reject(new NoPublishableKey());
  const byKey = loaded.get(load) ?? new Map<string, Promise<Stripe>>();
  loaded.set(load, byKey);
  const stripe = byKey.get(key) ?? once(load, key);
  byKey.set(key, stripe);
  stripe.catch(() => byKey.delete(key));
  return stripe;
}

async function once(load: LoadStripe, key: string): Promise<Stripe> {
  const stripe = await within(load(key)).catch((cause: unknown) => {
    throw new StripeUnavailable(cause);
  });
  if (stripe === null) throw new StripeUnavailable(null);
  return stripe;
}

/** Another try would find the same key. */
export class NoPublishableKey extends Error {
  readonly code = 'stripe_key';
  constructor() {
    super(
      'farebox: the back end sent a key that is no publishable one, so nothing was loaded with it. Send the key that begins with pk_, never a secret one.',
    );
  }
}

/** Stripe.js did not come: a blocker, a policy of the page, no connection. */
class StripeUnavailable extends Error {
  readonly code = 'stripe_unavailable';
  constructor(cause: unknown) {
    super('farebox: Stripe.js could not be loaded. See its cause.', { cause });
  }
}
