/**
 * What changes in a world, kind by kind.
 *
 * Each deed is compared with what was there before it; a kind that changed takes the next number, so
 * that many deeds are one change to whoever was away. Nothing is compared before somebody looks.
 */
import type { BillingEventKind } from '../src/client/index.js';
import { mint } from '../src/client/mint.js';
import { factsOf } from './factsOf.js';
import type { World } from './World.js';

export interface Change {
  readonly kind: BillingEventKind;
  readonly number: number;
}

export interface Changes {
  /** The first kind that has changed since then, or `undefined`. */
  after(number: number): Change | undefined;
  /** The name of a number. A world that is built anew knows no name of this one. */
  nameOf(number: number): string;
  /** The number of such a name; 0, before everything, of any other text. */
  numberOf(name: string | null): number;
}

export function createChanges(world: World): Changes {
  const book = mint();
  const numbers = new Map<BillingEventKind, number>();
  let before: Partial<Parts> = {};
  let last = 0;

  function look(): void {
    const parts = partsOf(world);
    for (const kind of ['overview', 'wallet', 'subscription'] as const)
      if (parts[kind] !== before[kind]) numbers.set(kind, ++last);
    before = parts;
  }

  return {
    after(number) {
      if (!world.listeners.has(look)) look();
      world.listeners.add(look);
      return [...numbers]
        .map(([kind, its]) => ({ kind, number: its }))
        .filter((change) => change.number > number)
        .toSorted((a, b) => a.number - b.number)[0];
    },
    nameOf: (number) => `${book}.${number}`,
    numberOf(name) {
      const [its, number = ''] = (name ?? '').split('.');
      return its === book && Number(number) <= last ? Number(number) : 0;
    },
  };
}

type Parts = Readonly<Record<BillingEventKind, string>>;

/** What each kind is about, as a text to compare. */
function partsOf(world: World): Parts {
  const { now: _, version: __, recentTransactions: ___, wallet: ____, ...facts } = factsOf(world);
  const { autoReload, alerts, storage, ...terms } = facts;
  const { rows, reserved } = world.ledger;
  return {
    overview: JSON.stringify([world.members, storage]),
    wallet: JSON.stringify([rows.length, reserved, autoReload, alerts]),
    subscription: JSON.stringify(terms),
  };
}
