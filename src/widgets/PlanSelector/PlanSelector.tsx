'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from 'react';
import type { Interval, Refusal as Refused } from '../../rules/index.js';
import { Card } from '../../react/parts/Card.js';
import { CheckoutFrame } from '../../react/parts/CheckoutFrame.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Refusal } from '../../react/parts/Refusal.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { isUnderWay } from '../../react/presentation.js';
import { sharedRefusal } from '../../react/sharedRefusal.js';
import { useAct } from '../../react/useAct.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { PLAN_PURPOSES, usePlans } from '../../react/usePlans.js';
import { plansMessages } from './PlanSelector.messages.js';
import { PlanSelectorInterval } from './PlanSelectorInterval.js';
import { PlanSelectorPartsProvider, usePart } from './PlanSelectorParts.js';
import { PlanSelectorPlans } from './PlanSelectorPlans.js';
import { type Choice, choiceOf, nextOf } from './planWords.js';

export interface PlanSelectorProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** @default 'Plans' */
  title?: string | undefined;
  /** The heading's level in the host's outline; each plan's is one deeper. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * The plans to choose from, each with what it offers to this viewer. A checkout opens in their place.
 * Renders a `<section>` named by its title; nothing for a viewer who does not choose plans.
 *
 * Parts: `PlanSelectorInterval`, `PlanSelectorPlans`; without children, both in that order.
 */
export const PlanSelector = forwardRef<HTMLElement, PlanSelectorProps>(function PlanSelector(
  { title, level = 2, children = <DefaultParts />, ...props },
  ref,
) {
  const view = usePlans();
  const t = useMessages(plansMessages);
  const act = useAct();
  const [reasonId, settlingId] = [useId(), useId()];
  const [chosen, choose] = useState<Interval | null>(null);
  if (view.state === 'absent') return null;
  const frame = { ...props, widget: 'PlanSelector', title: title ?? t('plans.title'), level };
  if (view.state !== 'ready') {
    return <ReadArm {...frame} ref={ref} view={view} />;
  }
  const interval = chosen ?? view.value.interval;
  const choices = view.value.plans.map((plan) => choiceOf(plan, interval));
  const shared = refusalOfAll(choices);
  const waitsFor = view.value.settling ? settlingId : undefined;
  const parts = { choices, interval, choose, act, shared, reasonId, waitsFor, level };
  return (
    <PlanSelectorPartsProvider value={parts}>
      <Card {...frame} ref={ref}>
        <Stale view={view} />
        <Settling id={settlingId} purposes={PLAN_PURPOSES} />
        {shared !== null && isToldOnce(shared, view.value.settling) && (
          <Refusal refusal={shared} id={reasonId} />
        )}
        {choices.length === 0 ? <p data-farebox="PlanSelectorNone">{t('plans.none')}</p> : children}
        <Bought />
        <CheckoutFrame act={act} />
      </Card>
    </PlanSelectorPartsProvider>
  );
});

/** A payment on its way has its own words, and what is hidden has none. */
const isToldOnce = (refusal: Refused, isSettling: boolean) =>
  refusal.presentation !== 'hidden' && !(isSettling && isUnderWay(refusal));

/** Why no button works; where one does, each of the others has its own reason. */
function refusalOfAll(choices: readonly Choice[]): Refused | null {
  const decisions = choices.flatMap(({ offer }) => (offer.action === null ? [] : offer.decision));
  return decisions.some(({ allowed }) => allowed) ? null : sharedRefusal(decisions);
}

/** What the open checkout is for. */
function Bought() {
  const { choices, act } = usePart('PlanSelector');
  const t = useMessages(plansMessages);
  const format = useFormat();
  const choice = choices.find(({ plan }) => plan.id === act.session?.planId);
  if (choice === undefined) return null;
  const next = nextOf(choice, { t, format });
  const { name } = choice.plan;
  return (
    <p data-farebox="PlanSelectorBought">
      {next === null ? name : t('plans.checkout', { plan: name, next })}
    </p>
  );
}

function DefaultParts() {
  return (
    <>
      <PlanSelectorInterval />
      <PlanSelectorPlans />
    </>
  );
}
