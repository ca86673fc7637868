/** What a product may do without: a check that meets it missing is skipped, and says so. */
import type { Action, BillingOverview } from '../rules/index.js';

/** Thrown in place of a failure: there is nothing here to prove the promise with. */
export class Absent extends Error {}

/** Ends a check of what the manager may not do here; how that is refused is proved by its method. */
export function demandAllowed({ decisions }: BillingOverview, ...actions: readonly Action[]): void {
  for (const action of actions) {
    const decision = decisions[action];
    if (decision?.allowed !== false) continue;
    throw new Absent(`${action} is refused to the manager here (${decision.reason}).`);
  }
}
