import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';
import type { Plan } from '../../src/rules/plan.js';

/** What holds for the whole of a run. */
export interface Terms {
  readonly preset: Preset;
  readonly policy: Policy;
  /** As anybody can read them. */
  readonly plans: readonly Plan[];
}
