'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { ActButton } from '../../react/parts/ActButton.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { isTakenAway } from '../../react/presentation.js';
import { isSharedIn, sharedRefusal } from '../../react/sharedRefusal.js';
import { useMessages } from '../../react/useMessages.js';
import { summaryMessages } from './SubscriptionSummary.messages.js';
import { usePart } from './SubscriptionSummaryParts.js';

export interface SubscriptionSummaryActionsProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children'
> {}

/**
 * What brings the subscription back into order, and its end; or why this viewer may not. Renders a
 * `<div>` of buttons; nothing where there is nothing to do.
 */
export const SubscriptionSummaryActions = forwardRef<
  HTMLDivElement,
  SubscriptionSummaryActionsProps
>(function SubscriptionSummaryActions(props, ref) {
  const { standing, payment } = usePart('SubscriptionSummaryActions');
  const t = useMessages(summaryMessages);
  const reasonId = useId();
  const { plan, recovery, cancel } = standing;
  const shared = sharedRefusal(recovery.map(({ decision }) => decision));
  if (recovery.length === 0 && cancel === null) return null;
  return (
    <div {...props} ref={ref} data-farebox="SubscriptionSummaryActions">
      {recovery.map(({ answer, action, decision }) => {
        const isShared = isSharedIn(decision, shared);
        if (!decision.allowed && isTakenAway(decision)) {
          return isShared ? null : <RefusedPlace key={answer} refusal={decision} />;
        }
        return (
          <ActButton
            key={answer}
            action={action}
            decision={decision}
            act={payment}
            item={answer === 'verify_payment' ? { awaitsBank: true } : undefined}
            name={answer}
            reasonId={isShared ? reasonId : undefined}
          >
            {t.of('remedy', answer)}
          </ActButton>
        );
      })}
      {cancel !== null && (
        <ActButton
          action="plan.cancel"
          decision={cancel}
          act={payment}
          variant="plain"
          reasonId={isSharedIn(cancel, shared) ? reasonId : undefined}
        >
          {t('summary.cancel', { plan: plan?.name ?? '' })}
        </ActButton>
      )}
      {shared !== null && <RefusedPlace refusal={shared} id={reasonId} />}
    </div>
  );
});
