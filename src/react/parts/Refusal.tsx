'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Refusal as Refused } from '../../rules/index.js';
import type { Messages } from '../messages.js';
import { refusalMessages } from '../refusal.messages.js';
import { useMessages } from '../useMessages.js';

export interface RefusalProps extends ComponentPropsWithoutRef<'p'> {
  refusal: Refused;
  /** The English to choose from. @default what is about plans and their payment */
  sentences?: Messages | undefined;
}

/** Why something is refused, and who can. Renders a `<p>`, to describe the control beside it. */
export const Refusal = forwardRef<HTMLParagraphElement, RefusalProps>(function Refusal(
  { refusal, sentences, ...props },
  ref,
) {
  const words = useRefusalWords(sentences);
  return (
    <p {...props} ref={ref} data-farebox="Refusal" data-reason={refusal.reason}>
      {words(refusal)}
    </p>
  );
});

/** A refusal in words: its own sentence, or that of its reason where this version has none. */
export function useRefusalWords(
  sentences: Messages = refusalMessages,
): (refusal: Refused) => string {
  const t = useMessages(sentences);
  return ({ message, reason }) =>
    Object.hasOwn(sentences, `refusal.${message}`)
      ? t.of('refusal', message)
      : t.of('refusal', reason);
}
