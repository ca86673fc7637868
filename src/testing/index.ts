/** Suites that hold a host's own adapter, or its own server, to the contract. */
export type { BillingClientFactory, Onlooker } from './BillingClientFactory.js';
export { describeBillingClient } from './describeBillingClient.js';
export { type BillingHttpOptions, describeBillingHttp } from './describeBillingHttp.js';
export type { HttpViewer } from './http/exchange.js';
export type { Runner } from './Runner.js';
