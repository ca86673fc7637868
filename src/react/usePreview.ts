'use client';
import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BillingClient, ChangePreview, SubscriptionChange } from '../client/index.js';
import type { Instant } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { LONGEST_TIMER } from './longestTimer.js';
import { previewQuery } from './moneyQueries.js';
import { overviewQuery } from './queries.js';

/** What a change would cost. */
export type ChangeView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  | {
      readonly state: 'ready';
      readonly preview: ChangePreview;
      /** It has taken the place of one that no longer holds. */
      readonly renewed: boolean;
    };

/**
 * The preview of a change, read again when its time is over by the server's clock. `renew` puts
 * another in its place, or reads one; what went wrong then is `error`, and the figures stay.
 */
export function usePreview(change: SubscriptionChange) {
  const { client, queryClient } = useBilling();
  const options = previewQuery(client, change);
  const { data, error, isFetching, refetch } = useQuery(
    {
      ...options,
      refetchInterval: ({ state }) => state.data && timeLeft(queryClient, client, state.data),
    },
    queryClient,
  );
  const [firstId, setFirstId] = useState<string | null>(null);
  if (data !== undefined && firstId === null) setFirstId(data.id);

  const view: ChangeView =
    data !== undefined
      ? { state: 'ready', preview: data, renewed: data.id !== (firstId ?? data.id) }
      : error && !isFetching
        ? { state: 'failed', error, retry: () => void refetch() }
        : { state: 'loading' };
  return {
    view,
    isReading: isFetching,
    error: data === undefined ? null : error,
    renew: (preview: ChangePreview | null) => {
      if (preview === null) void refetch();
      else queryClient.setQueryData(options.queryKey, preview);
    },
  };
}

/** Milliseconds until a preview ends, as the server counts; at least a second, not to ask in a loop. */
function timeLeft(queryClient: QueryClient, client: BillingClient, { expiresAt }: ChangePreview) {
  const span = Date.parse(expiresAt) - serverTime(queryClient, client);
  return Math.min(LONGEST_TIMER, Math.max(1_000, span));
}

/** The overview says what time it was at the server when it came. */
function serverTime(queryClient: QueryClient, client: BillingClient): number {
  const { data, dataUpdatedAt } = queryClient.getQueryState(overviewQuery(client).queryKey) ?? {};
  const now: Instant | undefined = data?.now;
  return now === undefined ? Date.now() : Date.parse(now) + Date.now() - (dataUpdatedAt ?? 0);
}
