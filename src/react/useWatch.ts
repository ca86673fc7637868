'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isBillingError } from '../client/index.js';
import type { BillingOverview } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { isOverview, overviewQuery, refresh } from './queries.js';
import { useLive } from './useLive.js';
import { checkoutMessages } from './checkout.messages.js';
import { useMessages } from './useMessages.js';

/**
 * Watches what the widgets read, once for all of them, without a request of its own: a failure is
 * told to the host, and when a payment has settled the rest of the workspace is read again. While
 * it is `live`, what changes without this page is read again too, from the first overview on.
 */
export function useWatch(live: boolean): void {
  const { client, queryClient, report, announce } = useBilling();
  const t = useMessages(checkoutMessages);
  const { data, error } = useQuery(
    { ...overviewQuery(client), enabled: false, refetchInterval: false, select: pendingId },
    queryClient,
  );
  const pending = data ?? null;
  const last = useRef({ client, pending });
  const isShutOut = isBillingError(error) && !error.retryable;
  useLive(live && data !== undefined && !isShutOut);

  useEffect(() => {
    if (error) report(error);
  }, [error, report]);

  useEffect(() => {
    const before = last.current;
    if (before.client === client && before.pending !== null && pending === null) {
      announce(t('checkout.settled'));
      void refresh(queryClient, client, { predicate: (query) => !isOverview(query) });
    }
    last.current = { client, pending };
  }, [pending, announce, t, queryClient, client]);
}

const pendingId = ({ pendingCheckout }: BillingOverview) => pendingCheckout?.id ?? null;
