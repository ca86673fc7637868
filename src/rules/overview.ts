/**
 * Everything above the fold of a billing page, for one viewer.
 *
 * The server evaluates every rule and the screen shows the answer: `decisions` for the workspace,
 * a decision on each item that may differ, and the banner that won. A part that the product does
 * not have, or that the viewer may not see, is `null`, never zero.
 */
import type { Action } from './actions.js';
import type { LowBalanceAlerts } from './alerts.js';
import type { AutoReloadView } from './autoReload.js';
import type { BannerAnswer, BannerView } from './bannerView.js';
import type { Checkout } from './checkout.js';
import type { Contract } from './contract.js';
import type { SubscriptionCourse } from './course.js';
import type { Surface } from './facts.js';
import type { Invoice, PaymentMethod, PaymentState } from './invoice.js';
import type { Balance, Money } from './money.js';
import type { Open } from './open.js';
import type { PacksView } from './packs.js';
import type { Price } from './plan.js';
import type { AlertChannel, Module } from './policy.js';
import type { Decision, Presentation } from './refusal.js';
import type { Role } from './roles.js';
import type { SeatsCount } from './seats.js';
import type { Storage, StorageState } from './storage.js';
import type { SubscriptionView } from './subscription.js';
import type { Instant } from './time.js';
import type { Page, Transaction } from './wallet.js';

export interface BillingOverview {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly viewer: {
    readonly memberId: string;
    readonly role: Open<Role>;
    /** Whom a viewer who may not is sent to. */
    readonly askFor: 'manager' | 'support';
  };
  readonly surface: Open<Surface>;
  readonly now: Instant;
  readonly display: Display;
  /** Each action for the workspace; an older server may not answer them all. */
  readonly decisions: Readonly<Partial<Record<Action, Decision>>>;
  readonly contract: Contract;
  readonly plan: PlanSummary | null;
  readonly subscription: SubscriptionView | null;
  /** How it goes on; `null` where there is none, or none anymore. */
  readonly course: SubscriptionCourse | null;
  /** What brings the subscription back into order; empty while it is. */
  readonly recovery: readonly BannerAnswer[];
  readonly pendingCheckout: PendingCheckout | null;
  readonly payment: PaymentView | null;
  readonly seats: SeatsCount | null;
  readonly storage: (Storage & { readonly overBy: number; readonly state: StorageState }) | null;
  readonly wallet: WalletView | null;
  readonly trial: { readonly eligible: boolean };
  readonly banner: BannerView | null;
  readonly invoiceCredit: Money | null;
  readonly version: string;
}

/** The few choices of the policy that only a screen needs. */
export interface Display {
  readonly modules: readonly Open<Module>[];
  readonly deniedPresentation: Open<Presentation>;
  readonly checkoutMode: 'embedded' | 'redirect';
  readonly planChangeVia: 'app' | 'portal';
  readonly paymentVia: 'app' | 'portal';
  readonly invoicesVia: 'app' | 'portal';
  /** The plan selector stands on the page: nothing runs, or the page itself changes plans. */
  readonly planSelector: boolean;
  readonly autoReloadCap: 'required' | 'optional';
  /** Ways to be warned of a low balance. */
  readonly alertChannels: readonly AlertChannel[];
  /** How many thresholds of a low balance there may be. */
  readonly maxThresholds: number;
  readonly settling: {
    /** Seconds between looks; the last one repeats. */
    readonly scheduleSeconds: readonly number[];
    readonly stuckAfterSeconds: number;
  };
}

/** The plan that the workspace is on, or was on. */
export interface PlanSummary {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly features: readonly string[];
  readonly price: Price | null;
  readonly quantity: number;
  /** What one period costs: the unit amount times the quantity. */
  readonly total: Money | null;
}

export interface PendingCheckout {
  readonly id: string;
  readonly purpose: Open<Checkout['purpose']>;
  readonly planId: string | null;
  readonly packId: string | null;
  readonly amount: Money | null;
  readonly since: Instant;
  /** Longer than `stuckAfterSeconds`: not failed, but worth a word to support. */
  readonly stuck: boolean;
}

export interface PaymentView {
  readonly state: Open<PaymentState>;
  readonly method: PaymentMethod | null;
  /** The most urgent first. */
  readonly openInvoices: readonly (Invoice & { readonly decision: Decision })[];
}

export interface WalletView {
  readonly balance: Balance;
  readonly available: Balance;
  readonly planCredits: Balance | null;
  readonly purchasedCredits: Balance | null;
  /** A postpaid wallet at or below zero: service has stopped. */
  readonly stopped: boolean;
  readonly asOf: Instant;
  readonly settling: boolean;
  readonly packs: PacksView | null;
  readonly topUp: TopUp | null;
  readonly autoReload: AutoReloadView | null;
  readonly alerts: LowBalanceAlerts | null;
  /** Older transactions are not kept to look at; `null` where all of them are. */
  readonly historySince: Instant | null;
  /** The first page of the ledger; `null` when it has to be asked for, or may not be seen. */
  readonly recent: Page<Transaction> | null;
}

export interface TopUp {
  readonly min: Money;
  readonly max: Money;
  readonly shortcuts: readonly Money[];
  readonly decision: Decision;
}
