'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import type { Interval } from '../../rules/index.js';
import { useBilling } from '../../react/BillingContext.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { plansMessages } from './PlanSelector.messages.js';
import { usePart } from './PlanSelectorParts.js';
import { INTERVALS, savingOf } from './planWords.js';

export interface PlanSelectorIntervalProps extends ComponentPropsWithoutRef<'fieldset'> {}

/**
 * How the prices are billed, with what a year saves. Renders a `<fieldset>` of radios; nothing
 * where no price or one interval only is told, and while a checkout is open.
 */
export const PlanSelectorInterval = forwardRef<HTMLFieldSetElement, PlanSelectorIntervalProps>(
  function PlanSelectorInterval(props, ref) {
    const { choices, interval, choose, act } = usePart('PlanSelectorInterval');
    const { announce } = useBilling();
    const t = useMessages(plansMessages);
    const format = useFormat();
    const name = useId();
    const savingId = useId();
    const priced = choices.filter(({ price }) => price !== null);
    const saving = savingOf(priced, { t, format });
    const has = (each: Interval) =>
      priced.some(({ plan }) => plan.prices.some((price) => price.interval === each));
    if (!INTERVALS.every(has)) return null;

    const show = (each: Interval) => {
      choose(each);
      announce(t(`plans.shown.${each}`));
    };
    return (
      <fieldset
        {...props}
        ref={ref}
        hidden={act.session !== null}
        data-farebox="PlanSelectorInterval"
      >
        <legend data-farebox="Unseen">{t('plans.interval')}</legend>
        <div data-farebox="PlanSelectorSegments">
          {INTERVALS.map((each) => (
            <label key={each} data-farebox="PlanSelectorSegment">
              <input
                type="radio"
                name={name}
                value={each}
                checked={interval === each}
                onChange={() => show(each)}
                aria-describedby={each === 'year' && saving !== null ? savingId : undefined}
                data-farebox="PlanSelectorRadio"
              />
              {t(`plans.billed.${each}`)}
            </label>
          ))}
        </div>
        {saving !== null && (
          <span id={savingId} data-farebox="PlanSelectorSaving">
            {saving}
          </span>
        )}
      </fieldset>
    );
  },
);
