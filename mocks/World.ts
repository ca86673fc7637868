/** Everything that exists in a mock: one mutable record per world. */
import type { PortalFlow, SubscriptionChange } from '../src/client/index.js';
import type {
  AlertChannel,
  AlertSettings,
  AutoReload,
  Balance,
  CheckoutSession,
  Contract,
  Instant,
  Invoice,
  InvoiceStatus,
  Money,
  Pack,
  PaymentMethod,
  Plan,
  Policy,
  Preset,
  Quote,
  QuoteStatus,
  Role,
  StorageTier,
  Subscription,
  Viewer,
  Workspace,
} from '../src/rules/index.js';
import { after } from '../src/rules/index.js';
import type { Clock } from './clock.js';
import type { Ledger } from './ledger.js';

/** What a product sells. */
export interface Catalogue {
  readonly plans: readonly Plan[];
  readonly packs: readonly Pack[];
  readonly storageTiers: readonly StorageTier[];
  /** A paid period adds its own price in credits, whatever its length. */
  readonly creditsEqualPrice: boolean;
  /** A job holds its credits while it runs; else they are taken when it is done. */
  readonly holdsCredits: boolean;
  /** A job leads to what it was for. */
  readonly linksEvents: boolean;
  /** Given once, with the first trial. */
  readonly welcomeCredits: number;
}

/** What a bank answers to a charge. */
export type Outcome = 'paid' | 'declined' | 'requires_action';

/** Milliseconds that pass between a deed and its consequence. */
export interface Delays {
  /** From paying until the processor has the money. */
  readonly payment: number;
  /** From there until its webhook comes. */
  readonly webhook: number;
  /** From a change of files until the totals show it. */
  readonly totals: number;
}

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly state: Viewer['state'];
}

export interface Card extends PaymentMethod {
  /** What its bank answers unless the world says otherwise. */
  readonly answers: Outcome;
}

/** A period of a subscription, as it was when its invoice was written. */
export interface StoredPeriod {
  readonly subscriptionId: string;
  /** What the plan adds once it is paid. */
  readonly credits: Balance | null;
}

export interface StoredInvoice extends Invoice {
  readonly status: InvoiceStatus;
  /** What it pays for, else `null`. */
  readonly period: StoredPeriod | null;
  /** Charges that failed. */
  readonly attempts: number;
}

/** A checkout with what the processor knows of it. */
export interface StoredCheckout {
  session: CheckoutSession;
  /** The last part of its address, and its client secret. */
  readonly token: string;
  readonly returnUrl: string;
  readonly change: SubscriptionChange | null;
  /** Of a change that was previewed: it costs what was shown then. */
  readonly previewedAt: Instant | null;
  /** The bank waits for the person. */
  awaitsBank: boolean;
  /** Paid, though the processor may not have the money yet. */
  paid: boolean;
  /** Paid without anybody typing a card. */
  bySavedCard: boolean;
}

export interface StoredStorage {
  readonly used: number;
  /** As the totals show it, a while after it changed. */
  readonly quota: number;
  readonly asOf: Instant;
  /** Changes that the totals do not show yet. */
  readonly settling: number;
}

export interface StoredPortal {
  readonly id: string;
  readonly flow: PortalFlow | null;
  readonly returnUrl: string;
}

export interface StoredPreview {
  readonly id: string;
  readonly change: SubscriptionChange;
  readonly subscription: Subscription;
  readonly at: Instant;
}

export interface StoredAlerts extends AlertSettings {
  readonly version: number;
  /** By amount: armed, since when it has fired, or waiting for the balance to rise above it. */
  readonly states: ReadonlyMap<number, 'armed' | 'waiting' | { readonly firedAt: Instant }>;
}

/** What was sent to people, so that a test can read it. */
export interface Notice {
  readonly kind: 'low_balance' | 'auto_reload_suspended';
  readonly at: Instant;
  /** One attempt each: what did not arrive is not sent again. */
  readonly deliveries: readonly { readonly channel: AlertChannel; readonly arrived: boolean }[];
  readonly thresholds: readonly Balance[];
}

/** A refill that is charged and has not landed. */
export interface StoredRefill {
  readonly price: Money;
  readonly credits: Balance;
  readonly sourceId: string;
}

export interface StoredQuote extends Quote {
  readonly status: QuoteStatus;
}

export interface World {
  readonly preset: Preset;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly delays: Delays;
  readonly processorBaseUrl: string;
  readonly ledger: Ledger;
  /** Oldest first. */
  readonly invoices: StoredInvoice[];
  readonly checkouts: StoredCheckout[];
  readonly portals: StoredPortal[];
  readonly notices: Notice[];
  workspace: Omit<Workspace, 'managers'>;
  contract: Contract;
  members: readonly Member[];
  pendingInvites: number;
  /** Chosen by hand; where seats follow the members they are never fewer than these. */
  chosenSeats: number;
  subscription: Subscription | null;
  /** The price of its pending change. */
  pendingPriceId: string | null;
  /** Where its periods are counted from, so that the 31st comes back after a shorter month. */
  anchor: Instant;
  cards: readonly Card[];
  storage: StoredStorage | null;
  /** Files that are known by name, with how often they are placed. */
  readonly copies: Map<string, number>;
  invoiceCredit: Money;
  autoReload: AutoReload | null;
  reloadMonth: string;
  /** What is under way, whatever the settings say meanwhile. */
  refill: StoredRefill | null;
  /** The bank's answer to the next refill does not come. */
  losesAnswer: boolean;
  /** The address that alerts are posted to does not answer. */
  endpointFails: boolean;
  alerts: StoredAlerts | null;
  /** Newest first. */
  quotes: readonly StoredQuote[];
  previews: readonly StoredPreview[];
  /** What the next charge is answered, whoever makes it. */
  nextOutcome: Outcome | null;
  revision: number;
  /** Told after each deed. */
  readonly listeners: Set<() => void>;
  minted: number;
}

/** An id that this world has not used. */
export function mint(world: World, prefix: string): string {
  world.minted += 1;
  return `${prefix}_${String(world.minted).padStart(4, '0')}`;
}

/** Does it after a delay of the world's clock, at once where there is none. */
export function later(world: World, key: string, delay: number, deed: () => void): void {
  if (delay <= 0) return deed();
  world.clock.plan(key, after(world.clock.now(), delay), deed);
}
