/**
 * Calendar days of a zone as instants.
 *
 * A day is `YYYY-MM-DD`. It begins at its midnight in the zone, and where clocks skip that midnight,
 * with the first moment after it; it ends a millisecond before the next one begins.
 */
import type { Instant } from '../rules/index.js';

const DAY = 86_400_000;

/** When a day begins in a zone. */
export function dayStart(day: string, timeZone: string): Instant {
  return new Date(startOf(Date.parse(day), timeZone)).toISOString();
}

/** The last millisecond of a day in a zone. */
export function dayEnd(day: string, timeZone: string): Instant {
  return new Date(startOf(Date.parse(day) + DAY, timeZone) - 1).toISOString();
}

function startOf(midnight: number, timeZone: string): number {
  const guess = midnight - offsetAt(midnight, timeZone);
  const better = midnight - offsetAt(guess, timeZone);
  return Math.max(better, midnight - offsetAt(better, timeZone));
}

/** How far the zone's clock is ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    Number(clock.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return shown - Math.floor(instant / 1000) * 1000;
}
