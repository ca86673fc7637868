/**
 * What a change in the middle of a period costs.
 *
 * With `r = (periodEnd − now) / (periodEnd − periodStart)` in whole seconds, each line is
 * `round_half_up(quantity × unitAmount × r)` in minor units, rounded by line and then summed. A
 * plan change is a credit line for what is left of the old and a charge line for the new; another
 * interval starts a new period at its full price. Net credit makes `dueNow` zero and goes to the
 * invoice credit. Packs are never prorated. The preview is the truth, for ten minutes.
 */
import type { Money } from './money.js';
import { amountLike } from './money.js';
import { type Instant, MINUTE, SECOND, span } from './time.js';

export const PREVIEW_LIFETIME = 10 * MINUTE;

export interface PreviewLine {
  readonly kind: 'unused' | 'remaining' | 'full_period';
  readonly planId: string | null;
  readonly quantity: number;
  readonly amount: Money;
}

export interface Period {
  readonly start: Instant;
  readonly end: Instant;
  readonly now: Instant;
}

/** The part of `quantity × unitAmount` that the rest of the period costs; a negative quantity gives back. */
export function prorated(quantity: number, unitAmount: Money, { start, end, now }: Period): Money {
  const left = BigInt(Math.max(0, Math.floor(span(now, end) / SECOND)));
  const whole = BigInt(Math.max(1, Math.floor(span(start, end) / SECOND)));
  const product = BigInt(quantity) * BigInt(unitAmount.amount) * left;
  return amountLike(unitAmount, Number(floored(2n * product + whole, 2n * whole)));
}

/** `BigInt` division cuts towards zero; half up needs the floor, also for what is given back. */
function floored(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

/** What is due now and what is kept as invoice credit, from the sum of the lines. */
export function settlePreview(
  lines: readonly PreviewLine[],
  zero: Money,
): { readonly dueNow: Money; readonly creditKept: Money } {
  const sum = lines.reduce((total, { amount }) => total + amount.amount, 0);
  return {
    dueNow: amountLike(zero, Math.max(0, sum)),
    creditKept: amountLike(zero, Math.max(0, -sum)),
  };
}
