'use client';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BillingOverview } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { overviewQuery } from './queries.js';
import { type ReadView, viewOf } from './ReadView.js';

/**
 * A part of the overview. All widgets share its one request.
 *
 * `select` must be stable: a function at module level, so that a widget renders only when its own
 * part changes. Loading, failed, refused and signed out are answers of their own; a part that the
 * overview lacks has failed, and other widgets have theirs. Nothing is read where it is not asked for.
 */
export function useOverview<T>(
  select: (overview: BillingOverview) => T,
  isAsked = true,
): ReadView<T> {
  const { client, queryClient, initialOverview } = useBilling();
  const selectWhole = useMemo(
    () => (overview: BillingOverview) => whole(select(overview)),
    [select],
  );
  const isOurs = initialOverview?.workspace.id === client.workspaceId;
  const result = useQuery(
    {
      ...overviewQuery(client),
      select: selectWhole,
      enabled: isAsked,
      ...(isOurs && initialOverview
        ? {
            initialData: initialOverview,
            initialDataUpdatedAt: Date.parse(initialOverview.now),
          }
        : {}),
    },
    queryClient,
  );
  const { data, error, refetch } = result;
  // read while something is wrong only: what is read makes its widget render at every change
  const at = error ? result.dataUpdatedAt : 0;
  return viewOf({ data, error, at, retry: () => void refetch() });
}

/** What the product does not have is `null`; a field that is not there was not read. */
function whole<T>(part: T): T {
  const fields: unknown[] =
    part !== null && typeof part === 'object' ? Object.values(part) : [part];
  if (!fields.includes(undefined)) return part;
  throw new Error(
    'farebox: the overview lacks a field, so its widget has nothing to show. Answer every field, null where there is none.',
  );
}
