/** Where Stripe's own pages stand, for `<BillingProvider allowedHosts>`. */
export const stripeHosts: readonly string[] = [
  'checkout.stripe.com',
  'billing.stripe.com',
  'invoice.stripe.com',
  'pay.stripe.com',
  'files.stripe.com',
  'hooks.stripe.com',
];
