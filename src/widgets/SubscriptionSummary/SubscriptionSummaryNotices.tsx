'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import type { Instant, Tone } from '../../rules/index.js';
import { usePlanName } from '../../react/usePlanName.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import type { SubscriptionStanding } from '../../react/useSubscription.js';
import { summaryMessages } from './SubscriptionSummary.messages.js';
import { usePart } from './SubscriptionSummaryParts.js';

export interface SubscriptionSummaryNoticesProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children'
> {}

/**
 * The dates that matter before the next renewal. Renders a `<div>` with a `<p>` for each; nothing
 * where there is none.
 *
 * Styling: `SubscriptionSummaryNotice` for each; its `data-tone` is `info` or `warning`.
 */
export const SubscriptionSummaryNotices = forwardRef<
  HTMLDivElement,
  SubscriptionSummaryNoticesProps
>(function SubscriptionSummaryNotices(props, ref) {
  const { standing } = usePart('SubscriptionSummaryNotices');
  const t = useMessages(summaryMessages);
  const format = useFormat();
  const { trialEnd, endsAt, pendingChange, payBy, hoursLeft } = standing;
  if ((trialEnd ?? endsAt ?? pendingChange ?? payBy) === null) return null;
  return (
    <div {...props} ref={ref} data-farebox="SubscriptionSummaryNotices">
      {trialEnd !== null && (
        <Notice tone="info" at={trialEnd}>
          {t('summary.trial', { date: format.date(trialEnd) })}
        </Notice>
      )}
      {endsAt !== null && (
        <Notice tone="warning" at={endsAt}>
          {t(trialEnd === null ? 'summary.ends' : 'summary.ends_with_trial', {
            date: format.date(endsAt),
          })}
        </Notice>
      )}
      {pendingChange !== null && <Pending {...pendingChange} />}
      {payBy !== null && (
        <Notice tone="warning" at={payBy}>
          {t(hoursLeft === 0 ? 'summary.expires_soon' : 'summary.expires', {
            time: format.time(payBy),
            count: hoursLeft,
          })}
        </Notice>
      )}
    </div>
  );
});

/** By its name, once the plans are read. */
function Pending({ planId, at }: NonNullable<SubscriptionStanding['pendingChange']>) {
  const t = useMessages(summaryMessages);
  const date = useFormat().date(at);
  const plan = usePlanName(planId);
  return (
    <Notice tone="info" at={at}>
      {plan === undefined
        ? t('summary.pending_other', { date })
        : t('summary.pending', { plan, date })}
    </Notice>
  );
}

interface NoticeProps {
  readonly tone: Tone;
  readonly at: Instant;
  readonly children: ReactNode;
}

function Notice({ tone, at, children }: NoticeProps) {
  return (
    <p data-farebox="SubscriptionSummaryNotice" data-tone={tone}>
      <time dateTime={at}>{children}</time>
    </p>
  );
}
