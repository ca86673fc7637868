'use client';
import type { ComponentPropsWithoutRef } from 'react';
import { errorMessages } from '../error.messages.js';
import { refusalMessages } from '../refusal.messages.js';
import { useMessages } from '../useMessages.js';

export interface FailureProps extends ComponentPropsWithoutRef<'p'> {
  /** What was caught; nothing is drawn for `null`. */
  error: unknown;
}

const english = { ...errorMessages, ...refusalMessages };

/** What went wrong with what the person asked for, in words. Renders a `<p role="alert">`. */
export function Failure({ error, ...props }: FailureProps) {
  const t = useMessages(english);
  if (error === null || error === undefined) return null;
  return (
    <p {...props} role="alert" data-farebox="Failure">
      {t(keyOf(error))}
    </p>
  );
}

function keyOf(error: unknown): keyof typeof english {
  const { code, reason } = error as { readonly code?: unknown; readonly reason?: unknown };
  const known = [`error.${String(code)}`, `refusal.${String(reason)}`].find((key) =>
    Object.hasOwn(english, key),
  );
  return (known as keyof typeof english | undefined) ?? 'error.other';
}
