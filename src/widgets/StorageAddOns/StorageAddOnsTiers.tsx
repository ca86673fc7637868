'use client';
import { useRef } from 'react';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import type { Act } from '../../react/useAct.js';
import { useMessages } from '../../react/useMessages.js';
import { useSeen } from '../../react/useSeen.js';
import type { StorageAddOnsView } from '../../react/useStorageAddOns.js';
import { useStorageTiers } from '../../react/useStorageTiers.js';
import { addOnsMessages } from './StorageAddOns.messages.js';

export interface TiersProps {
  readonly addOns: StorageAddOnsView;
  readonly act: Act;
  /** The id of what says that a change is waited for. */
  readonly settlingId: string;
}

const StorageAddOnsList = whenNeeded('StorageAddOnsTiers', () =>
  import('./StorageAddOnsList.js').then((code) => code.StorageAddOnsList),
);

/** What is on sale, and what the workspace has of it. Renders a `<ul>` in a `<div>`. */
export function StorageAddOnsTiers(props: TiersProps) {
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(place);
  const { decision, currentId } = props.addOns;
  const tiers = useStorageTiers(isSeen && decision.allowed);
  const t = useMessages(addOnsMessages);
  const isEmpty = tiers.state === 'ready' && tiers.value.length === 0;
  return (
    <div ref={place} data-farebox="StorageAddOnsPlace">
      <p data-farebox="StorageAddOnsNote">{t(isEmpty ? 'addons.empty' : 'addons.one')}</p>
      {tiers.state !== 'ready' && decision.allowed && (
        <ReadArm view={tiers} widget="StorageAddOnsTiers" />
      )}
      {tiers.state === 'ready' && (
        <>
          <Stale view={tiers} />
          {!(isEmpty && currentId === null) && <StorageAddOnsList {...props} tiers={tiers.value} />}
        </>
      )}
    </div>
  );
}
