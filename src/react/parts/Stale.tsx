'use client';
import { createContext, useContext, useEffect } from 'react';
import { useBilling } from '../BillingContext.js';
import type { Ready } from '../ReadView.js';
import { readMessages } from '../read.messages.js';
import { useMessages } from '../useMessages.js';
import { Button } from './Button.js';

/** Whether something above has said for all that stands below that the last read failed. */
export const FailureIsSaid = createContext(false);

export interface StaleProps {
  view: Pick<Ready<unknown>, 'stale' | 'at' | 'retry'>;
}

/** What was spoken last. */
let heard = '';

/**
 * Says that the last refresh failed, of when the values are, and offers another. Renders a `<p>`, or
 * nothing. It is spoken once, however many widgets stand on the same answer: a live region of each
 * would be born with its text, and readers pass over many of those.
 */
export function Stale({ view }: StaleProps) {
  const t = useMessages(readMessages);
  const { announce, format } = useBilling();
  const isSaid = useContext(FailureIsSaid);
  const sentence =
    view.stale && !isSaid
      ? t('read.stale', { time: format.time(new Date(view.at).toISOString()) })
      : '';
  useEffect(() => {
    if (sentence !== heard) announce((heard = sentence));
  }, [sentence, announce]);
  if (!sentence) return null;
  return (
    <p data-farebox="Stale">
      {sentence}{' '}
      <Button variant="plain" onClick={view.retry}>
        {t('read.retry')}
      </Button>
    </p>
  );
}
