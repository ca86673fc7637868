'use client';
import { focusManager } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useBilling } from './BillingContext.js';
import { keysOf, refresh } from './queries.js';

/**
 * Reads again what the back end says has changed, while it is `on`: see `followChanges`, whose code
 * loads with the first use. Nothing happens over a client that cannot `subscribe`.
 */
export function useLive(on: boolean): void {
  const { client, queryClient } = useBilling();
  useEffect(() => {
    if (!on || client.subscribe === undefined) return undefined;
    const over = new AbortController();
    import('./followChanges.js').then(
      ({ followChanges }) =>
        followChanges({ client, queryClient, focusManager, keysOf, refresh }, over.signal),
      () => {}, // nothing is pushed to this page
    );
    return () => over.abort();
  }, [on, client, queryClient]);
}
