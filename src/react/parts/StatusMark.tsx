'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import {
  lookUp,
  type Open,
  SUBSCRIPTION_TONES,
  type SubscriptionStatus,
} from '../../rules/index.js';
import { statusMessages } from '../status.messages.js';
import { useMessages } from '../useMessages.js';

export interface StatusMarkProps extends ComponentPropsWithoutRef<'span'> {
  /** The state to show; `null` while it is not known. */
  status: Open<SubscriptionStatus> | null;
  /** What it is called in the page: its `data-farebox` name. @default 'StatusMark' */
  part?: string | undefined;
}

/**
 * A state of a subscription: a dot and a word, or its children in place of the word.
 * Renders a `<span>`. Styling: `data-status`, `data-tone`; an unknown status is `neutral`.
 */
export const StatusMark = forwardRef<HTMLSpanElement, StatusMarkProps>(function StatusMark(
  { status, part, children, ...props },
  ref,
) {
  const t = useMessages(statusMessages);
  return (
    <span
      {...props}
      ref={ref}
      data-farebox={part ?? 'StatusMark'}
      data-mark=""
      data-status={status ?? undefined}
      data-tone={lookUp(SUBSCRIPTION_TONES, status ?? '') ?? 'neutral'}
    >
      {status === null ? children : t.of('status', status)}
    </span>
  );
});
