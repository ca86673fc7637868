import { digest } from '../client/digest.js';
import type { BillingOverview } from '../rules/index.js';
import type { Answer, StoredAnswer } from './Backend.js';

/**
 * The overview, to be asked for again with its `ETag`.
 *
 * The tag holds all that this viewer sees, with what is due by now and the days that are left, and
 * the time as finely as a screen counts it by itself:
 *
 * | while             | to the      | since a screen counts     |
 * | ----------------- | ----------- | ------------------------- |
 * | a payment settles | millisecond | seconds between its looks |
 * | otherwise         | hour        | days                      |
 */
export function overviewAnswer({ now, ...rest }: BillingOverview): StoredAnswer {
  const seen = JSON.stringify(rest);
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'private, no-cache',
      ETag: `"${digest(now.slice(0, fineness(rest)) + seen)}"`,
    },
    body: `{"now":${JSON.stringify(now)},${seen.slice(1)}`,
  };
}

/** How many characters of an instant count. */
function fineness({ pendingCheckout }: Omit<BillingOverview, 'now'>) {
  return pendingCheckout === null ? '2026-01-15T12'.length : undefined;
}

/** The answer, or 304 where the caller holds it already. */
export function unlessHeld(answer: Answer, { headers }: Request): Answer {
  const held = headers.get('If-None-Match');
  const tag = answer.headers['ETag'];
  if (held === null || tag === undefined) return answer;
  const tags = held.split(',').map((it) => it.trim().replace(/^W\//, ''));
  if (!tags.includes(tag) && held !== '*') return answer;
  const { 'Content-Type': _, ...kept } = answer.headers;
  return { status: 304, headers: kept, body: '' };
}
