'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { capacityRefusalMessages } from '../../react/capacityRefusal.messages.js';
import { ActButton } from '../../react/parts/ActButton.js';
import { useMessages } from '../../react/useMessages.js';
import { seatsMessages } from './SeatManager.messages.js';
import { usePart } from './SeatManagerParts.js';

export interface SeatManagerMembersProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children'
> {}

/**
 * The way to the host's page of members, or why this viewer may not manage them. Renders a `<div>`
 * with a link; nothing for a viewer who is not to know.
 */
export const SeatManagerMembers = forwardRef<HTMLDivElement, SeatManagerMembersProps>(
  function SeatManagerMembers(props, ref) {
    const { seats, act } = usePart('SeatManagerMembers');
    const t = useMessages(seatsMessages);
    if (seats.members === null) return null;
    return (
      <div {...props} ref={ref} data-farebox="SeatManagerMembers">
        <ActButton
          action="members.manage"
          decision={seats.members}
          act={act}
          sentences={capacityRefusalMessages}
        >
          {t('seats.members')}
        </ActButton>
      </div>
    );
  },
);
