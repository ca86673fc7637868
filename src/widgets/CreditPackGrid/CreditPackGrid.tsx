'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { ActButton } from '../../react/parts/ActButton.js';
import { Card } from '../../react/parts/Card.js';
import { CheckoutFrame } from '../../react/parts/CheckoutFrame.js';
import { CopyForAdmin } from '../../react/parts/CopyForAdmin.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Refusal, useRefusalWords } from '../../react/parts/Refusal.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { isTakenAway } from '../../react/presentation.js';
import { useAct } from '../../react/useAct.js';
import { useCreditPacks } from '../../react/useCreditPacks.js';
import { useMessages } from '../../react/useMessages.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';
import { packsMessages } from './CreditPackGrid.messages.js';
import { CreditPackGridNote } from './CreditPackGridNote.js';
import { CreditPackGridPacks } from './CreditPackGridPacks.js';
import { PartsProvider, usePart } from './CreditPackGridParts.js';

export interface CreditPackGridProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'Credit packs' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Credits to buy once, on top of a plan: one button per pack, and the checkout that it opens.
 * Renders a `<section>` named by its title; nothing where the product sells no packs.
 *
 * Parts: `CreditPackGridNote`, `CreditPackGridPacks`; without children, both in that order. Why no
 * pack can be bought stands above them, and in their place where no button is left.
 */
export const CreditPackGrid = forwardRef<HTMLElement, CreditPackGridProps>(function CreditPackGrid(
  { title, level, children = <DefaultParts />, ...props },
  ref,
) {
  const view = useCreditPacks();
  const act = useAct();
  const t = useMessages(packsMessages);
  const [reasonId, settlingId] = [useId(), useId()];
  const frame = { ...props, widget: 'CreditPackGrid', title: title ?? t('packs.title'), level };
  if (view.state !== 'ready') return <ReadArm {...frame} ref={ref} view={view} />;
  const packs = view.value;
  if (packs === null) return null;
  const { decision } = packs;
  return (
    <PartsProvider value={{ packs, act, reasonId, settlingId }}>
      <Card {...frame} ref={ref}>
        <Stale view={view} />
        {!decision.allowed && (
          <Refusal id={reasonId} refusal={decision} sentences={walletRefusalMessages} />
        )}
        {isTakenAway(decision) ? <Instead /> : children}
        <Settling id={settlingId} purposes={['credit_pack']} />
        <CheckoutFrame act={act} />
      </Card>
    </PartsProvider>
  );
});

function DefaultParts() {
  return (
    <>
      <CreditPackGridNote />
      <CreditPackGridPacks />
    </>
  );
}

/** What a viewer can do who is given no button. */
function Instead() {
  const { packs, act } = usePart('CreditPackGrid');
  const t = useMessages(packsMessages);
  const words = useRefusalWords(walletRefusalMessages);
  const { decision, sales } = packs;
  if (decision.allowed) return null;
  if (decision.presentation === 'limited') return <CopyForAdmin warning={words(decision)} />;
  if (sales === null) return null;
  return (
    <div>
      <ActButton action="sales.contact" decision={sales} act={act}>
        {t('packs.contact_sales')}
      </ActButton>
    </div>
  );
}
