/**
 * A quote that an organisation asks for. Asking starts no checkout, and accepting is not paying.
 *
 * requested → sent → accepted → invoiced → paid; or declined, withdrawn, or expired once
 * `validUntil` has passed. One is open at a time. While it is requested, sent or accepted, people
 * sell the plans.
 */
import type { Open } from './open.js';
import { hasCome, type Instant } from './time.js';

export type QuoteStatus =
  | 'requested'
  | 'sent'
  | 'accepted'
  | 'invoiced'
  | 'paid'
  | 'declined'
  | 'expired'
  | 'withdrawn';

export interface Quote {
  readonly id: string;
  readonly status: Open<QuoteStatus>;
  readonly requestedAt: Instant;
  readonly validUntil: Instant | null;
}

/** Whether it awaits an answer, or its invoice. */
export function isOpenQuote({ status, validUntil }: Quote, now: Instant): boolean {
  if (status === 'sent') return validUntil === null || !hasCome(validUntil, now);
  return status === 'requested' || status === 'accepted';
}
