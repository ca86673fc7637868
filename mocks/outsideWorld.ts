/** What happens to a workspace without its billing page. */
import { type OutsideMoney, outsideMoney } from './outsideMoney.js';
import { type OutsidePeople, outsidePeople } from './outsidePeople.js';
import { type OutsideTerms, outsideTerms } from './outsideTerms.js';
import { type OutsideUsage, outsideUsage } from './outsideUsage.js';
import type { Member, World } from './World.js';

export interface OutsideWorld extends OutsidePeople, OutsideUsage, OutsideMoney, OutsideTerms {
  readonly members: readonly Member[];
}

export function createOutsideWorld(world: World): OutsideWorld {
  return {
    ...outsidePeople(world),
    ...outsideUsage(world),
    ...outsideMoney(world),
    ...outsideTerms(world),
    get members() {
      return world.members;
    },
  };
}
