/**
 * Credit packs: what the section says and which buttons work.
 *
 * | row | while                                                  | says                  | buttons  |
 * | --- | ------------------------------------------------------ | --------------------- | -------- |
 * | 1   | a native mobile app                                    | use web or desktop    | none     |
 * | 2   | the contract covers credits                            | contact sales         | none     |
 * | 3   | a subscription is needed, none runs                    | subscribe_before_packs | disabled |
 * | 4   | it is needed and past due, unpaid · paused             | payment_ · resume_before_packs | disabled |
 * | 5   | a free plan that may buy                               | one_time              | enabled  |
 * | 6   | the viewer may not buy, controls stay                  | who may               | disabled |
 * | 7   | the viewer may not buy, controls go                    | whom to ask           | none     |
 * | 8   | the viewer may buy                                     | on_top_of_plan        | enabled  |
 * | 9   | a pack settles                                         | as row 8              | that one busy |
 *
 * In row 9 the server holds the pack that settles and no other: in two tabs a person buys two packs,
 * and both count. The screen holds the others too, while a checkout of its own is open.
 * Rows 1 to 4, 6 and 7 are a refusal and its message; 5 and 8 are `PacksView.note`.
 * `credits` is not derived from the price: a pack may carry a bonus.
 */
import { decide } from './decide.js';
import type { BillingFacts, Viewer } from './facts.js';
import type { Balance, Money } from './money.js';
import type { Open } from './open.js';
import { type PackBonus, packBonus } from './packBonus.js';
import type { Policy } from './policy.js';
import type { Decision } from './refusal.js';

export interface Pack {
  readonly id: string;
  readonly price: Money;
  readonly credits: Balance;
}

/** A pack as a screen receives it. */
export interface PackView extends Pack {
  /** What its numbers give beyond the price; an older server does not say. */
  readonly bonus?: PackBonus | null | undefined;
  readonly decision: Decision;
}

export const PACK_NOTES = ['on_top_of_plan', 'one_time'] as const;

export interface PacksView {
  readonly decision: Decision;
  readonly note: Open<(typeof PACK_NOTES)[number]>;
  readonly items: readonly PackView[];
}

/** The section of packs for this viewer, or `null` where the product sells none. */
export function packsView(facts: BillingFacts, viewer: Viewer, policy: Policy): PacksView | null {
  if (policy.topUpKind !== 'packs') return null;
  return {
    decision: decide('wallet.buy_pack', facts, viewer, policy),
    note: facts.workspace.planKind === 'free' ? 'one_time' : 'on_top_of_plan',
    items: facts.packs.map((pack) => ({
      ...pack,
      bonus: packBonus(pack, facts.packs),
      decision: decide('wallet.buy_pack', facts, viewer, policy, { packId: pack.id }),
    })),
  };
}
