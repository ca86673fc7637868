'use client';
import type { Balance, BillingOverview, Decision } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

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
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function useCreditBalance(): ReadView<CreditBalanceView | null> {
  return useOverview(standingOf);
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
  return valueOf(useOverview(balanceOf));
}

const balanceOf = ({ wallet }: BillingOverview) => wallet?.balance ?? null;

/** What running jobs hold of the balance, or `null` when they hold nothing. */
export interface Reservation {
  readonly available: Balance;
  readonly reserved: Balance;
}

export function useReservation(): Reservation | null {
  return valueOf(useOverview(reservationOf));
}

function reservationOf({ wallet }: BillingOverview): Reservation | null {
  if (wallet === null || wallet.available.amount === wallet.balance.amount) return null;
  const { balance, available } = wallet;
  return { available, reserved: { ...balance, amount: balance.amount - available.amount } };
}

/** The balance by where it came from, where the product counts it apart. */
export interface Buckets {
  readonly plan: Balance | null;
  readonly purchased: Balance | null;
}

export function useBuckets(): Buckets | null {
  return valueOf(useOverview(bucketsOf));
}

function bucketsOf({ wallet }: BillingOverview): Buckets | null {
  const plan = wallet?.planCredits ?? null;
  const purchased = wallet?.purchasedCredits ?? null;
  return plan === null && purchased === null ? null : { plan, purchased };
}

function valueOf<T>(view: ReadView<T | null>): T | null {
  return view.state === 'ready' ? view.value : null;
}
