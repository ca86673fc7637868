import type { Balance } from './money.js';
import type { Pack } from './packs.js';

/** What a pack gives beyond its price: an amount in the same unit, or percent over the smallest pack. */
export type PackBonus =
  | { readonly kind: 'amount'; readonly amount: Balance }
  | { readonly kind: 'percent'; readonly percent: number };

type Sold = Pick<Pack, 'price' | 'credits'>;

/**
 * The bonus that the numbers of a pack say, or `null`. Where price and credits are one unit it is
 * their difference, else how many more credits a unit of price brings than the cheapest pack does.
 */
export function packBonus(pack: Sold, all: readonly Sold[]): PackBonus | null {
  const { price, credits } = pack;
  if ('currency' in credits && credits.currency === price.currency) {
    const paid = price.amount * 10 ** (credits.scale - price.scale);
    const amount = { ...credits, amount: credits.amount - paid };
    return Number.isSafeInteger(paid) && amount.amount > 0 ? { kind: 'amount', amount } : null;
  }
  const cheapest = all.reduce((least, it) => (it.price.amount < least.price.amount ? it : least));
  if (cheapest.price.currency !== price.currency) return null;
  const percent = Math.floor(
    (credits.amount * cheapest.price.amount * 100) / (cheapest.credits.amount * price.amount) - 100,
  );
  return percent > 0 ? { kind: 'percent', percent } : null;
}
