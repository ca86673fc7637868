/**
 * The promise that a back end makes to the screen.
 *
 * Every method rejects with a `BillingError` and with nothing else but an `AbortError`. Reads may
 * be repeated freely. Changes carry an idempotency key: repeated while the outcome is unknown they
 * have one effect. Money is in minor units with its scale, times are ISO 8601 in UTC.
 * Anything may answer `unauthenticated`, `not_found` for a workspace that the viewer cannot see,
 * `rate_limited`, and the failures `offline`, `timeout`, `internal`, `malformed_response`.
 */
import type {
  AlertSettings,
  AutoReload,
  AutoReloadSettings,
  BillingOverview,
  CheckoutPurpose,
  CheckoutSession,
  Instant,
  Invoice,
  InvoiceStatus,
  LowBalanceAlerts,
  Money,
  PaymentMethod,
  PlanView,
  PreviewLine,
  SubscriptionView,
  Transaction,
  TransactionSource,
  Page,
  Quote,
  StorageTier,
  WalletView,
} from '../rules/index.js';
import type { BillingEvent } from './BillingEvent.js';
import type { ChargeReport, Message, QuoteRequest, Reference } from './forms.js';

export interface RequestOptions {
  /** Gives the request up; the promise rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** What the processor's page code needs to know of a payment or a card. Never logged, never stored. */
export interface PaymentSecret {
  readonly clientSecret: string;
  readonly publishableKey: string | null;
}

/** How a change that may move money ended. */
export type ActionResult<T> =
  | { readonly status: 'succeeded'; readonly result: T }
  /** Accepted; the processor's confirmation is still to come. */
  | { readonly status: 'settling' }
  /** The bank wants the person: confirm the same payment, never start another. */
  | ({ readonly status: 'requires_action' } & PaymentSecret)
  | ({ readonly status: 'redirect' } & Redirect);

/** A page of the processor that the person is sent to. */
export interface Redirect {
  readonly url: string;
  /** Its checkout, by which it can be given up; left out where it has none. */
  readonly checkoutId?: string | undefined;
}

export interface TransactionQuery {
  readonly cursor?: string | undefined;
  /** 1 to 100. @default 50 */
  readonly limit?: number | undefined;
  readonly direction?: 'credit' | 'debit' | undefined;
  readonly source?: TransactionSource | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  /** Found in type, label, id, amount, actor. */
  readonly q?: string | undefined;
}

export interface InvoiceQuery {
  readonly cursor?: string | undefined;
  /** 1 to 100. @default 50 */
  readonly limit?: number | undefined;
  readonly status?: InvoiceStatus | undefined;
}

/** A file behind an address that soon expires. */
export interface DocumentLink {
  readonly url: string;
  readonly expiresAt: Instant;
  readonly filename: string;
}

/** What to change; what is absent stays. */
export interface SubscriptionChange {
  readonly planId?: string | undefined;
  readonly priceId?: string | undefined;
  /** Seats. */
  readonly quantity?: number | undefined;
  /** `null` drops the add-on. */
  readonly storageAddOnId?: string | null | undefined;
}

export type PreviewWarning =
  | { readonly kind: 'storage_over'; readonly overBy: number }
  | { readonly kind: 'cancellation_cleared' };

export interface ChangePreview {
  readonly id: string;
  readonly expiresAt: Instant;
  readonly lines: readonly PreviewLine[];
  readonly dueNow: Money;
  readonly creditApplied: Money;
  /** What is kept as credit for the invoices to come. */
  readonly creditKept: Money;
  readonly nextInvoice: { readonly at: Instant; readonly total: Money };
  readonly warnings: readonly PreviewWarning[];
}

export interface CheckoutRequest {
  readonly purpose: CheckoutPurpose;
  readonly planId?: string | undefined;
  readonly priceId?: string | undefined;
  readonly packId?: string | undefined;
  readonly invoiceId?: string | undefined;
  /** Only for `top_up`, inside the bounds of the overview. */
  readonly amount?: Money | undefined;
  /** A path of the host, e.g. `/billing`; the server joins it to its own origin. */
  readonly returnPath?: string | undefined;
}

export type PortalFlow = 'payment_method_update' | 'subscription_update' | 'subscription_cancel';

export interface PortalRequest {
  readonly flow?: PortalFlow | undefined;
  readonly returnPath?: string | undefined;
}

export interface BillingClient {
  /** The workspace that every call is about. */
  readonly workspaceId: string;

  /** Everything above the fold, decided for this viewer. Safe to repeat. */
  getOverview(options?: RequestOptions): Promise<BillingOverview>;
  /** The catalogue, each plan with its offer to this viewer. Refuses `plan.browse`. Safe to repeat. */
  getPlans(options?: RequestOptions): Promise<readonly PlanView[]>;

