'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { PlanSelectorCard } from './PlanSelectorCard.js';
import { usePart } from './PlanSelectorParts.js';

export interface PlanSelectorPlansProps extends ComponentPropsWithoutRef<'ul'> {}

/**
 * The plans, cheapest first, as cards of equal height. Renders a `<ul>`, hidden while a checkout is
 * open in its place. Styling: `data-count` is the number of plans.
 */
export const PlanSelectorPlans = forwardRef<HTMLUListElement, PlanSelectorPlansProps>(
  function PlanSelectorPlans(props, ref) {
    const { choices, act } = usePart('PlanSelectorPlans');
    return (
      <ul
        {...props}
        ref={ref}
        hidden={act.session !== null}
        data-farebox="PlanSelectorPlans"
        data-count={choices.length}
      >
        {choices.map((choice) => (
          <PlanSelectorCard key={choice.plan.id} choice={choice} />
        ))}
      </ul>
    );
  },
);
