/** Where a status may go, written out by hand from the rule book. */
import type { QuoteStatus } from '../../../src/rules/quote.js';

export type Moves = Readonly<Record<string, readonly string[]>>;

/** §3.1. */
export const SUBSCRIPTION_MOVES: Moves = {
  none: ['active', 'trialing', 'incomplete'],
  active: ['past_due', 'canceled'],
  trialing: ['active', 'paused', 'past_due', 'canceled'],
  past_due: ['active', 'unpaid', 'canceled'],
  unpaid: ['active', 'canceled'],
  incomplete: ['active', 'incomplete_expired'],
  paused: ['active', 'canceled'],
  canceled: ['active'],
  incomplete_expired: ['active'],
};

/** §3.2. */
export const INVOICE_MOVES: Moves = {
  open: ['failed', 'requires_action', 'paid', 'void'],
  failed: ['requires_action', 'paid', 'void'],
  requires_action: ['failed', 'paid', 'void'],
  paid: [],
  void: [],
};

/** §3.6: what may follow by itself; a person who saves the settings may lead anywhere. */
export const RELOAD_MOVES: Moves = {
  off: [],
  suspended: ['armed'],
  no_method: ['armed', 'cooling', 'failed', 'reloading'],
  armed: ['reloading', 'capped', 'no_method'],
  reloading: ['cooling', 'failed', 'suspended'],
  cooling: ['armed', 'capped', 'no_method'],
  failed: ['armed'],
  capped: ['armed', 'cooling', 'no_method'],
};

/** §3.7. */
export const CHECKOUT_MOVES: Moves = {
  open: ['settling', 'complete', 'expired'],
  settling: ['complete', 'failed'],
  complete: [],
  expired: [],
  failed: [],
};

/** §4.7. */
export const QUOTE_MOVES: Readonly<Record<string, readonly QuoteStatus[]>> = {
  requested: ['sent', 'declined', 'withdrawn'],
  sent: ['accepted', 'declined', 'withdrawn', 'expired'],
  accepted: ['invoiced', 'withdrawn'],
  invoiced: ['paid', 'withdrawn'],
  paid: [],
  declined: [],
  withdrawn: [],
  expired: [],
};

/** All that can follow one after another. */
export function reachable(table: Moves, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (status: string) => {
    for (const next of table[status] ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(from);
  return found;
}
