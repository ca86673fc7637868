import { digest } from '../client/digest.js';
import type { BillingOverview } from '../rules/index.js';
import type { Answer, StoredAnswer } from './Backend.js';

/**
 * The overview, to be asked for again with its `ETag`.
 *
 * The tag holds all that this viewer sees, and the time to the minute: what is due and how many
 * days are left change without a change of the record. While a payment settles it holds the whole
 * time, since the screen counts the seconds between its looks.
 */
export function overviewAnswer({ now, ...rest }: BillingOverview): StoredAnswer {
  const seen = JSON.stringify(rest);
  const time = rest.pendingCheckout === null ? now.slice(0, 16) : now;
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'private, no-cache',
      ETag: `"${digest(time + seen)}"`,
    },
    body: `{"now":${JSON.stringify(now)},${seen.slice(1)}`,
  };
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
