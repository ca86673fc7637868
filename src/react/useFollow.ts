'use client';
import { useCallback } from 'react';
import { useBilling } from './BillingContext.js';
import { useSafeAddress } from './useSafeAddress.js';

/**
 * Follows an address of the back end if this page trusts it, and throws if not. Answers whether a
 * page opened: a browser may block it, and then `navigate` says `false`.
 */
export function useFollow(): (address: string) => boolean {
  const { navigate } = useBilling();
  const safe = useSafeAddress();
  return useCallback(
    (address: string) => {
      const url = safe(address);
      if (url === null) throw new UnsafeAddress();
      return navigate(url) !== false;
    },
    [safe, navigate],
  );
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
