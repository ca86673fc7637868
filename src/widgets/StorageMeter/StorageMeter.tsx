'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { bytesText } from '../../react/format.js';
import { ActButton } from '../../react/parts/ActButton.js';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { Meter } from '../../react/parts/Meter.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import { useAct } from '../../react/useAct.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { useNews } from '../../react/useNews.js';
import { type StorageView, useStorage } from '../../react/useStorage.js';
import { storageMessages } from './StorageMeter.messages.js';

export interface StorageMeterProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title' | 'children'
> {
  /** The card's title. @default 'Storage' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * What the files of the workspace take of their room, and what follows where it is too little.
 * Renders a `<section>` named by its title; nothing where nothing is stored, or not for this viewer.
 *
 * Styling: `data-state` is `under`, `near` or `over`.
 */
export const StorageMeter = forwardRef<HTMLElement, StorageMeterProps>(function StorageMeter(
  { title, level, ...props },
  ref,
) {
  const view = useStorage();
  const act = useAct();
  const t = useMessages(storageMessages);
  const format = useFormat();
  const name = title ?? t('storage.title');
  const frame = { ...props, widget: 'StorageMeter', title: name, level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  const storage = view.value;
  if (storage === null) return null;
  const { used, quota, state, files } = storage;
  return (
    <Card {...frame} ref={ref} data-state={state}>
      <Stale view={view} />
      <Meter label={name} used={used} total={quota} state={state}>
        {t('storage.used', { used: bytesText(format, used), quota: bytesText(format, quota) })}
      </Meter>
      <Notes storage={storage} />
      {files !== null && (
        <div>
          <ActButton action="storage.view" decision={files} act={act}>
            {t('storage.files')}
          </ActButton>
        </div>
      )}
    </Card>
  );
});

/** What follows from it. */
function Notes({ storage }: { readonly storage: StorageView }) {
  const t = useMessages(storageMessages);
  const format = useFormat();
  const { state, used, quota, overBy, settling, asOf } = storage;
  const updating = t('storage.updating', { time: format.time(asOf) });
  useNews(settling ? 'settling' : '', updating);
  if (state === 'under' && !settling) return null;
  return (
    <div data-farebox="MeterNotes">
      {state === 'near' && <p>{t('storage.near', { left: bytesText(format, quota - used) })}</p>}
      {state === 'over' && <p>{t('storage.over', { over: bytesText(format, overBy) })}</p>}
      {settling && <p>{updating}</p>}
      {state !== 'under' && <p>{t('storage.copies')}</p>}
    </div>
  );
}
