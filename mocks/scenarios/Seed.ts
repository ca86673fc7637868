/** What a scenario says of its world, to be built around the clock's `now`. Units: days, bytes. */
import type {
  AutoReloadStatus,
  Contract,
  InvoiceStatus,
  PlanKind,
  QuoteStatus,
  SubscriptionStatus,
} from '../../src/rules/index.js';
import type { Catalogue, Outcome } from '../World.js';

export interface Seed {
  readonly planKind: PlanKind;
  /** There ever was a subscription or an order, and the processor knows the workspace. */
  readonly hasHistory: boolean;
  readonly subscription: SubscriptionSeed | null;
  /** What the bank of the saved card answers; `null` without a card. */
  readonly card: Outcome | null;
  /** The invoice that still wants something. */
  readonly owed: OwedSeed | null;
  readonly ledger: LedgerSeed;
  readonly members: number;
  readonly pendingInvites: number;
  readonly storedBytes: number;
  readonly contract: Contract;
  readonly quote: QuoteStatus | null;
  /** A pack or a top-up was paid so many minutes ago; its webhook comes in two. `null`: none. */
  readonly settlingFor: number | null;
  /** The balance fell below a threshold, and people were told. */
  readonly alertFired: boolean;
  readonly autoReload: AutoReloadStatus;
  /** Whoever owns the workspace now did not create it. */
  readonly wasHandedOver: boolean;
}

export interface SubscriptionSeed {
  readonly status: SubscriptionStatus;
  readonly priceId: string;
  readonly quantity: number;
  /** Since when the period, the trial or the wait runs. */
  readonly startedDaysAgo: number;
  readonly isScheduledToEnd: boolean;
  readonly storageAddOnId: string | null;
  /** What it changes to with its next period. */
  readonly pendingPriceId: string | null;
}

export interface OwedSeed {
  readonly status: Extract<InvoiceStatus, 'open' | 'failed' | 'requires_action' | 'void'>;
  /** `null`: the period of the subscription. */
  readonly forOther: { readonly description: string; readonly cents: number } | null;
}

export interface LedgerSeed {
  /** Months of renewals; each has an invoice. */
  readonly months: number;
  /** Purchases between them; each has an invoice. */
  readonly purchases: number;
  readonly rows: number;
  /** In the wallet's own unit. */
  readonly balance: number;
}

/** A product: what it sells, who works there, and its workspace in good order. */
export interface Product {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly catalogue: Catalogue;
  readonly active: Seed;
  readonly usage: UsageSeed;
}

/** What usage looks like in the ledger. */
export interface UsageSeed {
  readonly labels: readonly string[];
  /** What costs one step; `null` where nothing does. */
  readonly smallest: string | null;
  /** What every amount is a multiple of, in the wallet's own unit. */
  readonly step: number;
}

export interface State {
  /** What stands out. */
  readonly sentence: string;
  readonly seed: Partial<Seed>;
}
