import { nextEventUrl } from '../nextEventUrl.js';
import type { World } from '../World.js';
import type { Random } from './random.js';
import type { UsageSeed } from './Seed.js';

/** A stretch of time in which the balance is used up. Times in epoch milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Where the balance ends in the last stretch; an earlier one stays above it. */
  readonly balance: number;
  readonly isLast: boolean;
}

const HOLD = 40_000;

/** Writes about as many rows as the stretch says, so that the balance ends at its target exactly. */
export function runDown(world: World, random: Random, usage: UsageSeed, stretch: Stretch): void {
  const { ledger, catalogue } = world;
  const wanted = Math.floor(stretch.rows / (catalogue.holdsCredits ? 2 : 1));
  const least = ledger.available * (0.1 + random.next() / 4);
  const target = stretch.isLast ? stretch.balance : Math.max(stretch.balance, least);
  const steps = Math.floor((ledger.available - target) / usage.step);
  const jobs = Math.min(wanted, steps); // each takes a step at the least
  if (jobs <= 0) return;
  const gap = (stretch.to - stretch.from) / (jobs + 1);
  const weights = Array.from({ length: jobs }, () => weightOf(random, usage));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let used = 0;
  weights.forEach((weight, place) => {
    passed += weight;
    const until = Math.round(((steps - jobs) * passed) / whole);
    const at = stretch.from + gap * (place + 1 - random.next() / 2);
    work(world, random, usage, {
      at,
      hold: Math.min(HOLD, gap / 4),
      amount: (1 + until - used) * usage.step,
    });
    used = until;
  });
}

const SHARE_OF_SMALLEST = 0.25;

/** Many cost little and a few cost much. */
function weightOf(random: Random, { smallest }: UsageSeed): number {
  const isSmallest = smallest !== null && random.next() < SHARE_OF_SMALLEST;
  return isSmallest ? 0 : (1 + 2 * random.next()) ** 2;
}

interface Job {
  readonly at: number;
  readonly hold: number;
  readonly amount: number;
}

function work(world: World, random: Random, usage: UsageSeed, { at, hold, amount }: Job): void {
  const { ledger, catalogue, members } = world;
  const debit = {
    at: new Date(at).toISOString(),
    amount,
    label: amount === usage.step && usage.smallest ? usage.smallest : random.pick(usage.labels),
    actor: random.pick(members).name,
    eventUrl: nextEventUrl(world),
  };
  if (!catalogue.holdsCredits) return void ledger.take(debit);
  const row = ledger.reserve(debit);
  if (row !== null) ledger.charge(row.id, new Date(at + hold).toISOString());
}
