'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { RefusedChange } from '../../react/parts/RefusedChange.js';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { isUnderWay } from '../../react/presentation.js';
import { useMessages } from '../../react/useMessages.js';
import { seatsMessages } from './SeatManager.messages.js';
import { usePart } from './SeatManagerParts.js';

const SeatStepper = whenNeeded('SeatManagerForm', () =>
  import('./SeatStepper.js').then((code) => code.SeatStepper),
);

export interface SeatManagerFormProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {}

/**
 * Asks for another number of seats, or says why this viewer may not and what leads on from there.
 * Renders a `<div>` with a form; nothing for a viewer who is not to know.
 *
 * Styling: `SeatManagerStepper` in it, or `RefusedChange`.
 */
export const SeatManagerForm = forwardRef<HTMLDivElement, SeatManagerFormProps>(
  function SeatManagerForm(props, ref) {
    const { seats, act, settlingId } = usePart('SeatManagerForm');
    const t = useMessages(seatsMessages);
    const { change } = seats;
    const verb = t('seats.change');
    if (change === null) return null;
    return (
      <div {...props} ref={ref} data-farebox="SeatManagerForm">
        {change.allowed || isUnderWay(change) ? (
          <SeatStepper
            seats={seats}
            act={act}
            heldBy={change.allowed ? undefined : settlingId}
            verb={verb}
          />
        ) : (
          <RefusedChange refusal={change} act={act}>
            {verb}
          </RefusedChange>
        )}
      </div>
    );
  },
);
