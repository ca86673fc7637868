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
import { isTakenAway, isUnderWay } from '../../react/presentation.js';
import { type Act, useAct } from '../../react/useAct.js';
import { type CreditPacksView, useCreditPacks } from '../../react/useCreditPacks.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';
import { packsMessages } from './CreditPackGrid.messages.js';

export interface CreditPackGridProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title' | 'children'
> {
  /** The card's title. @default 'Credit packs' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

/**
 * Credits to buy once, on top of a plan: one button per pack, and the checkout that it opens.
 * Renders a `<section>` named by its title; nothing where the product sells no packs.
 */
export const CreditPackGrid = forwardRef<HTMLElement, CreditPackGridProps>(function CreditPackGrid(
  { title, level, ...props },
  ref,
) {
  const view = useCreditPacks();
  const act = useAct();
  const t = useMessages(packsMessages);
  const [noteId, settlingId] = [useId(), useId()];
  const frame = { ...props, widget: 'CreditPackGrid', title: title ?? t('packs.title'), level };
  if (view.state !== 'ready') {
    return <ReadArm {...frame} ref={ref} view={view} />;
  }
  const packs = view.value;
  if (packs === null) return null;
  return (
    <Card {...frame} ref={ref}>
      <Stale view={view} />
      <Note packs={packs} id={noteId} />
      {isTakenAway(packs.decision) ? (
        <Instead packs={packs} act={act} />
      ) : (
        <Packs packs={packs} act={act} noteId={noteId} settlingId={settlingId} />
      )}
      <Settling id={settlingId} purposes={['credit_pack']} />
      <CheckoutFrame act={act} />
    </Card>
  );
});

interface PartProps {
  readonly packs: CreditPacksView;
  readonly act: Act;
}

/** The one text of the section: what packs are, or why this viewer cannot buy one. */
function Note({ packs, id }: { readonly packs: CreditPacksView; readonly id: string }) {
  const t = useMessages(packsMessages);
  if (!packs.decision.allowed)
    return <Refusal id={id} refusal={packs.decision} sentences={walletRefusalMessages} />;
  return (
    <p id={id} data-farebox="CreditPackGridNote">
      {t.of('packs.note', packs.note)}
    </p>
  );
}

/** What a viewer can do who is given no button. */
function Instead({ packs: { decision, sales }, act }: PartProps) {
  const t = useMessages(packsMessages);
  const words = useRefusalWords(walletRefusalMessages);
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

interface PacksProps extends PartProps {
  readonly noteId: string;
  readonly settlingId: string;
}

function Packs({ packs, act, noteId, settlingId }: PacksProps) {
  const t = useMessages(packsMessages);
  const heldId = useId();
  const waitsFor = packs.settling ? settlingId : undefined;
  if (packs.items.length === 0) return <p data-farebox="CreditPackGridNote">{t('packs.empty')}</p>;
  return (
    <>
      <ul data-farebox="CreditPackGridList">
        {packs.items.map((pack) => (
          <li key={pack.id} data-farebox="CreditPackGridItem">
            <PackButton
              pack={pack}
              act={act}
              heldBy={heldId}
              reasonId={isUnderWay(pack.decision) ? waitsFor : noteId}
            />
          </li>
        ))}
      </ul>
      <span id={heldId} hidden>
        {t('packs.held')}
      </span>
    </>
  );
}

interface PackButtonProps {
  readonly pack: CreditPacksView['items'][number];
  readonly act: Act;
  readonly heldBy: string;
  readonly reasonId: string | undefined;
}

function PackButton({ pack, act, ...reasons }: PackButtonProps) {
  const t = useMessages(packsMessages);
  const amount = useAmount();
  const { percent } = useFormat();
  const credits =
    'currency' in pack.credits
      ? t('packs.credits', { credits: amount(pack.credits) })
      : amount(pack.credits);
  const price = amount.price(pack.price);
  const bonus =
    pack.bonus?.kind === 'amount'
      ? t('packs.bonus.amount', { amount: amount(pack.bonus.amount) })
      : pack.bonus && t('packs.bonus.percent', { percent: percent(pack.bonus.percent) });
  return (
    <ActButton
      {...reasons}
      action="wallet.buy_pack"
      decision={pack.decision}
      act={act}
      item={{ packId: pack.id }}
      name={pack.id}
      sentences={walletRefusalMessages}
    >
      <span data-farebox="Unseen">{t('packs.buy')}</span>{' '}
      <bdi data-farebox="CreditPackGridPrice">{price}</bdi>{' '}
      <bdi data-farebox="CreditPackGridCredits">{credits}</bdi>
      {bonus !== null && (
        <>
          {' '}
          <span data-farebox="CreditPackGridBonus">{bonus}</span>
        </>
      )}
    </ActButton>
  );
}
