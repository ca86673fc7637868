/** Does a run, step by step, and holds every invariant after each of them. */
import { banner } from './checks/banner.js';
import { capacity } from './checks/capacity.js';
import { ledger } from './checks/ledger.js';
import { moves } from './checks/moves.js';
import { periods } from './checks/periods.js';
import { purchases } from './checks/purchases.js';
import { refills } from './checks/refills.js';
import { refusals } from './checks/refusals.js';
import { reloadMoves } from './checks/reloadMoves.js';
import { settlements } from './checks/settlements.js';
import { chooser } from './choose.js';
import { deedOf } from './deeds/deeds.js';
import type { Run } from './Run.js';
import { look } from './Sight.js';
import { setUp, type Stage, type Told } from './Stage.js';
import { atTheEnd, demandNothingOwed } from './atTheEnd.js';

const CHECKS = [
  refusals,
  ledger,
  purchases,
  periods,
  settlements,
  refills,
  moves,
  reloadMoves,
  banner,
  capacity,
];

/** Ends where something does not hold, with what happened until then in `story`. */
export async function perform({ beginning, steps }: Run, story: string[] = []): Promise<void> {
  const stage = await setUp(beginning, story);
  const checks = CHECKS.map((check) => check(stage));
  const step = async (deed: (stage: Stage, told: Told) => unknown) => {
    const told: Told = {
      refused: false,
      savedReload: false,
      isLong: false,
      mayCollect: false,
      pays: [],
    };
    await deed(stage, told);
    const before = stage.sight;
    stage.sight = await look(stage, before);
    for (const { id, status } of stage.sight.checkouts.values())
      if (status === 'expired') stage.till.expired(id);
    for (const holds of checks) holds(before, stage.sight, told);
  };
  for (const next of steps) {
    if (next === null) continue;
    await step((_, told) => deedOf(next.deed)(stage, told, chooser(next.number)));
  }
  await step(atTheEnd);
  demandNothingOwed(stage);
}
