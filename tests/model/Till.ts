/**
 * What people paid for credits and has not come yet.
 *
 * A checkout is paid once, however often somebody is told so. A top-up with the saved card has no
 * checkout that anybody was told of: where it settles while one of the same amount does, it is that one.
 */
import { Broken } from './broken.js';

export interface Purchase {
  readonly purpose: 'credit_pack' | 'top_up';
  readonly checkoutId: string | null;
  readonly packId: string | null;
  /** It did not come at once. */
  readonly settles: boolean;
  /** Cents. */
  readonly price: number;
}

export interface Till {
  readonly owed: readonly Purchase[];
  paid(purchase: Purchase): void;
  knows(checkoutId: string): boolean;
  /** Somebody is told of a checkout: of a top-up that is under way without one, it is that one's. */
  opened(checkoutId: string, price: number): void;
  /** Its time is over: nothing is paid through it any more. */
  expired(checkoutId: string): void;
  /** The processor took it back; of one that nobody was told of, a top-up over the same price. */
  failed(checkoutId: string, price: number): void;
  /** Credits came: for which purchase. Throws where nobody paid for them. */
  came(fits: (purchase: Purchase) => boolean, what: string): void;
}

export function createTill(): Till {
  const known = new Set<string>();
  /** Prices of top-ups by the checkouts that somebody was told of. */
  const opened = new Map<string, number>();
  let owed: readonly Purchase[] = [];

  const nameless = (price: number) =>
    owed.find((it) => it.checkoutId === null && it.price === price);
  const openFor = (price: number) =>
    [...opened].findLast(([id, its]) => its === price && !known.has(id))?.[0] ?? null;
  const named = (purchase: Purchase): Purchase =>
    purchase.checkoutId === null && purchase.settles
      ? { ...purchase, checkoutId: openFor(purchase.price) }
      : purchase;

  return {
    get owed() {
      return owed;
    },
    knows: (checkoutId) => known.has(checkoutId),
    opened(checkoutId, price) {
      opened.set(checkoutId, price);
      const purchase = nameless(price);
      if (purchase === undefined || known.has(checkoutId)) return;
      known.add(checkoutId);
      owed = owed.map((it) => (it === purchase ? { ...it, checkoutId } : it));
    },
    paid(told) {
      const isUnderWay = told.settles && owed.some((it) => isSameTopUp(it, told));
      if (told.checkoutId === null && isUnderWay) return;
      const purchase = named(told);
      const { checkoutId } = purchase;
      if (checkoutId !== null && known.has(checkoutId)) return;
      if (checkoutId !== null) known.add(checkoutId);
      owed = [...owed, purchase];
    },
    expired: (checkoutId) => void opened.delete(checkoutId),
    failed(checkoutId, price) {
      const gone =
        owed.find((it) => it.checkoutId === checkoutId) ??
        owed.find((it) => it.purpose === 'top_up' && it.price === price);
      owed = owed.filter((it) => it !== gone);
    },
    came(fits, what) {
      const purchase = owed.find(fits);
      if (purchase === undefined) throw new Broken(`${what} came, and nobody had paid for it.`);
      owed = owed.filter((it) => it !== purchase);
    },
  };
}

const isSameTopUp = (one: Purchase, other: Purchase) =>
  one.purpose === 'top_up' && one.purpose === other.purpose && one.price === other.price;
