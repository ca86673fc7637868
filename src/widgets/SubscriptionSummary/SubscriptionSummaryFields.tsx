'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { lookUp, type PlanSummary, SUBSCRIPTION_TONES } from '../../rules/index.js';
import { Amount } from '../../react/parts/Amount.js';
import { StatusMark } from '../../react/parts/StatusMark.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import type { SubscriptionStanding } from '../../react/useSubscription.js';
import { summaryMessages } from './SubscriptionSummary.messages.js';
import { usePart } from './SubscriptionSummaryParts.js';

export interface SubscriptionSummaryFieldsProps extends Omit<
  ComponentPropsWithoutRef<'dl'>,
  'children'
> {}

/**
 * Tier, status, description, price, features; of one that is over, what it was. Renders a `<dl>`,
 * or a `<p>` that there is none.
 *
 * Styling: `SubscriptionSummaryField` for each, in them `SubscriptionSummaryTier` (`data-status`,
 * `data-tone`), `StatusMark`, `SubscriptionSummaryMeaning`, `SubscriptionSummaryPrice`,
 * `SubscriptionSummaryNote`, `SubscriptionSummaryFeatures`; `SubscriptionSummaryNone` without any.
 */
export const SubscriptionSummaryFields = forwardRef<
  HTMLDListElement,
  SubscriptionSummaryFieldsProps
>(function SubscriptionSummaryFields(props, ref) {
  const { standing } = usePart('SubscriptionSummaryFields');
  const t = useMessages(summaryMessages);
  const { plan, subscription, ended } = standing;
  if (plan === null && subscription === null) {
    return <p data-farebox="SubscriptionSummaryNone">{t('summary.none')}</p>;
  }
  return (
    <dl {...props} ref={ref} data-farebox="SubscriptionSummaryFields">
      {plan !== null && (
        <Field name={t('summary.tier')}>
          <bdi
            data-farebox="SubscriptionSummaryTier"
            data-status={subscription?.status}
            data-tone={lookUp(SUBSCRIPTION_TONES, subscription?.status ?? '') ?? 'neutral'}
          >
            {plan.name}
          </bdi>
        </Field>
      )}
      {subscription !== null && (
        <Field name={t('summary.status')}>
          <StatusMark status={subscription.status} />
          <Meaning status={subscription.status} />
        </Field>
      )}
      {plan !== null && !ended && <PlanFields plan={plan} standing={standing} />}
    </dl>
  );
});

function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div data-farebox="SubscriptionSummaryField">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A status that this version does not know has a name and no meaning. */
function Meaning({ status }: { readonly status: string }) {
  const t = useMessages(summaryMessages);
  const meaning = t.of('meaning', status);
  if (meaning === status) return null;
  return <span data-farebox="SubscriptionSummaryMeaning">{meaning}</span>;
}

interface StandingProps {
  readonly standing: SubscriptionStanding;
}

function PlanFields({ plan, standing }: StandingProps & { readonly plan: PlanSummary }) {
  const t = useMessages(summaryMessages);
  return (
    <>
      {plan.description !== '' && (
        <Field name={t('summary.description')}>
          <bdi>{plan.description}</bdi>
        </Field>
      )}
      <Field name={t('summary.price')}>
        <PriceOf plan={plan} contract={standing.contract} />
        <Renewal standing={standing} />
      </Field>
      {plan.features.length > 0 && (
        <Field name={t('summary.features')}>
          <ul data-farebox="SubscriptionSummaryFeatures">
            {plan.features.map((feature) => (
              <li key={feature}>
                <bdi>{feature}</bdi>
              </li>
            ))}
          </ul>
        </Field>
      )}
    </>
  );
}

function PriceOf({ plan, contract }: { readonly plan: PlanSummary; readonly contract: boolean }) {
  const t = useMessages(summaryMessages);
  const amount = useAmount();
  const { price, total, quantity } = plan;
  if (price === null || total === null) {
    return (
      <span data-farebox="SubscriptionSummaryPrice">
        {t(contract ? 'summary.contract' : 'summary.free')}
      </span>
    );
  }
  return (
    <>
      <span data-farebox="SubscriptionSummaryPrice">
        <Amount value={total} /> <small>{t(`summary.each.${price.interval}`)}</small>
      </span>
      {price.model === 'per_seat' && (
        <span data-farebox="SubscriptionSummaryNote">
          {t(`summary.seats.${price.interval}`, {
            price: amount(price.unitAmount),
            count: quantity,
          })}
        </span>
      )}
    </>
  );
}

function Renewal({ standing: { renewsAt } }: StandingProps) {
  const t = useMessages(summaryMessages);
  const format = useFormat();
  if (renewsAt === null) return null;
  return (
    <time dateTime={renewsAt} data-farebox="SubscriptionSummaryNote">
      {t('summary.renews', { date: format.date(renewsAt) })}
    </time>
  );
}
