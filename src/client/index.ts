/** The promise between screen and back end, and its implementation over HTTP. */
export type * from './BillingClient.js';
export type * from './BillingEvent.js';
export type * from './forms.js';
export type { Page, Quote, StorageTier } from '../rules/index.js';
export {
  BILLING_ERROR_CODES,
  BillingError,
  type BillingErrorCode,
  type BillingErrorInit,
  type FieldError,
  isBillingError,
} from './BillingError.js';
export { createHttpClient, type HttpClientOptions } from './createHttpClient.js';
export { safeUrl } from './safeUrl.js';
