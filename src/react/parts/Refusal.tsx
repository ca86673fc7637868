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
  const words = useRefusalWords();
  return (
    <p {...props} ref={ref} data-farebox="Refusal" data-reason={refusal.reason}>
      {words(refusal)}
    </p>
  );
});

/** A refusal in words: its own sentence, or that of its reason where this version has none. */
export function useRefusalWords(): (refusal: Refused) => string {
  const t = useMessages(sharedMessages);
  return ({ message, reason }) =>
    Object.hasOwn(sharedMessages, `refusal.${message}`)
      ? t.of('refusal', message)
      : t.of('refusal', reason);
}
