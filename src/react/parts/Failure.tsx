'use client';
import type { ComponentPropsWithoutRef } from 'react';
import { sharedMessages } from '../shared.messages.js';
import { useMessages } from '../useMessages.js';

export interface FailureProps extends ComponentPropsWithoutRef<'p'> {
  /** What was caught; nothing is drawn for `null`. */
  error: unknown;
}

/** What went wrong with what the person asked for, in words. Renders a `<p role="alert">`. */
export function Failure({ error, ...props }: FailureProps) {
  const t = useMessages(sharedMessages);
  if (error === null || error === undefined) return null;
  return (
    <p {...props} role="alert" data-farebox="Failure">
      {t(keyOf(error))}
    </p>
  );
}

function keyOf(error: unknown): keyof typeof sharedMessages {
  const { code, reason } = error as { readonly code?: unknown; readonly reason?: unknown };
  const known = [`error.${String(code)}`, `refusal.${String(reason)}`].find((key) =>
    Object.hasOwn(sharedMessages, key),
  );
  return (known as keyof typeof sharedMessages | undefined) ?? 'error.other';
}
