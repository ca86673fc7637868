import type { Checkout } from '../rules/index.js';

/** What is told of a checkout on the way back: nothing of it is secret. */
export type ReturnedCheckout = Pick<Checkout, 'id' | 'purpose' | 'status' | 'paidAt'>;
