'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { capacityRefusalMessages } from '../../react/capacityRefusal.messages.js';
import { ActButton } from '../../react/parts/ActButton.js';
import { Card } from '../../react/parts/Card.js';
import { CheckoutFrame } from '../../react/parts/CheckoutFrame.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { Meter } from '../../react/parts/Meter.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedChange } from '../../react/parts/RefusedChange.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { isUnderWay } from '../../react/presentation.js';
import { useAct } from '../../react/useAct.js';
import { useMessages } from '../../react/useMessages.js';
import { PLAN_PURPOSES } from '../../react/usePlans.js';
import { type SeatsView, useSeats } from '../../react/useSeats.js';
import { seatsMessages } from './SeatManager.messages.js';
import { SeatManagerForm } from './SeatManagerForm.js';

export interface SeatManagerProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title' | 'children'
> {
  /** The card's title. @default 'Seats' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Paid seats and the members on them, with what changes their number. Renders a `<section>` named
 * by its title; nothing where there are no seats, or none for this viewer to see.
 *
 * Styling: `data-state` is `over` while there are more members than paid seats.
 */
export const SeatManager = forwardRef<HTMLElement, SeatManagerProps>(function SeatManager(
  { title, level, ...props },
  ref,
) {
  const view = useSeats();
  const act = useAct();
  const t = useMessages(seatsMessages);
  const settlingId = useId();
  const name = title ?? t('seats.title');
  const frame = { ...props, widget: 'SeatManager', title: name, level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  const seats = view.value;
  if (seats === null) return null;
  const { used, paid, overBy, change, members } = seats;
  const isOpen = change?.allowed === true || (change !== null && isUnderWay(change));
  const state = overBy > 0 ? 'over' : 'under';
  return (
    <Card {...frame} ref={ref} data-state={state}>
      <Stale view={view} />
      <Meter label={name} used={used} total={paid} state={state}>
        {t('seats.used', { used, count: paid })}
      </Meter>
      <Notes seats={seats} />
      <Settling id={settlingId} purposes={PLAN_PURPOSES} />
      {change !== null && isOpen && (
        <SeatManagerForm seats={seats} act={act} heldBy={change.allowed ? undefined : settlingId} />
      )}
      {change?.allowed === false && !isOpen && (
        <RefusedChange refusal={change} act={act}>
          {t('seats.change')}
        </RefusedChange>
      )}
      {members !== null && (
        <div data-farebox="SeatManagerMembers">
          <ActButton
            action="members.manage"
            decision={members}
            act={act}
            sentences={capacityRefusalMessages}
          >
            {t('seats.members')}
          </ActButton>
        </div>
      )}
      <CheckoutFrame act={act} />
    </Card>
  );
});

/** Who takes a seat, and what is billed. */
function Notes({ seats }: { readonly seats: SeatsView }) {
  const t = useMessages(seatsMessages);
  const { mode, overBy, change, pendingInvites, willExceedBy, minQuantity } = seats;
  return (
    <div data-farebox="MeterNotes">
      {overBy > 0 && <p>{t('seats.over', { count: overBy })}</p>}
      {change?.allowed === true && (
        <>
          <p>{t(`seats.${mode}`)}</p>
          {minQuantity > 1 && <p>{t('seats.minimum', { count: minQuantity })}</p>}
        </>
      )}
      {pendingInvites > 0 && <p>{t('seats.pending', { count: pendingInvites })}</p>}
      {willExceedBy > 0 && <p>{t('seats.will_exceed', { count: willExceedBy })}</p>}
      <p>{t('seats.excluded')}</p>
    </div>
  );
}
