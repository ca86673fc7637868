import type { Decision, Refusal } from '../rules/index.js';

/**
 * The refusal that several controls have in common, to be read once beside them all; `null` where
 * each has its own. What is about one item, as its size, stays with the item.
 */
export function sharedRefusal(decisions: readonly Decision[]): Refusal | null {
  const refusals = decisions.filter((decision): decision is Refusal => !decision.allowed);
  const general = refusals.filter(({ reason }) => reason !== 'limit_blocks');
  return general.find((it) => general.some((other) => other !== it && isSame(it, other))) ?? null;
}

/** Whether a decision is the refusal that stands for several. */
export function isSharedIn(decision: Decision, shared: Refusal | null): boolean {
  return shared !== null && !decision.allowed && isSame(decision, shared);
}

const isSame = (one: Refusal, other: Refusal) =>
  one.message === other.message && one.presentation === other.presentation;
