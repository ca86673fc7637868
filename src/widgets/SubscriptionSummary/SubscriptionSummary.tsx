'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { PaymentFrame } from '../../react/parts/PaymentFrame.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { useMessages } from '../../react/useMessages.js';
import { usePayment } from '../../react/usePayment.js';
import { useSubscription } from '../../react/useSubscription.js';
import { summaryMessages } from './SubscriptionSummary.messages.js';
import { SubscriptionSummaryActions } from './SubscriptionSummaryActions.js';
import { SubscriptionSummaryFields } from './SubscriptionSummaryFields.js';
import { SubscriptionSummaryNotices } from './SubscriptionSummaryNotices.js';
import { PartsProvider } from './SubscriptionSummaryParts.js';

export interface SubscriptionSummaryProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title'
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
 * Parts: `SubscriptionSummaryNotices`, `SubscriptionSummaryFields`, `SubscriptionSummaryActions`;
 * without children, all of them in that order. Styling: `data-status` is the status of the
 * subscription.
 */
export const SubscriptionSummary = forwardRef<HTMLElement, SubscriptionSummaryProps>(
  function SubscriptionSummary({ title, level, children = <DefaultParts />, ...props }, ref) {
    const view = useSubscription();
    const t = useMessages(summaryMessages);
    const payment = usePayment();
    const name = title ?? t('summary.title');
    const frame = { ...props, widget: 'SubscriptionSummary', title: name, level };
    if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
    const standing = view.value;
    if (standing === null) return null;
    return (
      <PartsProvider value={{ standing, payment }}>
        <Card {...frame} ref={ref} data-status={standing.subscription?.status}>
          <Stale view={view} />
          <Settling purposes={['subscribe', 'change_plan', 'pay_invoice']} />
          {children}
          <PaymentFrame payment={payment} />
        </Card>
      </PartsProvider>
    );
  },
);

function DefaultParts() {
  return (
    <>
      <SubscriptionSummaryNotices />
      <SubscriptionSummaryFields />
      <SubscriptionSummaryActions />
    </>
  );
}
