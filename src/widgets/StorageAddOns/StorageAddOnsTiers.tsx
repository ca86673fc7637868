'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { useMessages } from '../../react/useMessages.js';
import { useOwnRef } from '../../react/useOwnRef.js';
import { useSeen } from '../../react/useSeen.js';
import { useStorageTiers } from '../../react/useStorageTiers.js';
import { addOnsMessages } from './StorageAddOns.messages.js';
import { usePart } from './StorageAddOnsParts.js';

const StorageAddOnsList = whenNeeded('StorageAddOnsTiers', () =>
  import('./StorageAddOnsList.js').then((code) => code.StorageAddOnsList),
);

export interface StorageAddOnsTiersProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'children'
> {}

/**
 * What is on sale, and what the workspace has of it. Renders a `<div>` with a `<ul>`.
 *
 * Styling: `StorageAddOnsNote` and `StorageAddOnsList` in it; each `StorageAddOnsTier` has
 * `StorageAddOnsSize`, `StorageAddOnsCurrent`, `StorageAddOnsPrice`, `StorageAddOnsOver`.
 */
export const StorageAddOnsTiers = forwardRef<HTMLDivElement, StorageAddOnsTiersProps>(
  function StorageAddOnsTiers(props, ref) {
    const parts = usePart('StorageAddOnsTiers');
    const place = useOwnRef(ref);
    const isSeen = useSeen(place);
    const { decision, currentId } = parts.addOns;
    const tiers = useStorageTiers(isSeen && decision.allowed);
    const t = useMessages(addOnsMessages);
    const isEmpty = tiers.state === 'ready' && tiers.value.length === 0;
    return (
      <div {...props} ref={place} data-farebox="StorageAddOnsTiers">
        <p data-farebox="StorageAddOnsNote">{t(isEmpty ? 'addons.empty' : 'addons.one')}</p>
        {tiers.state !== 'ready' && decision.allowed && (
          <ReadArm view={tiers} widget="StorageAddOnsTiers" />
        )}
        {tiers.state === 'ready' && (
          <>
            <Stale view={tiers} />
            {!(isEmpty && currentId === null) && (
              <StorageAddOnsList {...parts} tiers={tiers.value} />
            )}
          </>
        )}
      </div>
    );
  },
);
