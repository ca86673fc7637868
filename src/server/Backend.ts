/**
 * What stands behind the HTTP contract: a database and a payment processor, or the mock.
 *
 * The handler has authenticated the caller, asked `decide()` and validated the input before it
 * calls a verb; a verb does it, and answers what is true afterwards. It fails with a
 * `BillingError` whose code the contract knows (`payment_declined`, `preview_stale` …); anything
 * else that it throws becomes a 500 without details. `null` means: not in this workspace.
 * The handler decided on facts that it read before, so two requests may both have passed: under
 * its own lock a verb looks again whether the same intent settles or is under way, and then
 * throws `settling` or `in_flight`.
 * A change or checkout that names a plan or a price names both, unless the plan has no price.
 * Text that people will read comes with its secrets masked.
 */
import type {
  ActionResult,
  BillingEventKind,
  ChangePreview,
  ChargeReport,
  CheckoutRequest,
  DocumentLink,
  InvoiceQuery,
  Message,
  Page,
  PortalRequest,
  Quote,
  QuoteRequest,
  Reference,
  StorageTier,
  SubscriptionChange,
  TransactionQuery,
} from '../client/index.js';
import type {
  AlertSettings,
  AutoReload,
  AutoReloadSettings,
  BillingFacts,
  CheckoutSession,
  Invoice,
  LowBalanceAlerts,
  Money,
  PaymentMethod,
  Plan,
  Subscription,
  Transaction,
  Viewer,
  Wallet,
} from '../rules/index.js';

/** Who asks, about which workspace. */
export interface Caller {
  readonly workspaceId: string;
  readonly viewer: Viewer;
}

/** A caller who changes something. */
export interface Changer extends Caller {
  /** Hand it on to the processor: one key, one charge. */
  readonly idempotencyKey: string;
  /** Where the person comes back to, on the host's own origin. */
  readonly returnUrl: string;
}

/** Something of a workspace has changed; what is true now is read by the other verbs. */
export interface BackendEvent {
  /** Where a reader stands that has it: 1 to 255 visible ASCII characters, no two the same. */
  readonly id: string;
  readonly kind: BillingEventKind;
  /** The `version` of the facts by now: a page that has read it reads nothing again. */
  readonly version: string;
}

export interface Backend {
  readonly idempotency: IdempotencyStore;

  /** The facts that every rule is asked about; `null` for a workspace that does not exist. */
  getFacts(workspaceId: string): Promise<BillingFacts | null>;
  /** Public prices, without a workspace. */
  listPlans(): Promise<readonly Plan[]>;

  /** Newest first; the query's limit is set. An unreadable cursor fails as `bad_request`. */
  listTransactions(
    caller: Caller,
    query: TransactionQuery & { readonly limit: number },
  ): Promise<Page<Transaction>>;
  getTransactionInvoice(caller: Caller, transactionId: string): Promise<DocumentLink | null>;
  listInvoices(
    caller: Caller,
    query: InvoiceQuery & { readonly limit: number },
  ): Promise<Page<Invoice>>;
  getInvoice(caller: Caller, invoiceId: string): Promise<Invoice | null>;
  getInvoicePdf(caller: Caller, invoiceId: string): Promise<DocumentLink | null>;
  /** Not there where invoices have no receipts. */
  getReceiptPdf?(caller: Caller, invoiceId: string): Promise<DocumentLink | null>;
  payInvoice(
    changer: Changer,
    invoiceId: string,
    paymentMethodId: string | null,
  ): Promise<ActionResult<Invoice> | null>;

  previewChange(caller: Caller, change: SubscriptionChange): Promise<ChangePreview>;
  /** Fails as `preview_stale` where the preview is not of this change, now; the handler asks for another. */
  changeSubscription(
    changer: Changer,
    change: SubscriptionChange & { readonly previewId: string },
  ): Promise<ActionResult<Subscription>>;
  cancelSubscription(changer: Changer, feedback: string | null): Promise<Subscription>;
  restartSubscription(changer: Changer): Promise<ActionResult<Subscription>>;
  resumeSubscription(changer: Changer): Promise<ActionResult<Subscription>>;

