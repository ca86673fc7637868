'use client';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BillingOverview, Interval, PlanView } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { plansQuery, refresh } from './queries.js';
import { type ReadView, viewOf } from './ReadView.js';
import { useOverview } from './useOverview.js';

export interface Plans {
  readonly plans: readonly PlanView[];
  /** How the workspace pays; `month` where it does not. */
  readonly interval: Interval;
  /** A subscription or a change of it is paid, and its confirmation is still to come. */
  readonly settling: boolean;
}

/** Payments that change what the workspace is subscribed to. */
export const PLAN_PURPOSES = ['subscribe', 'change_plan'] as const;

/** The catalogue; `absent` for a viewer who does not choose plans. */
export type PlansView = ReadView<Plans> | { readonly state: 'absent' };

/**
 * The plans with what each offers to this viewer.
 *
 * Reads the plans, and beside them the overview, which all widgets share. It is ready when both
 * are, has failed when either has, and is stale when either is; `retry` reads both again.
 */
export function usePlans(): PlansView {
  const { client, queryClient } = useBilling();
  const result = useQuery(plansQuery(client), queryClient);
  const screen = useOverview(screenOf);
  const { data, error } = result;
  const around = screen.state === 'ready' ? screen.value : null;
  const plans = useMemo(
    () => (data && around ? { plans: data, ...around } : undefined),
    [data, around],
  );

  const retry = () => void refresh(queryClient, client);
  const read = viewOf({ data: plans, error, at: error ? result.dataUpdatedAt : 0, retry });
  if (screen.state !== 'ready') return screen.state === 'failed' ? { ...screen, retry } : screen;
  if (!screen.value.mayBrowse || read.state === 'refused') return { state: 'absent' };
  if (read.state !== 'ready') return read;
  return { ...read, stale: read.stale || screen.stale, at: Math.max(read.at, screen.at) };
}

const screenOf = (overview: BillingOverview) => ({
  mayBrowse: overview.decisions['plan.browse']?.allowed !== false,
  interval: overview.plan?.price?.interval ?? ('month' as const),
  settling: PLAN_PURPOSES.some((purpose) => purpose === overview.pendingCheckout?.purpose),
});
