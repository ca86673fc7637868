import { BillingError } from '../src/client/index.js';

/** What a request asked for that is not to be had; `path` says which field. */
export function invalid(path: string, message = 'This is not for sale.'): BillingError {
  return new BillingError({ code: 'validation', message, fields: [{ path, message }] });
}
