import {
  type Choice,
  isAskedFor,
  type PriceWords,
  priceWordsOf,
} from '../widgets/PlanSelector/planWords.js';

export interface PricingPlanProps {
  choice: Choice;
  /** A template, or addresses by the id of a price or a plan. */
  href: string | Readonly<Record<string, string>>;
  level: 2 | 3 | 4 | 5 | 6;
  words: PriceWords;
}

/** One plan: name, price, description, features, and a link of the host's. Renders an `<li>`. */
export function PricingPlan({ choice, href, level, words }: PricingPlanProps) {
  const { plan, price, offer, isOther } = choice;
  const { t } = words;
  const Name = `h${level}` as const;
  const told = priceWordsOf(choice, words);
  const address = addressOf(choice, href);
  return (
    <li data-farebox="PlanSelectorCard" data-recommended={plan.recommended || undefined}>
      <div data-farebox="PlanSelectorHead">
        <Name data-farebox="PlanSelectorName">
          <bdi>{plan.name}</bdi>
        </Name>
        {plan.recommended && <span data-farebox="PlanSelectorTag">{t('plans.recommended')}</span>}
      </div>
      {told !== null && (
        <p data-farebox="PlanSelectorPrice">
          <bdi data-farebox="PlanSelectorAmount" data-wordy={told.per === null ? '' : undefined}>
            {told.amount}
          </bdi>{' '}
          {told.per !== null && <span data-farebox="PlanSelectorPer">{told.per}</span>}
        </p>
      )}
      {plan.description !== '' && (
        <p data-farebox="PlanSelectorDescription">
          <bdi>{plan.description}</bdi>
        </p>
      )}
      <div data-farebox="PlanSelectorDetail">
        <ul data-farebox="PlanSelectorFeatures">
          {plan.features.map((feature) => (
            <li key={feature}>
              <bdi>{feature}</bdi>
            </li>
          ))}
        </ul>
      </div>
      {isOther && price !== null && (
        <p data-farebox="PlanSelectorNext">{t(`plans.only.${price.interval}`)}</p>
      )}
      {address !== undefined && (
        <div data-farebox="PlanSelectorAction">
          <a
            href={address}
            data-farebox="Button"
            data-variant={isAskedFor(choice) ? 'filled' : 'outline'}
          >
            {t.of('plans.label', offer.label)} <span data-farebox="Unseen">{plan.name}</span>
          </a>
        </div>
      )}
    </li>
  );
}

function addressOf({ plan, price }: Choice, href: PricingPlanProps['href']): string | undefined {
  if (typeof href !== 'string') return href[price?.id ?? ''] ?? href[plan.id];
  return href
    .replaceAll('{plan}', encodeURIComponent(plan.id))
    .replaceAll('{price}', encodeURIComponent(price?.id ?? ''));
}
