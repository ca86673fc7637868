'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { Card } from '../../react/parts/Card.js';
import { CheckoutFrame } from '../../react/parts/CheckoutFrame.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { useAct } from '../../react/useAct.js';
import { useMessages } from '../../react/useMessages.js';
import { PLAN_PURPOSES } from '../../react/usePlans.js';
import { useSeats } from '../../react/useSeats.js';
import { seatsMessages } from './SeatManager.messages.js';
import { SeatManagerForm } from './SeatManagerForm.js';
import { SeatManagerMembers } from './SeatManagerMembers.js';
import { SeatManagerMeter } from './SeatManagerMeter.js';
import { PartsProvider } from './SeatManagerParts.js';

export interface SeatManagerProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'Seats' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Paid seats and the members on them, with what changes their number. Renders a `<section>` named
 * by its title; nothing where there are no seats, or none for this viewer to see.
 *
 * Parts: `SeatManagerMeter`, `SeatManagerForm`, `SeatManagerMembers`; without children, all of them
 * in that order. Styling: `data-state` is `over` while there are more members than paid seats, else
 * `under`.
 */
export const SeatManager = forwardRef<HTMLElement, SeatManagerProps>(function SeatManager(
  { title, level, children = <DefaultParts />, ...props },
  ref,
) {
  const view = useSeats();
  const act = useAct();
  const t = useMessages(seatsMessages);
  const settlingId = useId();
  const frame = { ...props, widget: 'SeatManager', title: title ?? t('seats.title'), level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  const seats = view.value;
  if (seats === null) return null;
  return (
    <PartsProvider value={{ seats, act, settlingId }}>
      <Card {...frame} ref={ref} data-state={seats.overBy > 0 ? 'over' : 'under'}>
        <Stale view={view} />
        <Settling id={settlingId} purposes={PLAN_PURPOSES} />
        {children}
        <CheckoutFrame act={act} />
      </Card>
    </PartsProvider>
  );
});

function DefaultParts() {
  return (
    <>
      <SeatManagerMeter />
      <SeatManagerForm />
      <SeatManagerMembers />
    </>
  );
}
