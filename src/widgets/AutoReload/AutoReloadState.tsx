'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { AUTO_RELOAD_TONES, type AutoReloadStatus, lookUp, type Open } from '../../rules/index.js';
import { reloadMessages } from './AutoReload.messages.js';
import { usePart } from './AutoReloadParts.js';

interface MarkProps {
  readonly status: Open<AutoReloadStatus>;
}

/** The state in a word; one that this version does not know is itself, in neutral dress. */
export function AutoReloadMark({ status }: MarkProps) {
  const t = useMessages(reloadMessages);
  const tone = lookUp(AUTO_RELOAD_TONES, status) ?? 'neutral';
  return (
    <span data-farebox="AutoReloadMark" data-mark="" data-status={status} data-tone={tone}>
      {t.of('reload.status', status)}
    </span>
  );
}

export interface AutoReloadStateProps extends Omit<ComponentPropsWithoutRef<'p'>, 'children'> {}

/** What the state means, until when it lasts, and what helps. Renders a `<p>`. */
export const AutoReloadState = forwardRef<HTMLParagraphElement, AutoReloadStateProps>(
  function AutoReloadState(props, ref) {
    const { reload } = usePart('AutoReloadState');
    const { status, coolDownUntil, monthEnds } = reload;
    const t = useMessages(reloadMessages);
    const format = useFormat();
    if (lookUp(AUTO_RELOAD_TONES, status) === undefined) return null;
    const isWaiting = status === 'cooling' || status === 'failed';
    const ends = isWaiting ? coolDownUntil : monthEnds;
    return (
      <p {...props} ref={ref} data-farebox="AutoReloadState">
        {ends === null ? t('reload.soon') : t.of('reload', status, { time: format.time(ends) })}
      </p>
    );
  },
);
