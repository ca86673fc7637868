'use client';
import { useRef } from 'react';
import type { StorageTier } from '../../rules/index.js';
import { bytesText } from '../../react/format.js';
import { Button } from '../../react/parts/Button.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import type { Act } from '../../react/useAct.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import { useSeen } from '../../react/useSeen.js';
import type { StorageAddOnsView } from '../../react/useStorageAddOns.js';
import { useStorageTiers } from '../../react/useStorageTiers.js';
import { addOnsMessages } from './StorageAddOns.messages.js';

interface TiersProps {
  readonly addOns: StorageAddOnsView;
  readonly act: Act;
  /** The id of what says that a change is waited for. */
  readonly settlingId: string;
}

/** What is on sale, and what the workspace has of it. Renders a `<ul>` in a `<div>`. */
export function StorageAddOnsTiers(props: TiersProps) {
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(place);
  const { decision, currentId } = props.addOns;
  const tiers = useStorageTiers(isSeen && decision.allowed);
  const t = useMessages(addOnsMessages);
  const isEmpty = tiers.state === 'ready' && tiers.value.length === 0;
  const current =
    tiers.state === 'ready' ? tiers.value.find(({ id }) => id === currentId) : undefined;
  return (
    <div ref={place} data-farebox="StorageAddOnsPlace">
      <p data-farebox="StorageAddOnsNote">{t(isEmpty ? 'addons.empty' : 'addons.one')}</p>
      {tiers.state !== 'ready' && decision.allowed && (
        <ReadArm view={tiers} widget="StorageAddOnsTiers" />
      )}
      {tiers.state === 'ready' && (
        <>
          <Stale view={tiers} />
          <ul data-farebox="StorageAddOnsList">
            {tiers.value.map((tier) => (
              <Tier {...props} key={tier.id} tier={tier} current={current} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface TierProps extends TiersProps {
  readonly tier: StorageTier;
  /** The tier that the workspace has; `undefined` for none, or one that is no longer on sale. */
  readonly current: StorageTier | undefined;
}

function Tier({ tier, current, addOns, act, settlingId }: TierProps) {
  const t = useMessages(addOnsMessages);
  const format = useFormat();
  const amount = useAmount();
  const size = bytesText(format, tier.bytes);
  const isCurrent = tier === current;
  const overBy = isCurrent ? 0 : overWith(tier, current, addOns);
  const deed = isCurrent ? 'drop' : addOns.currentId === null ? 'add' : 'switch';
  return (
    <li data-farebox="StorageAddOnsTier">
      <p data-farebox="StorageAddOnsSize">
        <bdi>{size}</bdi>
        {isCurrent && (
          <span data-farebox="StorageAddOnsCurrent" data-mark="" data-tone="success">
            {t('addons.current')}
          </span>
        )}
      </p>
      <p data-farebox="StorageAddOnsPrice">
        {t(`addons.price.${tier.interval}`, { price: amount.price(tier.unitAmount) })}
        {overBy > 0 && (
          <span data-farebox="StorageAddOnsOver">
            {t('addons.over', { over: bytesText(format, overBy) })}
          </span>
        )}
      </p>
      <Button
        busy={act.busy === tier.id}
        refusedBy={addOns.decision.allowed ? undefined : settlingId}
        onClick={({ currentTarget }) => {
          const change = { storageAddOnId: isCurrent ? null : tier.id };
          act.run(
            { do: 'change', change, title: t(`addons.${deed}.title`, { size }) },
            tier.id,
            currentTarget,
          );
        }}
      >
        {t(`addons.${deed}`, { size })}
      </Button>
    </li>
  );
}

/** Bytes that are beyond the quota with another tier, if any; 0 while the totals are not known. */
function overWith(tier: StorageTier, current: StorageTier | undefined, addOns: StorageAddOnsView) {
  const { free, settling, currentId } = addOns;
  const isUnknown = settling || (currentId !== null && current === undefined);
  return isUnknown ? 0 : (current?.bytes ?? 0) - tier.bytes - free;
}
