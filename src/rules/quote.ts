/**
 * A quote that an organisation asks for. Asking starts no checkout, and accepting is not paying.
 *
 * requested → sent → accepted → invoiced → paid; or declined, withdrawn, or expired once
 * `validUntil` has passed. One is open at a time.
 */
import type { Open } from './open.js';
import type { Instant } from './time.js';

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