  /** The ledger, newest first; pages hold no gap and no duplicate while rows are added. Refuses `wallet.history`; 400 for a bad cursor. */
  listTransactions(query?: TransactionQuery, options?: RequestOptions): Promise<Page<Transaction>>;
  /** The invoice of a credit that was paid for. Refuses `invoice.view`; `not_found` where there is none. */
  getTransactionInvoice(transactionId: string, options?: RequestOptions): Promise<DocumentLink>;
  /** Invoices, newest first. Refuses `invoice.view`. */
  listInvoices(query?: InvoiceQuery, options?: RequestOptions): Promise<Page<Invoice>>;
  /** The PDF of an invoice. Refuses `invoice.view`. */
  getInvoicePdf(invoiceId: string, options?: RequestOptions): Promise<DocumentLink>;
  /** The receipt of an invoice that has one. Refuses `invoice.view`; a back end without receipts needs none. */
  getReceiptPdf?(invoiceId: string, options?: RequestOptions): Promise<DocumentLink>;
  /** Tries to collect an open invoice with the saved card. Refuses `invoice.pay`; `payment_declined`. */
  payInvoice(
    invoiceId: string,
    input?: { readonly paymentMethodId?: string | undefined },
    options?: RequestOptions,
  ): Promise<ActionResult<Invoice>>;

  /** What a change would cost, for ten minutes. Refuses `invoice.preview`; `validation`. Changes nothing. */
  previewChange(change: SubscriptionChange, options?: RequestOptions): Promise<ChangePreview>;
  /**
   * Makes a previewed change. Refuses `plan.change`, `seats.change`, `storage.buy`; `preview_stale`
   * charges nothing, and brings a preview that holds where the viewer may have one.
   */
  changeSubscription(
    change: SubscriptionChange & { readonly previewId: string },
    options?: RequestOptions,
  ): Promise<ActionResult<SubscriptionView>>;
  /** Schedules the end at the period's end. Refuses `plan.cancel`. */
  cancelSubscription(
    input?: { readonly feedback?: string | undefined },
    options?: RequestOptions,
  ): Promise<SubscriptionView>;
  /** Takes a scheduled cancellation back. Refuses `plan.restart`. */
  restartSubscription(options?: RequestOptions): Promise<ActionResult<SubscriptionView>>;
  /** Ends a pause. Refuses `plan.resume`. */
  resumeSubscription(options?: RequestOptions): Promise<ActionResult<SubscriptionView>>;

  /** A checkout for one intent, or the one that is open for it. Refuses the action of its purpose; `validation`. */
  createCheckout(request: CheckoutRequest, options?: RequestOptions): Promise<CheckoutSession>;
  /** How a checkout stands. `not_found` for a foreign id. */
  getCheckout(checkoutId: string, options?: RequestOptions): Promise<CheckoutSession>;
  /** Gives an open checkout up; one that is paid stays as it is. */
  closeCheckout(checkoutId: string, options?: RequestOptions): Promise<void>;
  /** An address of the processor's portal. Refuses `portal.open`. */
  createPortalSession(
    request?: PortalRequest,
    options?: RequestOptions,
  ): Promise<{ readonly url: string }>;

  /** Saved cards. Refuses `payment.update`. */
  listPaymentMethods(options?: RequestOptions): Promise<readonly PaymentMethod[]>;
  /** A secret to save a card with. Refuses `payment.update`. */
  setupPaymentMethod(options?: RequestOptions): Promise<PaymentSecret>;
  /** Makes a saved card the one that is charged. Refuses `payment.update`. */
  setDefaultPaymentMethod(methodId: string, options?: RequestOptions): Promise<PaymentMethod>;
  /** Forgets a card. Refuses `payment.update`. */
  removePaymentMethod(methodId: string, options?: RequestOptions): Promise<void>;

  /** Storage that can be added. Refuses `storage.buy`. */
  listStorageTiers(options?: RequestOptions): Promise<readonly StorageTier[]>;
  /** Quotes asked for. Refuses `quote.request`. */
  listQuotes(options?: RequestOptions): Promise<readonly Quote[]>;

  /** Adds to the wallet with the saved card. Refuses `wallet.topup`; `payment_declined`, `authentication_required`, `validation`. */
  topUp(
    input: { readonly amount: Money },
    options?: RequestOptions,
  ): Promise<ActionResult<WalletView>>;
  /** Saves refills if `version` is still current. Refuses `wallet.autoreload`; `version_conflict`, `validation`. */
  updateAutoReload(
    settings: AutoReloadSettings,
    version: string,
    options?: RequestOptions,
  ): Promise<AutoReload>;
  /** Saves alerts if `version` is still current. Refuses `alerts.manage`; `version_conflict`, `validation`. */
  updateLowBalanceAlerts(
    settings: AlertSettings,
    version: string,
    options?: RequestOptions,
  ): Promise<LowBalanceAlerts>;

  /** Asks sales to get in touch. Refuses `sales.contact`. */
  contactSales(form: Message, options?: RequestOptions): Promise<Reference>;
  /** Asks for a quote; a second time answers the one that is open. Refuses `quote.request`. */
  requestQuote(form: QuoteRequest, options?: RequestOptions): Promise<Reference>;
  /** Writes to support. Refuses `support.send`. */
  sendSupportRequest(form: Message, options?: RequestOptions): Promise<Reference>;
  /** Reports a charge as a duplicate or unknown. Refuses `refund.request`. */
  reportCharge(form: ChargeReport, options?: RequestOptions): Promise<Reference>;

  /**
   * Tells what changes without this page, until its answer is called, and nothing after that. At
   * first each kind comes once, since anything may be new. It fails to nobody: where it cannot go
   * on, `overview` comes a last time, and reading that says why.
   *
   * An adapter may do without: the page then reads again on focus and reconnection, after each
   * change, and while a payment settles.
   */
  readonly subscribe?: ((listener: (event: BillingEvent) => void) => () => void) | undefined;
}
