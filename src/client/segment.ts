import { BillingError } from './BillingError.js';

/** Names a thing: no dots alone, nothing that an address, a proxy or a log reads as more, and short. */
const ID = /^(?!\.+$)[^\s/\\%?#\p{Cc}\p{Cs}]{1,255}$/u;

/** Whether this may be the id of a thing. */
export const isId = (id: string): boolean => ID.test(id);

/** An id as a part of a path; throws `not_found` for what can be none, so that nothing is asked. */
export function segment(id: string): string {
  if (isId(id)) return encodeURIComponent(id);
  throw new BillingError({ code: 'not_found', message: 'No such id.' });
}
