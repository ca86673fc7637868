import type { Instant } from '../rules/index.js';

/**
 * An instant to the minute: enough to tell days in any zone, and what tells nothing finer renders
 * nothing anew for an answer of the same minute.
 */
export const minuteOf = (at: Instant): Instant => `${at.slice(0, 16)}:00.000Z`;
