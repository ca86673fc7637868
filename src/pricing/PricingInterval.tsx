import { INTERVALS, type PriceWords } from '../widgets/PlanSelector/planWords.js';

export interface PricingIntervalProps {
  /** The id of the table. */
  id: string;
  /** What paying by the year saves, in words. */
  saving: string | null;
  t: PriceWords['t'];
}

/** How the prices are billed. Renders a `<fieldset>` of radios, which the style sheet obeys. */
export function PricingInterval({ id, saving, t }: PricingIntervalProps) {
  const savingId = `${id}-saving`;
  return (
    <fieldset data-farebox="PlanSelectorInterval">
      <legend data-farebox="Unseen">{t('plans.interval')}</legend>
      <div data-farebox="PlanSelectorSegments">
        {INTERVALS.map((interval) => (
          <label key={interval} data-farebox="PlanSelectorSegment">
            <input
              type="radio"
              name={`${id}-interval`}
              value={interval}
              defaultChecked={interval === 'month'}
              aria-describedby={interval === 'year' && saving !== null ? savingId : undefined}
              data-farebox="PlanSelectorRadio"
            />
            {t(`plans.billed.${interval}`)}
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
}
