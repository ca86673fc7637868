'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { Card } from '../../react/parts/Card.js';
import { CheckoutFrame } from '../../react/parts/CheckoutFrame.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { RefusedChange } from '../../react/parts/RefusedChange.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { isUnderWay } from '../../react/presentation.js';
import { useAct } from '../../react/useAct.js';
import { useMessages } from '../../react/useMessages.js';
import { PLAN_PURPOSES } from '../../react/usePlans.js';
import { useStorageAddOns } from '../../react/useStorageAddOns.js';
import { addOnsMessages } from './StorageAddOns.messages.js';
import { PartsProvider } from './StorageAddOnsParts.js';
import { StorageAddOnsTiers } from './StorageAddOnsTiers.js';

export interface StorageAddOnsProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'Storage add-ons' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Room for files on top of the plan: one tier at a time, to add, to replace or to drop. What is on
 * sale is read once its place comes near the window. Renders a `<section>` named by its title;
 * nothing where nothing is stored, or for a viewer whom it does not concern.
 *
 * Parts: `StorageAddOnsTiers`, which stands alone without children. A refusal takes their place, and
 * what leads on from it. Styling: `RefusedChange` is such a refusal.
 */
export const StorageAddOns = forwardRef<HTMLElement, StorageAddOnsProps>(function StorageAddOns(
  { title, level, children = <StorageAddOnsTiers />, ...props },
  ref,
) {
  const view = useStorageAddOns();
  const act = useAct();
  const t = useMessages(addOnsMessages);
  const settlingId = useId();
  const frame = { ...props, widget: 'StorageAddOns', title: title ?? t('addons.title'), level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  const addOns = view.value;
  if (addOns === null) return null;
  const { decision } = addOns;
  return (
    <Card {...frame} ref={ref}>
      <Stale view={view} />
      <Settling id={settlingId} purposes={PLAN_PURPOSES} />
      {decision.allowed || isUnderWay(decision) ? (
        <PartsProvider value={{ addOns, act, settlingId }}>{children}</PartsProvider>
      ) : (
        <RefusedChange refusal={decision} act={act}>
          {t('addons.buy')}
        </RefusedChange>
      )}
      <CheckoutFrame act={act} />
    </Card>
  );
});
