import type { BillingClient } from './BillingClient.js';
import type { Listen } from './createListeners.js';
import type { Open } from './transport.js';

/** The `subscribe` of a client. What it takes to listen is loaded with the first who does. */
export function createSubscribe(open: Open): NonNullable<BillingClient['subscribe']> {
  let loaded: Promise<Listen> | undefined;
  return (listener) => {
    const over = new AbortController();
    loaded ??= import('./createListeners.js').then(({ createListeners }) => createListeners(open));
    loaded.then(
      (listen) => listen(listener, over.signal),
      () => (loaded = undefined), // nothing is pushed; the next one tries again
    );
    return () => over.abort();
  };
}
