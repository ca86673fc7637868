import type { Open } from '../rules/index.js';

/** What an event is about; each is read by the usual methods. */
export type BillingEventKind =
  /** Members, files, and whatever no other kind names. */
  | 'overview'
  /** The balance, the ledger, refills and alerts. */
  | 'wallet'
  /** The plan and its terms, payments and seats: all that the offers of plans depend on. */
  | 'subscription';

/** Something has changed; what is true now is read by the usual methods. */
export interface BillingEvent {
  readonly kind: Open<BillingEventKind>;
  /** That of the overview by now: whoever holds it need not read again. `null`: nobody knows. */
  readonly version: string | null;
}
