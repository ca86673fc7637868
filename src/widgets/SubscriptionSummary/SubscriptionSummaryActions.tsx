'use client';
import { useId } from 'react';
import { ActButton } from '../../react/parts/ActButton.js';
import { PaymentFrame } from '../../react/parts/PaymentFrame.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { isTakenAway } from '../../react/presentation.js';
import { isSharedIn, sharedRefusal } from '../../react/sharedRefusal.js';
import { useMessages } from '../../react/useMessages.js';
import { usePayment } from '../../react/usePayment.js';
import type { SubscriptionStanding } from '../../react/useSubscription.js';
import { summaryMessages } from './SubscriptionSummary.messages.js';

/** What brings the subscription back into order, and what it opened. */
export function SubscriptionSummaryActions({
  standing: { plan, recovery, cancel },
}: {
  readonly standing: SubscriptionStanding;
}) {
  const t = useMessages(summaryMessages);
  const payment = usePayment();
  const reasonId = useId();
  const shared = sharedRefusal(recovery.map(({ decision }) => decision));
  return (
    <>
      {(recovery.length > 0 || cancel !== null) && (
        <div data-farebox="SubscriptionSummaryActions">
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
      )}
      <PaymentFrame payment={payment} />
    </>
  );
}
