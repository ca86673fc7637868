'use client';
import { useId } from 'react';
import { ActButton } from '../../react/parts/ActButton.js';
import { Button } from '../../react/parts/Button.js';
import { Refusal } from '../../react/parts/Refusal.js';
import { isTakenAway, isUnderWay } from '../../react/presentation.js';
import { isSharedIn } from '../../react/sharedRefusal.js';
import { useMessages } from '../../react/useMessages.js';
import { plansMessages } from './PlanSelector.messages.js';
import { usePart } from './PlanSelectorParts.js';
import { type Choice, isAskedFor } from './planWords.js';

interface PlanSelectorActionProps {
  readonly choice: Choice;
  /** The id of what says that the plan has no price by the chosen interval. */
  readonly onlyId: string;
}

/** The button of a plan; switched off, it says why, or the reason above all of them does. */
export function PlanSelectorAction({ choice, onlyId }: PlanSelectorActionProps) {
  const { act, shared, reasonId, waitsFor } = usePart('PlanSelectorAction');
  const t = useMessages(plansMessages);
  const currentId = useId();
  const { plan, offer, isOther } = choice;
  const { label, action, decision, priceId } = offer;
  const words = (
    <>
      {t.of('plans.label', label)} <span data-farebox="Unseen">{plan.name}</span>
    </>
  );

  const isShared = isSharedIn(decision, shared);
  if (!decision.allowed && isTakenAway(decision)) {
    return isShared || decision.presentation === 'hidden' ? null : <Refusal refusal={decision} />;
  }
  if (action === null) {
    return (
      <>
        <Button refusedBy={currentId}>{words}</Button>
        <span id={currentId} data-farebox="Unseen">
          {t('plans.is_current')}
        </span>
      </>
    );
  }
  if (isOther) return <Button refusedBy={onlyId}>{words}</Button>;
  return (
    <ActButton
      action={action}
      decision={decision}
      act={act}
      item={{ planId: plan.id, ...(priceId === null ? {} : { priceId }) }}
      name={`${plan.id} ${priceId ?? ''}`}
      reasonId={isUnderWay(decision) && waitsFor ? waitsFor : isShared ? reasonId : undefined}
      variant={isAskedFor(choice) ? 'filled' : 'outline'}
      otherwise={<span data-farebox="PlanSelectorSales">{t('plans.sales')}</span>}
    >
      {words}
    </ActButton>
  );
}
