import type { Decision } from '../rules/index.js';

const TAKEN_AWAY: ReadonlySet<string> = new Set(['hidden', 'limited', 'unsupported_surface']);

/** Whether a refused control is absent; a presentation that this version does not know keeps it, switched off. */
export function isTakenAway(decision: Decision): boolean {
  return !decision.allowed && TAKEN_AWAY.has(decision.presentation);
}

/** Whether what is asked for is already under way, so that its control waits rather than refuses. */
export function isUnderWay(decision: Decision): boolean {
  return !decision.allowed && (decision.reason === 'settling' || decision.reason === 'in_flight');
}
