'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Refusal as Refused } from '../../rules/index.js';
import { sharedMessages } from '../shared.messages.js';
import { useMessages } from '../useMessages.js';

export interface RefusalProps extends ComponentPropsWithoutRef<'p'> {
  refusal: Refused;
}

/** Why something is refused, and who can. Renders a `<p>`, to describe the control beside it. */
export const Refusal = forwardRef<HTMLParagraphElement, RefusalProps>(function Refusal(
  { refusal, ...props },
  ref,
) {
  const t = useMessages(sharedMessages);
  const isKnown = Object.hasOwn(sharedMessages, `refusal.${refusal.message}`);
  return (
    <p {...props} ref={ref} data-farebox="Refusal" data-reason={refusal.reason}>
      {isKnown ? t.of('refusal', refusal.message) : t.of('refusal', refusal.reason)}
    </p>
  );
});
