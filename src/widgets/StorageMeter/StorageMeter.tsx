'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import { useAct } from '../../react/useAct.js';
import { useMessages } from '../../react/useMessages.js';
import { type StorageFigures, useStorage } from '../../react/useStorage.js';
import { storageMessages } from './StorageMeter.messages.js';
import { StorageMeterFiles } from './StorageMeterFiles.js';
import { PartsProvider } from './StorageMeterParts.js';
import { StorageMeterUsage } from './StorageMeterUsage.js';

export interface StorageMeterProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'Storage' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
  /** Stored bytes that the host has at hand: then nothing is read. @default the workspace's */
  storage?: StorageFigures | undefined;
}

/**
 * What the files of the workspace take of their room, and what follows where it is too little.
 * Renders a `<section>` named by its title; nothing where nothing is stored, or not for this viewer.
 *
 * Parts: `StorageMeterUsage`, `StorageMeterFiles`; without children, both in that order.
 * Styling: `data-state` is `under`, `near` or `over`.
 */
export const StorageMeter = forwardRef<HTMLElement, StorageMeterProps>(function StorageMeter(
  { title, level, storage: given, children = <DefaultParts />, ...props },
  ref,
) {
  const view = useStorage(given);
  const act = useAct();
  const t = useMessages(storageMessages);
  const frame = { ...props, widget: 'StorageMeter', title: title ?? t('storage.title'), level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  const storage = view.value;
  if (storage === null) return null;
  return (
    <PartsProvider value={{ storage, act }}>
      <Card {...frame} ref={ref} data-state={storage.state}>
        <Stale view={view} />
        {children}
      </Card>
    </PartsProvider>
  );
});

function DefaultParts() {
  return (
    <>
      <StorageMeterUsage />
      <StorageMeterFiles />
    </>
  );
}
