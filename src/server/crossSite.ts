/**
 * Changes that another site makes a browser send.
 *
 * Only a cookie travels by itself, so only a request with one is asked where it comes from:
 *
 * | a change with a cookie                                          | answer        |
 * | --------------------------------------------------------------- | ------------- |
 * | `Sec-Fetch-Site: same-origin`, or an `Origin` that is listed    | goes on       |
 * | anything else                                                   | 403 forbidden |
 * | a POST or PUT whose body is not JSON (a form can send the rest) | 415 bad_request |
 *
 * A DELETE has no body; no form can send one. Reading changes nothing and is not asked.
 */
import { BillingError } from '../client/index.js';
import { badRequest } from './problem.js';

/** Throws for a change that may come from a site which is not the host's. */
export function refuseCrossSite({ method, headers }: Request, origins: readonly string[]): void {
  if (!headers.has('Cookie')) return;
  const origin = headers.get('Origin');
  const isOwn = headers.get('Sec-Fetch-Site') === 'same-origin';
  if (!isOwn && (origin === null || !origins.includes(origin))) {
    throw new BillingError({
      code: 'forbidden',
      message: 'A change with a cookie must come from the same origin or a listed one.',
    });
  }
  if (method !== 'DELETE' && !isJson(headers)) throw notJson();
}

/** Whether the body calls itself JSON. */
export function isJson(headers: Headers): boolean {
  return /^application\/json\s*(;|$)/i.test(headers.get('Content-Type') ?? '');
}

export const notJson = () => badRequest('The Content-Type must be application/json.', 415);
