'use client';
import type { ReactNode } from 'react';
import { settingsMessages } from '../settings.messages.js';
import { useMessages } from '../useMessages.js';
import type { Choice } from '../useSettings.js';
import { Button } from './Button.js';

export interface BehindProps {
  behind: Choice | null;
  /** The id by which what is held names it as the reason. */
  id: string;
  /** What the settings are now. */
  children: ReactNode;
}

/**
 * Says that someone else has saved meanwhile, shows what holds now, and lets the person choose.
 * Renders a `<div>`, or nothing.
 */
export function Behind({ behind, id, children }: BehindProps) {
  const t = useMessages(settingsMessages);
  if (behind === null) return null;
  return (
    <div role="alert" data-farebox="Behind">
      <p id={id}>{t('settings.behind')}</p>
      {children}
      <div data-farebox="FormActions">
        <Button onClick={behind.keep}>{t('settings.keep')}</Button>
        <Button onClick={behind.take}>{t('settings.take')}</Button>
      </div>
    </div>
  );
}
