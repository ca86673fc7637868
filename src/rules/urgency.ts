/**
 * Which unpaid invoice is to be settled first.
 *
 * | rank | status                        |
 * | ---- | ----------------------------- |
 * | 1    | `requires_action`             |
 * | 2    | `failed`                      |
 * | 3    | any other                     |
 *
 * As what is owed says its state. Within a rank the one that is due first; one without such a date counts by its own.
 */
import type { Invoice } from './invoice.js';
import { span } from './time.js';

const MOST_URGENT = ['failed', 'requires_action'];

/** The same invoices, the most urgent first. */
export function byUrgency(invoices: readonly Invoice[]): readonly Invoice[] {
  return invoices.toSorted(
    (one, other) =>
      MOST_URGENT.indexOf(other.status) - MOST_URGENT.indexOf(one.status) ||
      span(dueOf(other), dueOf(one)),
  );
}

const dueOf = ({ dueAt, date }: Invoice) => dueAt ?? date;
