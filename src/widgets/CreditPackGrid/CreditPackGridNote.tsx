'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useMessages } from '../../react/useMessages.js';
import { packsMessages } from './CreditPackGrid.messages.js';
import { usePart } from './CreditPackGridParts.js';

export interface CreditPackGridNoteProps extends Omit<ComponentPropsWithoutRef<'p'>, 'children'> {}

/** What packs are. Renders a `<p>`; nothing where the reason why none can be bought says it. */
export const CreditPackGridNote = forwardRef<HTMLParagraphElement, CreditPackGridNoteProps>(
  function CreditPackGridNote(props, ref) {
    const { packs } = usePart('CreditPackGridNote');
    const t = useMessages(packsMessages);
    if (!packs.decision.allowed) return null;
    return (
      <p {...props} ref={ref} data-farebox="CreditPackGridNote">
        {t.of('packs.note', packs.note)}
      </p>
    );
  },
);
