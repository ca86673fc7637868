'use client';
import { createContext, useContext } from 'react';
import type { Balance, BillingOverview, Decision } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useGiven } from './useGiven.js';
import { useWords } from './useWords.js';

/** A wallet that a host has at hand, such as that of its own overview. */
export interface WalletFigures {
  readonly balance: Balance;
  /** What running jobs leave of it. @default all of it */
  readonly available?: Balance | undefined;
  readonly planCredits?: Balance | null | undefined;
  readonly purchasedCredits?: Balance | null | undefined;
  /** Service has stopped until balance is added. @default false */
  readonly stopped?: boolean | undefined;
}

/** The wallet of the host's that the parts below draw; `undefined` where they read the workspace's. */
export const GivenWallet = createContext<WalletFigures | undefined>(undefined);

/** What a balance stands among; the number itself is `useBalance`, so that a tick changes nothing here. */
export interface CreditBalanceView {
  /** Service has stopped until balance is added. */
  readonly stopped: boolean;
  /** While it has: whether this viewer may add balance, and switch refills on where they are off. */
  readonly help: { readonly topUp: Decision | null; readonly reload: Decision | null } | null;
  /** The latest activity is still being counted, and no payment of this page explains it. */
  readonly updating: boolean;
}

/**
 * How the wallet of the workspace stands, or `null` where there is none for this viewer.
 *
 * Reads the overview and adds no request of its own, and none at all where it is given. A failed
 * refresh keeps the last answer as stale.
 */
export function useCreditBalance(given?: WalletFigures): ReadView<CreditBalanceView | null> {
  return useGiven(
    given && { stopped: given.stopped ?? false, help: null, updating: false },
    standingOf,
  );
}

const standingOf = ({
  wallet,
  pendingCheckout,
  decisions,
}: BillingOverview): CreditBalanceView | null =>
  wallet && {
    stopped: wallet.stopped,
    help: wallet.stopped
      ? {
          topUp: decisions['wallet.topup'] ?? null,
          reload: wallet.autoReload?.enabled ? null : (decisions['wallet.autoreload'] ?? null),
        }
      : null,
    updating: wallet.settling && pendingCheckout === null,
  };

/** The balance alone, for the one text that shows it; `null` while there is none. */
export function useBalance(): Balance | null {
  return useFigure(balanceOf);
}

interface Held {
  readonly wallet: WalletFigures | null;
}

const balanceOf = ({ wallet }: Held) => wallet?.balance ?? null;

/** What running jobs hold of the balance, or `null` when they hold nothing. */
export interface Reservation {
  readonly available: Balance;
  readonly reserved: Balance;
}

export function useReservation(): Reservation | null {
  return useFigure(reservationOf);
}

function reservationOf({ wallet }: Held): Reservation | null {
  if (!wallet?.available || wallet.available.amount === wallet.balance.amount) return null;
  const { balance, available } = wallet;
  return { available, reserved: { ...balance, amount: balance.amount - available.amount } };
}

/** The balance by where it came from, where the product counts it apart. */
export interface Buckets {
  readonly plan: Balance | null;
  readonly purchased: Balance | null;
}

export function useBuckets(): Buckets | null {
  return useFigure(bucketsOf);
}

function bucketsOf({ wallet }: Held): Buckets | null {
  const plan = wallet?.planCredits ?? null;
  const purchased = wallet?.purchasedCredits ?? null;
  return plan === null && purchased === null ? null : { plan, purchased };
}

/** A figure for its part: a part that stands without the card waits for the card's words. */
function useFigure<T>(figureOf: (held: Held) => T | null): T | null {
  const unread = useWords('CreditBalance');
  const wallet = useContext(GivenWallet);
  const view = useGiven(wallet && figureOf({ wallet }), figureOf);
  return !unread && view.state === 'ready' ? view.value : null;
}