  /** The open checkout of the same purpose and item, or a new one; see `checkoutModeFor`. */
  createCheckout(changer: Changer, request: CheckoutRequest): Promise<CheckoutSession>;
  getCheckout(caller: Caller, checkoutId: string): Promise<CheckoutSession | null>;
  /** Gives an open one up; `null` where there is none of this id. */
  closeCheckout(changer: Changer, checkoutId: string): Promise<CheckoutSession | null>;
  createPortalSession(changer: Changer, request: PortalRequest): Promise<{ readonly url: string }>;

  listPaymentMethods(caller: Caller): Promise<readonly PaymentMethod[]>;
  setupPaymentMethod(
    changer: Changer,
  ): Promise<{ readonly clientSecret: string; readonly publishableKey: string | null }>;
  setDefaultPaymentMethod(changer: Changer, methodId: string): Promise<PaymentMethod | null>;
  removePaymentMethod(changer: Changer, methodId: string): Promise<PaymentMethod | null>;

  listStorageTiers(caller: Caller): Promise<readonly StorageTier[]>;
  /** Newest first. One that nobody accepted in time may still be `sent`: the handler says `expired`. */
  listQuotes(caller: Caller): Promise<readonly Quote[]>;

  topUp(changer: Changer, amount: Money): Promise<ActionResult<Wallet>>;
  /** Fails as `version_conflict` where `version` is not the current one. */
  updateAutoReload(
    changer: Changer,
    settings: AutoReloadSettings,
    version: string,
  ): Promise<AutoReload>;
  /** Fails as `version_conflict` where `version` is not the current one. */
  updateLowBalanceAlerts(
    changer: Changer,
    settings: AlertSettings,
    version: string,
  ): Promise<LowBalanceAlerts>;

  contactSales(changer: Changer, form: Message): Promise<Reference>;
  requestQuote(changer: Changer, form: QuoteRequest): Promise<Reference>;
  sendSupportRequest(changer: Changer, form: Message): Promise<Reference>;
  reportCharge(changer: Changer, form: ChargeReport): Promise<Reference>;

  /**
   * What changes in the caller's workspace, while somebody listens. Without this verb a page looks
   * again by itself, once a minute.
   *
   * | `after`                           | comes first                                     |
   * | --------------------------------- | ----------------------------------------------- |
   * | `null`, or an id nobody gave out  | each kind once, since anything may be new       |
   * | the id of an event                | each kind that has changed since that one, once |
   *
   * and from then on each kind as it changes. A reader may be slow: what changes meanwhile is one
   * event per kind, so no log is needed. A row per workspace and kind, whose number grows in the
   * transaction of the change, answers everything: the id is the number, what is missed are the rows
   * above it, and a NOTIFY of Postgres or a PUBLISH of Redis says when to look again. A membership
   * that changes is an `overview`; the handler looks again who asks before it passes an event on.
   * The iteration ends when `signal` aborts or its `return` is called, and then holds nothing.
   */
  watch?(caller: Caller, after: string | null, signal: AbortSignal): AsyncIterable<BackendEvent>;
}

/** What a request is answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A stream is sent as it comes. */
  readonly body: string | ReadableStream<Uint8Array>;
}

/** An answer kept for a repetition of its request. */
export interface StoredAnswer extends Answer {
  readonly body: string;
}

export type Claim =
  /** Nobody used the key: go on, then `store` or `release`. */
  | { readonly state: 'claimed' }
  /** The first request with this key is still being answered. */
  | { readonly state: 'running'; readonly fingerprint: string }
  | { readonly state: 'answered'; readonly fingerprint: string; readonly answer: StoredAnswer };

/**
 * Keys by scope (workspace and member), kept for at least 24 hours.
 *
 * `claim` must be atomic. The answers hold secrets of checkouts, so a store that others can read
 * encrypts them. A claim whose process died counts as running until the store gives it up.
 */
export interface IdempotencyStore {
  claim(scope: string, key: string, fingerprint: string): Promise<Claim>;
  store(scope: string, key: string, answer: StoredAnswer): Promise<void>;
  release(scope: string, key: string): Promise<void>;
}
