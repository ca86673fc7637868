'use client';
import type { StorageTier } from '../../rules/index.js';
import { bytesText } from '../../react/format.js';
import { Button } from '../../react/parts/Button.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import type { StorageAddOnsView } from '../../react/useStorageAddOns.js';
import { addOnsListMessages } from './StorageAddOnsList.messages.js';
import type { StorageAddOnsParts } from './StorageAddOnsParts.js';

interface ListProps extends StorageAddOnsParts {
  readonly tiers: readonly StorageTier[];
}

/** Each tier with its price and what can be done with it. Renders a `<ul>`. */
export function StorageAddOnsList({ tiers, ...props }: ListProps) {
  const { currentId } = props.addOns;
  const current = tiers.find(({ id }) => id === currentId);
  return (
    <ul data-farebox="StorageAddOnsList">
      {currentId !== null && current === undefined && <RetiredTier {...props} id={currentId} />}
      {tiers.map((tier) => (
        <Tier {...props} key={tier.id} tier={tier} current={current} />
      ))}
    </ul>
  );
}

interface TierProps extends StorageAddOnsParts {
  readonly tier: StorageTier;
  /** The tier that the workspace has; `undefined` for none, or one that is no longer on sale. */
  readonly current: StorageTier | undefined;
}

function Tier({ tier, current, addOns, act, settlingId }: TierProps) {
  const t = useMessages(addOnsListMessages);
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
        {isCurrent && <CurrentMark />}
      </p>
      <p data-farebox="StorageAddOnsPrice">
        {t(`addons.price.${tier.interval}`, { price: amount.price(tier.unitAmount) })}
        {overBy > 0 && (
          <span data-farebox="StorageAddOnsOver">
            {t('addons.over', { over: bytesText(format, overBy) })}
          </span>
        )}
      </p>
      <TierButton
        {...{ addOns, act, settlingId }}
        name={tier.id}
        to={isCurrent ? null : tier.id}
        title={t(`addons.${deed}.title`, { size })}
      >
        {t(`addons.${deed}`, { size })}
      </TierButton>
    </li>
  );
}

/** The tier that the workspace has, once it is not on sale: it can still be dropped. */
function RetiredTier({ id, ...props }: StorageAddOnsParts & { readonly id: string }) {
  const t = useMessages(addOnsListMessages);
  const drop = t('addons.retired.drop');
  return (
    <li data-farebox="StorageAddOnsTier">
      <p data-farebox="StorageAddOnsSize">
        <CurrentMark />
      </p>
      <p data-farebox="StorageAddOnsPrice">{t('addons.retired')}</p>
      <TierButton {...props} name={id} to={null} title={drop}>
        {drop}
      </TierButton>
    </li>
  );
}

function CurrentMark() {
  const t = useMessages(addOnsListMessages);
  return (
    <span data-farebox="StorageAddOnsCurrent" data-mark="" data-tone="success">
      {t('addons.current')}
    </span>
  );
}

interface TierButtonProps extends StorageAddOnsParts {
  /** Tells it apart from the others while one is busy. */
  readonly name: string;
  /** The tier to have, or `null` for none. */
  readonly to: string | null;
  /** Of the dialog that asks. */
  readonly title: string;
  readonly children: string;
}

function TierButton({ addOns, act, settlingId, name, to, title, children }: TierButtonProps) {
  return (
    <Button
      busy={act.busy === name}
      refusedBy={addOns.decision.allowed ? undefined : settlingId}
      onClick={({ currentTarget }) =>
        act.run({ do: 'change', change: { storageAddOnId: to }, title }, name, currentTarget)
      }
    >
      {children}
    </Button>
  );
}

/** Bytes that are beyond the quota with another tier, if any; 0 while the totals are not known. */
function overWith(tier: StorageTier, current: StorageTier | undefined, addOns: StorageAddOnsView) {
  const { free, settling, currentId } = addOns;
  const isUnknown = settling || (currentId !== null && current === undefined);
  return isUnknown ? 0 : (current?.bytes ?? 0) - tier.bytes - free;
}
