'use client';
import type { BillingOverview } from '../rules/index.js';
import { type Place, useBilling } from './BillingContext.js';
import { useOverview } from './useOverview.js';

const PLACES = [
  'agency_wallet',
  'client_wallets',
  'rebilling',
  'stripe_connection',
] as const satisfies readonly Place[];

export interface WalletLink {
  readonly place: (typeof PLACES)[number];
  readonly address: string;
}

/**
 * Pages of the host's around the wallet, which this library has no widget for: those that it gave
 * an address for; none where the product has no wallet.
 */
export function useWalletLinks(): readonly WalletLink[] {
  const { links } = useBilling();
  const view = useOverview(hasWallet);
  if (view.state !== 'ready' || !view.value) return [];
  return PLACES.flatMap((place) => {
    const address = links[place];
    return address === undefined ? [] : [{ place, address }];
  });
}

const hasWallet = ({ display }: BillingOverview) => display.modules.includes('wallet');
