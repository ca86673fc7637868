'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Meter } from '../../react/parts/Meter.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { useMessages } from '../../react/useMessages.js';
import type { SeatsView } from '../../react/useSeats.js';
import { useWords } from '../../react/useWords.js';
import { seatsMessages } from './SeatManager.messages.js';
import { usePart } from './SeatManagerParts.js';

/** Seats that a host has at hand, such as those of its own overview. */
export type SeatFigures = Pick<SeatsView, 'used' | 'paid' | 'overBy'>;

export interface SeatManagerMeterProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** With it the meter stands anywhere, and nothing is read. @default those of the widget */
  seats?: SeatFigures | undefined;
}

/**
 * How many members are on paid seats, who takes one, and what is billed. Renders a `<div>`.
 *
 * Styling: `Meter` and `MeterNotes` in it; `data-state` is `over` while there are more members than
 * paid seats, else `under`.
 */
export const SeatManagerMeter = forwardRef<HTMLDivElement, SeatManagerMeterProps>(
  function SeatManagerMeter({ seats, ...props }, ref) {
    return seats === undefined ? (
      <OfTheWidget {...props} ref={ref} />
    ) : (
      <Figures {...props} ref={ref} seats={seats} />
    );
  },
);

type RestProps = Omit<SeatManagerMeterProps, 'seats'>;

const OfTheWidget = forwardRef<HTMLDivElement, RestProps>(function OfTheWidget(props, ref) {
  const { seats } = usePart('SeatManagerMeter');
  return <Figures {...props} ref={ref} seats={seats} />;
});

interface FiguresProps extends RestProps {
  readonly seats: SeatFigures | SeatsView;
}

const Figures = forwardRef<HTMLDivElement, FiguresProps>(function Figures(
  { seats, ...props },
  ref,
) {
  const t = useMessages(seatsMessages);
  const unread = useWords('SeatManager');
  if (unread) return <ReadArm view={unread} widget="SeatManagerMeter" />;
  const { used, paid, overBy } = seats;
  const state = overBy > 0 ? 'over' : 'under';
  return (
    <div {...props} ref={ref} data-farebox="SeatManagerMeter" data-state={state}>
      <Meter label={t('seats.title')} used={used} total={paid} state={state}>
        {t('seats.used', { used, count: paid })}
      </Meter>
      <div data-farebox="MeterNotes">
        {overBy > 0 && <p>{t('seats.over', { count: overBy })}</p>}
        {'mode' in seats && <Terms seats={seats} />}
        <p>{t('seats.excluded')}</p>
      </div>
    </div>
  );
});

/** What is billed, and what will take a seat. */
function Terms({ seats }: { readonly seats: SeatsView }) {
  const t = useMessages(seatsMessages);
  const { mode, change, pendingInvites, willExceedBy, minQuantity } = seats;
  return (
    <>
      {change?.allowed === true && (
        <>
          <p>{t(`seats.${mode}`)}</p>
          {minQuantity > 1 && <p>{t('seats.minimum', { count: minQuantity })}</p>}
        </>
      )}
      {pendingInvites > 0 && <p>{t('seats.pending', { count: pendingInvites })}</p>}
      {willExceedBy > 0 && <p>{t('seats.will_exceed', { count: willExceedBy })}</p>}
    </>
  );
}
