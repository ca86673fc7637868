'use client';
import { useId } from 'react';
import type { BannerAnswer } from '../../rules/index.js';
import { ActButton } from '../../react/parts/ActButton.js';
import { CheckoutFrame } from '../../react/parts/CheckoutFrame.js';
import { RefusedPlace } from '../../react/parts/RefusedPlace.js';
import { isTakenAway } from '../../react/presentation.js';
import { isSharedIn, sharedRefusal } from '../../react/sharedRefusal.js';
import { useAct } from '../../react/useAct.js';
import { useMessages } from '../../react/useMessages.js';
import { summaryMessages } from './SubscriptionSummary.messages.js';

/** What brings the subscription back into order, and the checkout that it opened. */
export function SubscriptionSummaryActions({
  recovery,
}: {
  readonly recovery: readonly BannerAnswer[];
}) {
  const t = useMessages(summaryMessages);
  const act = useAct();
  const reasonId = useId();
  const shared = sharedRefusal(recovery.map(({ decision }) => decision));
  return (
    <>
      {recovery.length > 0 && (
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
                act={act}
                name={answer}
                reasonId={isShared ? reasonId : undefined}
              >
                {t.of('remedy', answer)}
              </ActButton>
            );
          })}
          {shared !== null && <RefusedPlace refusal={shared} id={reasonId} />}
        </div>
      )}
      <CheckoutFrame act={act} />
    </>
  );
}
