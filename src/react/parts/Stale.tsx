'use client';
import { createContext, useContext } from 'react';
import type { Ready } from '../ReadView.js';
import { readMessages } from '../read.messages.js';
import { useFormat, useMessages } from '../useMessages.js';
import { Button } from './Button.js';

/** Whether something above has said for all that stands below that the last read failed. */
export const FailureIsSaid = createContext(false);

export interface StaleProps {
  view: Pick<Ready<unknown>, 'stale' | 'at' | 'retry'>;
}

/** Says that the last refresh failed, of when the values are, and offers another. Renders a `<p>`, or nothing. */
export function Stale({ view }: StaleProps) {
  const t = useMessages(readMessages);
  const format = useFormat();
  const isSaid = useContext(FailureIsSaid);
  if (!view.stale || isSaid) return null;
  return (
    <p role="status" data-farebox="Stale">
      {t('read.stale', { time: format.time(new Date(view.at).toISOString()) })}{' '}
      <Button variant="plain" onClick={view.retry}>
        {t('read.retry')}
      </Button>
    </p>
  );
}
