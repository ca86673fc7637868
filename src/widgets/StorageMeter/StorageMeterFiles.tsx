'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { ActButton } from '../../react/parts/ActButton.js';
import { useMessages } from '../../react/useMessages.js';
import { storageMessages } from './StorageMeter.messages.js';
import { usePart } from './StorageMeterParts.js';

export interface StorageMeterFilesProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {}

/**
 * The way to the host's page of files. Renders a `<div>` with a link; nothing for a viewer who may
 * not look through them, and where the numbers are the host's.
 */
export const StorageMeterFiles = forwardRef<HTMLDivElement, StorageMeterFilesProps>(
  function StorageMeterFiles(props, ref) {
    const { storage, act } = usePart('StorageMeterFiles');
    const t = useMessages(storageMessages);
    if (storage.files === null) return null;
    return (
      <div {...props} ref={ref} data-farebox="StorageMeterFiles">
        <ActButton action="storage.view" decision={storage.files} act={act}>
          {t('storage.files')}
        </ActButton>
      </div>
    );
  },
);
