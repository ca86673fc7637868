'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { ActButton } from '../../react/parts/ActButton.js';
import { Amount } from '../../react/parts/Amount.js';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Settling } from '../../react/parts/Settling.js';
import { Stale } from '../../react/parts/Stale.js';
import { useAct } from '../../react/useAct.js';
import {
  type CreditBalanceView,
  GivenWallet,
  useBalance,
  useBuckets,
  useCreditBalance,
  useReservation,
  type WalletFigures,
} from '../../react/useCreditBalance.js';
import { useAmount, useMessages } from '../../react/useMessages.js';
import { walletRefusalMessages } from '../../react/walletRefusal.messages.js';
import { balanceMessages } from './CreditBalance.messages.js';

export interface CreditBalanceProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'Credit balance' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
  /** A wallet that the host has at hand: then nothing is read. @default the workspace's */
  wallet?: WalletFigures | undefined;
}

/**
 * What the workspace has left to spend. Renders a `<section>` named by its title; nothing where
 * there is no wallet for this viewer.
 *
 * Parts: `CreditBalanceAmount`, `CreditBalanceReserved`, `CreditBalanceBuckets`; without children,
 * all of them in that order. Each also stands alone. Styling: `data-tone` is `danger` when service
 * has stopped, as `CreditBalanceStopped` says; `CreditBalanceUpdating` says that it is counted anew,
 * and a `CreditBalanceBucket` is a balance by where it came from.
 */
export const CreditBalance = forwardRef<HTMLElement, CreditBalanceProps>(function CreditBalance(
  { title, level, wallet, children = <DefaultParts />, ...props },
  ref,
) {
  const view = useCreditBalance(wallet);
  const t = useMessages(balanceMessages);
  const frame = { ...props, widget: 'CreditBalance', title: title ?? t('balance.title'), level };
  if (view.state !== 'ready') {
    return <ReadArm {...frame} ref={ref} view={view} />;
  }
  if (view.value === null) return null;
  const { stopped, help, updating } = view.value;
  return (
    <Card {...frame} ref={ref} data-tone={stopped ? 'danger' : undefined}>
      <Stale view={view} />
      <GivenWallet.Provider value={wallet}>{children}</GivenWallet.Provider>
      {stopped && (
        <p data-farebox="CreditBalanceStopped" data-tone="danger">
          {t('balance.stopped')}
        </p>
      )}
      {help !== null && <Help help={help} />}
      {updating && <p data-farebox="CreditBalanceUpdating">{t('balance.updating')}</p>}
      {wallet === undefined && <Settling purposes={['credit_pack', 'top_up']} />}
    </Card>
  );
});

interface HelpProps {
  readonly help: NonNullable<CreditBalanceView['help']>;
}

/** What starts service again. */
function Help({ help: { topUp, reload } }: HelpProps) {
  const t = useMessages(balanceMessages);
  const act = useAct();
  const shared = { act, sentences: walletRefusalMessages };
  return (
    <div data-farebox="FormActions">
      {topUp !== null && (
        <ActButton {...shared} action="wallet.topup" decision={topUp} variant="filled">
          {t('balance.add')}
        </ActButton>
      )}
      {reload !== null && (
        <ActButton {...shared} action="wallet.autoreload" decision={reload}>
          {t('balance.enable')}
        </ActButton>
      )}
    </div>
  );
}

function DefaultParts() {
  return (
    <>
      <CreditBalanceAmount />
      <CreditBalanceReserved />
      <CreditBalanceBuckets />
    </>
  );
}

export interface CreditBalanceAmountProps extends ComponentPropsWithoutRef<'p'> {}

/** The balance, and nothing that would render with it. Renders a `<p>`, or nothing. */
export const CreditBalanceAmount = forwardRef<HTMLParagraphElement, CreditBalanceAmountProps>(
  function CreditBalanceAmount(props, ref) {
    const balance = useBalance();
    const t = useMessages(balanceMessages);
    if (balance === null) return null;
    return (
      <p {...props} ref={ref} data-farebox="CreditBalanceAmount">
        <Amount value={balance} />
        {balance.amount < 0 && <span data-farebox="Unseen"> {t('balance.below_zero')}</span>}
      </p>
    );
  },
);

export interface CreditBalanceReservedProps extends ComponentPropsWithoutRef<'p'> {}

/** What running jobs hold of the balance. Renders a `<p>`, or nothing when they hold nothing. */
export const CreditBalanceReserved = forwardRef<HTMLParagraphElement, CreditBalanceReservedProps>(
  function CreditBalanceReserved(props, ref) {
    const reservation = useReservation();
    const amount = useAmount();
    const t = useMessages(balanceMessages);
    if (reservation === null) return null;
    const { available, reserved } = reservation;
    return (
      <p {...props} ref={ref} data-farebox="CreditBalanceReserved">
        {t('balance.available', { available: amount(available), reserved: amount(reserved) })}
      </p>
    );
  },
);

export interface CreditBalanceBucketsProps extends ComponentPropsWithoutRef<'dl'> {}

/** The balance by where it came from. Renders a `<dl>`, or nothing where it is not counted apart. */
export const CreditBalanceBuckets = forwardRef<HTMLDListElement, CreditBalanceBucketsProps>(
  function CreditBalanceBuckets(props, ref) {
    const buckets = useBuckets();
    const t = useMessages(balanceMessages);
    if (buckets === null) return null;
    return (
      <dl {...props} ref={ref} data-farebox="CreditBalanceBuckets">
        {(['plan', 'purchased'] as const).map((name) => {
          const value = buckets[name];
          if (value === null) return null;
          return (
            <div key={name} data-farebox="CreditBalanceBucket">
              <dt>{t(`balance.${name}`)}</dt>
              <dd>
                <Amount value={value} />
              </dd>
            </div>
          );
        })}
      </dl>
    );
  },
);
