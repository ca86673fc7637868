'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { type BillingOverview, type Instant, SETTLING_SCHEDULE } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { checkoutQuery } from './checkoutQuery.js';
import type { ReturnedCheckout } from './ReturnedCheckout.js';
import { overviewQuery, refresh } from './queries.js';
import { useOverview } from './useOverview.js';

/** What became of a checkout that a person came back from. */
export type CheckoutReturn =
  /** Nobody came back, or from the portal, which says nothing of what was done there. */
  | { readonly state: 'none' }
  | { readonly state: 'checking' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  /** There is no such checkout here for this viewer: nothing is said to have been paid. */
  | { readonly state: 'unknown' }
  /** It was for another workspace: nothing of it is applied here. */
  | {
      readonly state: 'other_workspace';
      /** `null` where the host has not said how to switch. */
      readonly switchWorkspace: (() => void) | null;
    }
  /** Not paid. No failure: the person may have changed their mind. */
  | { readonly state: 'abandoned' }
  | {
      readonly state: 'settling';
      readonly checkout: ReturnedCheckout;
      /** Longer than usual: not failed, and worth a word to support. */
      readonly stuck: boolean;
      readonly refresh: () => void;
    }
  | { readonly state: 'settled'; readonly checkout: ReturnedCheckout }
  /** The processor took the payment back. */
  | { readonly state: 'payment_failed'; readonly checkout: ReturnedCheckout };

export interface CheckoutReturnOptions {
  /** The query of the return address, e.g. `?checkout=co_1&workspace=ws_1`. @default the page's own */
  readonly search?: string | undefined;
}

/**
 * The way back from a payment: which checkout the address names, and how it ended.
 *
 * | the address names                    | then                                              |
 * | ------------------------------------ | ------------------------------------------------- |
 * | another workspace                    | nothing is read or applied; an offer to switch    |
 * | a checkout that is not to be found   | `unknown`, and the workspace is read anew         |
 * | a checkout of this workspace         | it is read until it ends: by the settling schedule, and at once when something is pushed |
 * | the workspace alone (from the portal) | the workspace is read anew                        |
 *
 * It settles by the checkout's own end, never by a balance. Reading twice changes nothing, so that a
 * reload, the back button and a second tab are harmless. On a server it is `none`.
 */
export function useCheckoutReturn({ search }: CheckoutReturnOptions = {}): CheckoutReturn {
  const { client, queryClient, onSwitchWorkspace } = useBilling();
  const own = useSyncExternalStore(onNavigation, () => globalThis.location.search, nowhere);
  const { checkoutId, workspaceId } = addressIn(search ?? own);
  const isElsewhere = workspaceId !== null && workspaceId !== client.workspaceId;
  const screen = useOverview(settlingOf);
  const known = screen.state === 'ready' ? screen.value : null;

  const { data, error, refetch } = useQuery(
    {
      ...checkoutQuery(client, checkoutId ?? '', known?.schedule ?? SETTLING_SCHEDULE),
      enabled: checkoutId !== null && !isElsewhere,
    },
    queryClient,
  );
  const isUnknown = codeOf(error) === 'not_found' || codeOf(error) === 'forbidden';
  const cameBack = !isElsewhere && (checkoutId ?? workspaceId) !== null;
  const cause = cameBack ? (isUnknown ? 'unknown' : data?.status) : null;

  // what stands on the page is from before the person left
  useEffect(() => {
    const isRead = queryClient.getQueryData(overviewQuery(client).queryKey) !== undefined;
    if (cause !== null && cause !== 'settling' && isRead) void refresh(queryClient, client);
  }, [cause, client, queryClient]);

  if (isElsewhere) {
    const switchWorkspace = onSwitchWorkspace ? () => onSwitchWorkspace(workspaceId) : null;
    return { state: 'other_workspace', switchWorkspace };
  }
  if (checkoutId === null) return { state: 'none' };
  if (isUnknown) return { state: 'unknown' };
  const retry = () => void refetch();
  if (data === undefined) return error ? { state: 'failed', error, retry } : { state: 'checking' };
  return endOf(data, known, retry);
}

interface Settling {
  readonly schedule: readonly number[];
  readonly stuckAfterSeconds: number;
  readonly now: Instant;
}

function endOf(
  checkout: ReturnedCheckout,
  known: Settling | null,
  retry: () => void,
): CheckoutReturn {
  switch (checkout.status) {
    case 'complete':
      return { state: 'settled', checkout };
    case 'failed':
      return { state: 'payment_failed', checkout };
    case 'settling':
      return { state: 'settling', checkout, stuck: isStuck(checkout, known), refresh: retry };
    default:
      return { state: 'abandoned' };
  }
}

/** Both times are the server's. */
function isStuck({ paidAt }: ReturnedCheckout, known: Settling | null): boolean {
  if (paidAt === null || known === null) return false;
  return Date.parse(known.now) - Date.parse(paidAt) >= known.stuckAfterSeconds * 1_000;
}

const settlingOf = ({ display, now }: BillingOverview): Settling => ({
  schedule: display.settling.scheduleSeconds,
  stuckAfterSeconds: display.settling.stuckAfterSeconds,
  now,
});

const codeOf = (error: unknown) => (error as { readonly code?: unknown } | null)?.code;

function addressIn(search: string) {
  const query = new URLSearchParams(search);
  return { checkoutId: query.get('checkout'), workspaceId: query.get('workspace') };
}

function onNavigation(listener: () => void) {
  globalThis.addEventListener('popstate', listener);
  return () => globalThis.removeEventListener('popstate', listener);
}

const nowhere = () => '';
