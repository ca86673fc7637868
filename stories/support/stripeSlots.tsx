/** The slots of Stripe over a fake of Stripe.js, as a host's own page has them over Stripe. */
import type { CheckoutSlotProps, PaymentSlotProps, Slots } from '../../src/index.js';
import { StripeCheckout, StripePaymentMethod, StripeVerification } from '../../src/stripe/index.js';
import type { MockBilling } from '../../mocks/index.js';
import { createFakeStripe } from '../../mocks/stripe/index.js';

/** What goes wrong at Stripe: as the verbs of the fake. */
export interface StripeFaults {
  readonly failLoads?: number;
  readonly failCreations?: number;
  readonly refuseVerifications?: number;
  readonly hold?: boolean;
}

export function stripeSlots(mock: MockBilling, faults: StripeFaults): Slots {
  const fake = createFakeStripe(mock);
  const { load } = fake;
  fake.failLoads(faults.failLoads ?? 0);
  fake.failCreations(faults.failCreations ?? 0);
  fake.refuseVerifications(faults.refuseVerifications ?? 0);
  if (faults.hold) fake.hold();
  return {
    checkout: (props: CheckoutSlotProps) => <StripeCheckout {...props} loadStripe={load} />,
    paymentMethod: (props: PaymentSlotProps) => (
      <StripePaymentMethod {...props} loadStripe={load} />
    ),
    verification: (props: PaymentSlotProps) => <StripeVerification {...props} loadStripe={load} />,
  };
}
