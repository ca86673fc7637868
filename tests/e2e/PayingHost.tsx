/** The page of a host that takes payments with Stripe, for whoever drives a browser. */
import { createRoot } from 'react-dom/client';
import type { CheckoutResult, MockBilling } from '../../mocks/index.js';
import { createFakeStripe } from '../../mocks/stripe/index.js';
import { createHttpClient } from '../../src/client/index.js';
import { BillingPage, BillingProvider } from '../../src/index.js';
import { StripeCheckout, StripePaymentMethod, StripeVerification } from '../../src/stripe/index.js';

type Verb = 'pay' | 'decline' | 'verify';

declare global {
  interface Window {
    /** The processor is not in this page: it is told what the person does in its forms. */
    readonly atProcessor: (verb: Verb, secret: string) => Promise<CheckoutResult>;
  }
}

const query = new URLSearchParams(globalThis.location.search);
const api = query.get('api') ?? '';

const tell = (verb: Verb) => (secret: string) => window.atProcessor(verb, secret);
const processor = {
  checkoutBySecret: () => ({ item: '' }),
  pay: tell('pay'),
  decline: tell('decline'),
  verify: tell('verify'),
};
const { load } = createFakeStripe({ processor } as unknown as MockBilling);
const loadStripe = query.has('real-stripe') ? undefined : load;

createRoot(document.querySelector('#root') ?? document.body).render(
  <BillingProvider
    client={createHttpClient({ baseUrl: api, workspaceId: query.get('of') ?? '' })}
    allowedHosts={[new URL(api).host]}
    slots={{
      checkout: (slot) => <StripeCheckout {...slot} loadStripe={loadStripe} />,
      paymentMethod: (slot) => <StripePaymentMethod {...slot} loadStripe={loadStripe} />,
      verification: (slot) => <StripeVerification {...slot} loadStripe={loadStripe} />,
    }}
  >
    <BillingPage />
  </BillingProvider>,
);
