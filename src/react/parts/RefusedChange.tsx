'use client';
import { useId } from 'react';
import type { BillingOverview, Refusal as Refused } from '../../rules/index.js';
import { capacityRefusalMessages } from '../capacityRefusal.messages.js';
import { isTakenAway } from '../presentation.js';
import type { Act } from '../useAct.js';
import { useMessages } from '../useMessages.js';
import { useOverview } from '../useOverview.js';
import { capacityMessages } from '../capacity.messages.js';
import { ActButton } from './ActButton.js';
import { Button } from './Button.js';
import { CopyForAdmin } from './CopyForAdmin.js';
import { Refusal, useRefusalWords } from './Refusal.js';

export interface RefusedChangeProps {
  refusal: Refused;
  act: Act;
  /** What the control would say that is refused. */
  children: string;
}

const waysOf = ({ decisions }: BillingOverview) => ({
  sales: decisions['sales.contact'] ?? null,
  plans: decisions['plan.browse'] ?? null,
});

/**
 * What stands in the place of a change of seats or storage that is refused: the reason, with what
 * leads on from it. A contract leads to sales, the lack of a subscription to the plans; the control
 * itself stays, switched off, where something else stands in the way.
 */
export function RefusedChange({ refusal, act, children }: RefusedChangeProps) {
  const t = useMessages(capacityMessages);
  const words = useRefusalWords(capacityRefusalMessages);
  const ways = useOverview(waysOf);
  const reasonId = useId();
  const { reason, presentation } = refusal;
  const leadsOn = reason === 'contract_managed' || reason === 'no_subscription';
  const { sales = null, plans = null } = ways.state === 'ready' ? ways.value : {};
  return (
    <div data-farebox="RefusedChange">
      <Refusal id={reasonId} refusal={refusal} sentences={capacityRefusalMessages} />
      {presentation === 'limited' && <CopyForAdmin warning={words(refusal)} />}
      {reason === 'contract_managed' && sales !== null && (
        <ActButton action="sales.contact" decision={sales} act={act}>
          {t('capacity.contact_sales')}
        </ActButton>
      )}
      {reason === 'no_subscription' && plans !== null && (
        <ActButton action="plan.browse" decision={plans} act={act}>
          {t('capacity.upgrade')}
        </ActButton>
      )}
      {!leadsOn && !isTakenAway(refusal) && <Button refusedBy={reasonId}>{children}</Button>}
    </div>
  );
}
