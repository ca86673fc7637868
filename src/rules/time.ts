/**
 * Instants and spans.
 *
 * An instant is an ISO 8601 string in UTC, on the wire and in the rules alike; spans are
 * milliseconds; days left are rounded up. Nothing here reads a clock: `now` is a fact.
 */

/** An ISO 8601 instant in UTC, e.g. `2026-01-15T12:00:00.000Z`. */
export type Instant = string;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The instant `span` milliseconds after `from`; a negative span goes back. */
export function after(from: Instant, span: number): Instant {
  return new Date(Date.parse(from) + span).toISOString();
}

/** Milliseconds from `from` to `to`; negative when `to` comes first. */
export function span(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}

/** Whether `at` has come by `now`; the instant itself counts as come. */
export function hasCome(at: Instant, now: Instant): boolean {
  return span(at, now) >= 0;
}

/** Days from `now` to `at`, rounded up; never below zero. */
export function daysLeft(now: Instant, at: Instant): number {
  return Math.max(0, Math.ceil(span(now, at) / DAY));
}

export type Interval = 'month' | 'year';

/** The same day `count` intervals later; a day that the month lacks becomes its last. */
export function laterBy(from: Instant, interval: Interval, count = 1): Instant {
  const start = new Date(from);
  const months = start.getUTCMonth() + count * (interval === 'year' ? 12 : 1);
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), months + 1, 0)).getUTCDate();
  const moved = new Date(start);
  moved.setUTCFullYear(start.getUTCFullYear(), months, Math.min(start.getUTCDate(), lastDay));
  return moved.toISOString();
}
