import { safeUrl } from '../client/index.js';
import type { Billing } from './BillingContext.js';

/**
 * Follows an address of the back end if this page trusts it, and throws if not. Answers whether a
 * page opened: a browser may block it, and then `navigate` says `false`.
 */
export function followAddress(
  { navigate, allowedHosts }: Pick<Billing, 'navigate' | 'allowedHosts'>,
  address: string,
): boolean {
  const url = safeUrl(address, allowedHosts);
  if (url === null) throw new UnsafeAddress();
  return navigate(url.href) !== false;
}

/** The back end sent an address that this page does not trust. */
class UnsafeAddress extends Error {
  readonly code = 'unsafe_url';
  constructor() {
    super(
      'farebox: the back end sent an address that is not on allowedHosts, so it was not followed. Add its host to <BillingProvider allowedHosts={[…]}> if it is yours.',
    );
  }
}
