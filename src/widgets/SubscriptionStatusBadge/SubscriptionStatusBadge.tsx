'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { BillingOverview, Open, SubscriptionStatus } from '../../rules/index.js';
import { StatusMark } from '../../react/parts/StatusMark.js';
import type { ReadView } from '../../react/ReadView.js';
import { useMessages } from '../../react/useMessages.js';
import { useGiven } from '../../react/useGiven.js';
import { badgeMessages } from './SubscriptionStatusBadge.messages.js';

export interface SubscriptionStatusBadgeProps extends ComponentPropsWithoutRef<'span'> {
  /** A status that the host has at hand: then nothing is read. @default the workspace's */
  status?: Open<SubscriptionStatus> | undefined;
}

const statusOf = ({ subscription }: BillingOverview) => subscription?.status ?? null;

/**
 * The state of the subscription: a dot and a word.
 * Renders a `<span>`; nothing where there is no subscription, or none that the viewer may see.
 *
 * Styling: `data-status` is the status, `data-tone` its tone; an unknown status is `neutral`.
 * `data-state` is `loading` or `failed` while there is no answer, `stale` when it is an old one.
 */
export const SubscriptionStatusBadge = forwardRef<HTMLSpanElement, SubscriptionStatusBadgeProps>(
  function SubscriptionStatusBadge({ status: given, ...props }, ref) {
    const view = useGiven(given, statusOf);
    const t = useMessages(badgeMessages);
    const status = view.state === 'ready' ? view.value : null;
    if (view.state === 'refused' || (view.state === 'ready' && status === null)) return null;
    return (
      <StatusMark
        {...props}
        ref={ref}
        part="SubscriptionStatusBadge"
        status={status}
        data-state={stateOf(view)}
      >
        {t(view.state === 'loading' ? 'badge.loading' : 'badge.unknown')}
      </StatusMark>
    );
  },
);

function stateOf(view: ReadView<unknown>): 'loading' | 'failed' | 'stale' | undefined {
  if (view.state === 'ready') return view.stale ? 'stale' : undefined;
  return view.state === 'loading' ? 'loading' : 'failed';
}
