/** The status of refills: who may switch it on and off, and what leads from one to another. */
import { demand } from '../broken.js';
import { RELOAD_MOVES, reachable } from '../tables/statusMoves.js';
import type { Check } from './Check.js';

/** Those that end with time alone. */
const WAITS: readonly string[] = ['cooling', 'failed'];

export const reloadMoves: Check =
  ({ terms }) =>
  (before, after, told) => {
    const was = before.overview.wallet?.autoReload ?? null;
    const is = after.overview.wallet?.autoReload ?? null;
    if (was === null || is === null) return;
    const { status: from } = was;
    const { status: to } = is;
    const isOff = to === 'off' || to === 'suspended';
    demand(is.enabled !== isOff, () => `Refills are ${to}, and enabled is ${is.enabled}.`);
    demand(
      to !== 'armed' || (after.overview.payment?.method ?? null) !== null,
      () => 'Refills are armed without a card.',
    );
    if (from === to || told.savedReload) return;
    const isLawful = reachable(RELOAD_MOVES, from).has(to);
    demand(isLawful, () => `Refills went from ${from} to ${to} by themselves.`);
    demand(
      from !== 'suspended' || terms.policy.rearmOnMethodUpdate,
      () => 'Suspended refills began again.',
    );
    const isEarly = WAITS.includes(from) && ['armed', 'reloading'].includes(to) && !told.isLong;
    demand(!isEarly, () => `Refills went from ${from} to ${to} without a wait.`);
  };
