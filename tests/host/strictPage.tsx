/** The page of a host with a strict policy; its address says what is on it. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BillingPage, BillingProvider } from 'farebox';
import { createHttpClient } from 'farebox/client';
import { createMockBilling, type ScenarioName } from 'farebox/mocks';
import { createFakes } from 'farebox/mocks/react';
import { createFakeStripe } from 'farebox/mocks/stripe';
import {
  type LoadStripe,
  StripeCheckout,
  StripePaymentMethod,
  StripeVerification,
  stripeHosts,
} from 'farebox/stripe';

const asked = new URLSearchParams(location.search);
const scenario = asked.get('scenario') as ScenarioName;
const mock = createMockBilling({ scenario });
const fakes = createFakes(mock);
const stripe = createFakeStripe(mock);

/** `fake` is the clickable form, `stripe` a fake of Stripe.js, `loader` what Stripe's loader brings. */
function slotsOf(kind: string | null) {
  if (kind === 'fake') return fakes.slots;
  const loadStripe: LoadStripe | undefined = kind === 'stripe' ? stripe.load : undefined;
  return {
    checkout: (props: Parameters<typeof StripeCheckout>[0]) => (
      <StripeCheckout {...props} loadStripe={loadStripe} />
    ),
    paymentMethod: (props: Parameters<typeof StripePaymentMethod>[0]) => (
      <StripePaymentMethod {...props} loadStripe={loadStripe} />
    ),
    verification: (props: Parameters<typeof StripeVerification>[0]) => (
      <StripeVerification {...props} loadStripe={loadStripe} />
    ),
  };
}

const slots = slotsOf(asked.get('slots'));
const client =
  asked.get('over') === 'http'
    ? createHttpClient({ baseUrl: location.origin, workspaceId: mock.workspaceId })
    : createHttpClient({
        baseUrl: 'https://billing.test',
        workspaceId: mock.workspaceId,
        fetch: mock.fetch,
      });

document.documentElement.dir = asked.get('dir') ?? 'ltr';
Object.assign(globalThis, { fakeOfStripe: await stripe.load('pk_mock') });

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <BillingProvider
        client={client}
        slots={slots}
        navigate={fakes.navigate}
        allowedHosts={[...fakes.allowedHosts, ...stripeHosts]}
      >
        <BillingPage />
      </BillingProvider>
      <fakes.FakeProcessor />
    </StrictMode>,
  );
}
