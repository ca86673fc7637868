import type { Interval, Refusal } from '../../rules/index.js';
import { createPartContext } from '../../react/createPartContext.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import type { Act } from '../../react/useAct.js';
import type { Choice } from './planWords.js';

interface PlanSelectorParts {
  readonly choices: readonly Choice[];
  readonly interval: Interval;
  readonly choose: (interval: Interval) => void;
  readonly act: Act;
  /** Why all of the buttons are switched off; it stands above them, by this id. */
  readonly shared: Refusal | null;
  readonly reasonId: string;
  /** The id of what says that a payment for a plan is on its way, while one is. */
  readonly waitsFor: string | undefined;
  readonly level: HeadingLevel;
}

export const [PlanSelectorPartsProvider, usePart] =
  createPartContext<PlanSelectorParts>('PlanSelector');
