'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { bytesText } from '../../react/format.js';
import { Meter } from '../../react/parts/Meter.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { useNews } from '../../react/useNews.js';
import { storageMessages } from './StorageMeter.messages.js';
import { usePart } from './StorageMeterParts.js';

export interface StorageMeterUsageProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {}

/**
 * What is stored of what there is room for, and what follows from it. Renders a `<div>`.
 *
 * Styling: `Meter` and `MeterNotes` in it; `data-state` is `under`, `near` or `over`.
 */
export const StorageMeterUsage = forwardRef<HTMLDivElement, StorageMeterUsageProps>(
  function StorageMeterUsage(props, ref) {
    const { used, quota, state } = usePart('StorageMeterUsage').storage;
    const t = useMessages(storageMessages);
    const format = useFormat();
    return (
      <div {...props} ref={ref} data-farebox="StorageMeterUsage" data-state={state}>
        <Meter label={t('storage.title')} used={used} total={quota} state={state}>
          {t('storage.used', { used: bytesText(format, used), quota: bytesText(format, quota) })}
        </Meter>
        <Notes />
      </div>
    );
  },
);

/** What follows from it. */
function Notes() {
  const { storage } = usePart('StorageMeterUsage');
  const t = useMessages(storageMessages);
  const format = useFormat();
  const { state, used, quota } = storage;
  const updating = storage.settling
    ? t('storage.updating', { time: format.time(storage.asOf) })
    : '';
  useNews(updating && 'settling', updating);
  if (state === 'under' && !storage.settling) return null;
  return (
    <div data-farebox="MeterNotes">
      {state === 'near' && <p>{t('storage.near', { left: bytesText(format, quota - used) })}</p>}
      {storage.state === 'over' && (
        <p>{t('storage.over', { over: bytesText(format, storage.overBy) })}</p>
      )}
      {updating && <p>{updating}</p>}
      {state !== 'under' && <p>{t('storage.copies')}</p>}
    </div>
  );
}
