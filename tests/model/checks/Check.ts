import type { Sight } from '../Sight.js';
import type { Stage, Told } from '../Stage.js';

/** One invariant, with a memory of its own for the run; it ends the run where it does not hold. */
export type Check = (stage: Stage) => (before: Sight, after: Sight, told: Told) => void;
