'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { useMessages } from '../../react/useMessages.js';
import { type SubscriptionStanding, useSubscription } from '../../react/useSubscription.js';
import { summaryMessages } from './SubscriptionSummary.messages.js';
import { SubscriptionSummaryActions } from './SubscriptionSummaryActions.js';
import { SubscriptionSummaryFields } from './SubscriptionSummaryFields.js';
import { SubscriptionSummaryNotices } from './SubscriptionSummaryNotices.js';

export interface SubscriptionSummaryProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title' | 'children'
> {
  /** @default 'Team plan' */
  title?: string | undefined;
  /** The heading's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * What the workspace is subscribed to, how that stands, and what brings it back into order.
 * Renders a `<section>` named by its title; nothing for a viewer who does not see plans.
 *
 * Styling: `data-status` is the status of the subscription.
 */
export const SubscriptionSummary = forwardRef<HTMLElement, SubscriptionSummaryProps>(
  function SubscriptionSummary({ title, level, ...props }, ref) {
    const view = useSubscription();
    const t = useMessages(summaryMessages);
    const frame = {
      ...props,
      widget: 'SubscriptionSummary',
      title: title ?? t('summary.title'),
      level,
    };
    if (view.state !== 'ready') {
      return <ReadArm {...frame} ref={ref} view={view} />;
    }
    if (view.value === null) return null;
    const standing = view.value;
    return (
      <Card {...frame} ref={ref} data-status={standing.subscription?.status}>
        <Stale view={view} />
        <Settling purposes={['subscribe', 'change_plan', 'pay_invoice']} />
        {isNothing(standing) ? (
          <p data-farebox="SubscriptionSummaryNone">{t('summary.none')}</p>
        ) : (
          <>
            <SubscriptionSummaryNotices standing={standing} />
            <SubscriptionSummaryFields standing={standing} />
          </>
        )}
        <SubscriptionSummaryActions standing={standing} />
      </Card>
    );
  },
);

function isNothing({ plan, subscription }: SubscriptionStanding): boolean {
  return plan === null && subscription === null;
}
