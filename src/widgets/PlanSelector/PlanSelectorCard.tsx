'use client';
import { useId, useState } from 'react';
import { Button } from '../../react/parts/Button.js';
import { Heading, type HeadingLevel } from '../../react/parts/Heading.js';
import { isTakenAway } from '../../react/presentation.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { PlanSelectorAction } from './PlanSelectorAction.js';
import { plansMessages } from './PlanSelector.messages.js';
import { usePart } from './PlanSelectorParts.js';
import { type Choice, isOpenTo, nextOf, priceWordsOf } from './planWords.js';

interface ChoiceProps {
  readonly choice: Choice;
}

/**
 * One plan: name, price, description, features, and what its button does. Renders an `<li>`.
 * Styling: `data-current`, `data-recommended`.
 */
export function PlanSelectorCard({ choice }: ChoiceProps) {
  const { level } = usePart('PlanSelectorCard');
  const t = useMessages(plansMessages);
  const format = useFormat();
  const onlyId = useId();
  const { plan, price, offer, isOther } = choice;
  const next = isOther || !isOpenTo(offer) ? null : nextOf(choice, { t, format });
  return (
    <li
      aria-current={plan.current || undefined}
      data-farebox="PlanSelectorCard"
      data-current={plan.current || undefined}
      data-recommended={plan.recommended || undefined}
    >
      <div data-farebox="PlanSelectorHead">
        <Heading level={Math.min(level + 1, 6) as HeadingLevel} data-farebox="PlanSelectorName">
          <bdi>{plan.name}</bdi>
        </Heading>
        <Tag choice={choice} />
      </div>
      <PlanPrice choice={choice} />
      {plan.description !== '' && (
        <p data-farebox="PlanSelectorDescription">
          <bdi>{plan.description}</bdi>
        </p>
      )}
      <Features choice={choice} />
      {isOther && price !== null && (
        <p id={onlyId} data-farebox="PlanSelectorNext">
          {t(`plans.only.${price.interval}`)}
        </p>
      )}
      {next !== null && <p data-farebox="PlanSelectorNext">{next}</p>}
      <div data-farebox="PlanSelectorAction">
        <PlanSelectorAction choice={choice} onlyId={onlyId} />
      </div>
    </li>
  );
}

/** What the button does not say already. */
function Tag({ choice: { plan, offer } }: ChoiceProps) {
  const t = useMessages(plansMessages);
  if (plan.current && (offer.label !== 'current_plan' || isTakenAway(offer.decision))) {
    return <span data-farebox="PlanSelectorTag">{t('plans.current')}</span>;
  }
  if (plan.current || !plan.recommended) return null;
  return <span data-farebox="PlanSelectorTag">{t('plans.recommended')}</span>;
}

function PlanPrice({ choice }: ChoiceProps) {
  const t = useMessages(plansMessages);
  const price = priceWordsOf(choice, { t, format: useFormat() });
  if (price === null) return null;
  return (
    <p data-farebox="PlanSelectorPrice">
      {price.per === null ? (
        <span data-farebox="PlanSelectorAmount" data-wordy="">
          {price.amount}
        </span>
      ) : (
        <>
          <bdi data-farebox="PlanSelectorAmount">{price.amount}</bdi>{' '}
          <span data-farebox="PlanSelectorPer">{price.per}</span>
        </>
      )}
    </p>
  );
}

const FOLD_AFTER = 8;

function Features({ choice: { plan } }: ChoiceProps) {
  const t = useMessages(plansMessages);
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const { features } = plan;
  const isFolding = features.length > FOLD_AFTER;
  const shown = isOpen ? features : features.slice(0, FOLD_AFTER);
  return (
    <div data-farebox="PlanSelectorDetail">
      <ul id={listId} data-farebox="PlanSelectorFeatures">
        {shown.map((feature) => (
          <li key={feature}>
            <bdi>{feature}</bdi>
          </li>
        ))}
      </ul>
      {isFolding && (
        <Button
          variant="plain"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          {t('plans.features', { count: features.length })}{' '}
          <span data-farebox="Unseen">{plan.name}</span>
        </Button>
      )}
    </div>
  );
}
