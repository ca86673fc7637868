/**
 * What a back end knows about a workspace: the input of every rule.
 *
 * A host's own back end fills this record from its database and hands it to `buildOverview`;
 * `null` stands for what the product does not have (no seats, no wallet), never zero.
 */
import type { LowBalanceAlerts } from './alerts.js';
import type { AutoReloadFacts } from './autoReload.js';
import type { Checkout } from './checkout.js';
import type { Contract } from './contract.js';
import type { Invoice, PaymentMethod } from './invoice.js';
import type { Money } from './money.js';
import type { Pack } from './packs.js';
import type { Plan, PlanKind } from './plan.js';
import type { Quote } from './quote.js';
import type { Role } from './roles.js';
import type { Seats } from './seats.js';
import type { Storage } from './storage.js';
import type { Subscription } from './subscription.js';
import type { Instant } from './time.js';
import type { Page, Transaction, Wallet } from './wallet.js';

export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly planKind: PlanKind;
  /** The processor knows this workspace as a customer. */
  readonly billingRecord: boolean;
  /** There ever was a subscription or an order. */
  readonly billingHistory: boolean;
  /** The primary owner is still the person who created the workspace. */
  readonly ownerIsCreator: boolean;
  /** Members whose role may pay; nobody to ask where there is none. */
  readonly managers: number;
}

export const SURFACES = ['web', 'desktop', 'native_mobile', 'embedded'] as const;
export type Surface = (typeof SURFACES)[number];

export interface Viewer {
  readonly memberId: string;
  readonly role: Role;
  readonly state: 'active' | 'deactivated' | 'guest' | 'external';
  readonly surface: Surface;
}

export interface BillingFacts {
  readonly now: Instant;
  /** Changes whenever anything in the record does. */
  readonly version: string;
  readonly workspace: Workspace;
  readonly contract: Contract;
  /** The newest one. */
  readonly quote: Quote | null;
  /** The catalogue, cheapest first, priced in the one currency that the workspace pays in. */
  readonly plans: readonly Plan[];
  readonly subscription: Subscription | null;
  readonly paymentMethod: PaymentMethod | null;
  /** Invoices that still want something: open, failed or waiting for the bank. */
  readonly openInvoices: readonly Invoice[];
  readonly seats: Seats | null;
  readonly storage: Storage | null;
  readonly wallet: Wallet | null;
  /** The first page of the ledger, so that a first view asks no more; `null` leaves it to be asked for. */
  readonly recentTransactions: Page<Transaction> | null;
  readonly packs: readonly Pack[];
  readonly autoReload: AutoReloadFacts | null;
  readonly alerts: LowBalanceAlerts | null;
  /** Checkouts that are open or settle. */
  readonly checkouts: readonly Checkout[];
  readonly invoiceCredit: Money | null;
}
