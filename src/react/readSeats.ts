import type { Seats } from '../rules/index.js';

/** What was typed: a number of seats to change to, or what stands against it. */
export type TypedSeats =
  | {
      readonly state: 'change';
      readonly quantity: number;
      readonly kind: 'add' | 'drop';
      /** How many come or go. */
      readonly count: number;
    }
  /** `count` members are too many, or it is the least that is billed, or it is what there is. */
  | { readonly state: 'below_used' | 'below_minimum' | 'same'; readonly count: number }
  | { readonly state: 'not_a_number'; readonly count: 0 };

/** Reads a number of seats as it was typed. */
export function readSeats(text: string, { paid, used, minQuantity }: Seats): TypedSeats {
  const quantity = text.trim() === '' ? NaN : Number(text);
  if (!Number.isSafeInteger(quantity)) return { state: 'not_a_number', count: 0 };
  if (quantity === paid) return { state: 'same', count: paid };
  if (quantity < used) return { state: 'below_used', count: used - quantity };
  if (quantity < minQuantity) return { state: 'below_minimum', count: minQuantity };
  const kind = quantity > paid ? 'add' : 'drop';
  return { state: 'change', quantity, kind, count: Math.abs(quantity - paid) };
}
