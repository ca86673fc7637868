'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { ActButton } from '../../react/parts/ActButton.js';
import { isUnderWay } from '../../react/presentation.js';
import type { CreditPacksView } from '../../react/useCreditPacks.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';
import { packsMessages } from './CreditPackGrid.messages.js';
import { usePart } from './CreditPackGridParts.js';

export interface CreditPackGridPacksProps extends Omit<
  ComponentPropsWithoutRef<'ul'>,
  'children'
> {}

/**
 * The packs, each as the button that buys it. Renders a `<ul>`, or a `<p>` that none is on sale.
 *
 * Styling: `CreditPackGridItem` for each; in its `Button` are `CreditPackGridPrice`,
 * `CreditPackGridCredits` and `CreditPackGridBonus`.
 */
export const CreditPackGridPacks = forwardRef<HTMLUListElement, CreditPackGridPacksProps>(
  function CreditPackGridPacks(props, ref) {
    const { packs, reasonId, settlingId } = usePart('CreditPackGridPacks');
    const t = useMessages(packsMessages);
    const heldId = useId();
    const waitsFor = packs.settling ? settlingId : undefined;
    if (packs.items.length === 0)
      return <p data-farebox="CreditPackGridNote">{t('packs.empty')}</p>;
    return (
      <>
        <ul {...props} ref={ref} data-farebox="CreditPackGridPacks">
          {packs.items.map((pack) => (
            <li key={pack.id} data-farebox="CreditPackGridItem">
              <PackButton
                pack={pack}
                heldBy={heldId}
                reasonId={isUnderWay(pack.decision) ? waitsFor : reasonId}
              />
            </li>
          ))}
        </ul>
        <span id={heldId} hidden>
          {t('packs.held')}
        </span>
      </>
    );
  },
);

interface PackButtonProps {
  readonly pack: CreditPacksView['items'][number];
  readonly heldBy: string;
  readonly reasonId: string | undefined;
}

function PackButton({ pack, ...reasons }: PackButtonProps) {
  const { act } = usePart('CreditPackGridPacks');
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
      : pack.bonus?.kind === 'percent' &&
        t('packs.bonus.percent', { percent: percent(pack.bonus.percent) });
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
      {bonus && (
        <>
          {' '}
          <span data-farebox="CreditPackGridBonus">{bonus}</span>
        </>
      )}
    </ActButton>
  );
}
