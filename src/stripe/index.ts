/** Payments that Stripe draws in the page. */
export type { LoadStripe } from './loadStripe.js';
export { StripeCheckout, type StripeCheckoutProps } from './StripeCheckout.js';
export { StripePaymentMethod, type StripePaymentMethodProps } from './StripePaymentMethod.js';
export { StripeVerification, type StripeVerificationProps } from './StripeVerification.js';
export { stripeHosts } from './stripeHosts.js';
