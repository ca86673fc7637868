/**
 * The shapes on the wire. Every answer passes one of these before anybody reads it.
 *
 * Enumerations that a newer server may extend are plain strings here; unknown fields are dropped.
 * An answer that does not fit is a `malformed_response`, never a half-filled screen.
 */
import {
  array,
  boolean,
  check,
  custom,
  type GenericSchema,
  integer,
  literal,
  looseObject,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  safeInteger,
  string,
  union,
  variant,
} from 'valibot';
import type {
  AutoReload,
  BannerView,
  BillingOverview,
  CheckoutSession,
  Decision,
  Instant,
  Invoice,
  LowBalanceAlerts,
  PaymentMethod,
  PlanView,
  SubscriptionView,
  Transaction,
  WalletView,
} from '../rules/index.js';
import type { ActionResult, ChangePreview, Page, Quote, StorageTier } from './BillingClient.js';

const whole = pipe(number(), safeInteger());
const count = pipe(number(), integer(), minValue(0));
const instant = custom<Instant>(
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
);
const interval = picklist(['month', 'year']);
const via = picklist(['app', 'portal']);

const scale = pipe(number(), integer(), minValue(0));
const money = object({ amount: whole, currency: string(), scale });
const credits = object({ amount: whole, unit: literal('credits'), scale });
const balance = union([money, credits]);

const decision: GenericSchema<unknown, Decision> = variant('allowed', [
  object({ allowed: literal(true) }),
  object({
    allowed: literal(false),
    presentation: string(),
    reason: string(),
    message: string(),
  }),
]);

export const subscription: GenericSchema<unknown, SubscriptionView> = object({
  id: string(),
  status: string(),
  planId: string(),
  priceId: string(),
  quantity: count,
  currentPeriodStart: instant,
  currentPeriodEnd: instant,
  trialEnd: nullable(instant),
  cancelAt: nullable(instant),
  pendingChange: nullable(object({ planId: string(), at: instant })),
  storageAddOnId: nullable(string()),
  incompleteExpiresAt: nullable(instant),
  collection: picklist(['automatic', 'send_invoice']),
});

const price = object({
  id: string(),
  interval,
  model: picklist(['flat', 'per_seat']),
  unitAmount: money,
});

const plan: GenericSchema<unknown, PlanView> = object({
  id: string(),
  name: string(),
  kind: picklist(['free', 'paid', 'custom', 'education']),
  rank: whole,
  description: string(),
  features: array(string()),
  prices: array(price),
  trialDays: nullable(count),
  recommended: boolean(),
  quoteOnly: boolean(),
  seatMode: picklist(['flexible', 'fixed']),
  includedSeats: nullable(count),
  minQuantity: count,
  includedStorage: nullable(object({ bytes: count, per: picklist(['plan', 'seat']) })),
  includedCredits: nullable(object({ amount: balance, per: picklist(['period', 'seat']) })),
  current: boolean(),
  yearlySaving: nullable(count),
  offers: array(
    object({
      priceId: nullable(string()),
      label: string(),
      action: nullable(string()),
      decision,
    }),
  ),
});

export const plans = object({ data: array(plan) });

const invoiceFields = {
  id: string(),
  number: string(),
  date: instant,
  status: string(),
  total: money,
  amountDue: money,
  dueAt: nullable(instant),
  description: string(),
};
export const invoice: GenericSchema<unknown, Invoice> = object(invoiceFields);

export const paymentMethod: GenericSchema<unknown, PaymentMethod> = object({
  id: string(),
  brand: string(),
  last4: string(),
  expMonth: count,
  expYear: count,
  isDefault: boolean(),
});
export const paymentMethods = object({ data: array(paymentMethod) });

const frame = {
  tone: picklist(['success', 'warning', 'danger', 'info', 'neutral']),
  audience: picklist(['manager', 'limited']),
  answers: array(object({ answer: string(), action: string(), decision })),
  advice: nullable(string()),
  dismissible: boolean(),
  updating: boolean(),
  since: instant,
};
const kind = <K extends string, E extends Record<string, GenericSchema>>(name: K, detail: E) =>
  object({ ...frame, ...detail, kind: literal(name) });

const knownBanners = [
  kind('payment_action', { due: nullable(money) }),
  kind('payment_failed', {
    due: nullable(money),
    state: picklist(['failed', 'past_due', 'unpaid']),
  }),
  kind('incomplete', { expiresAt: instant }),
  kind('over_seats', { overBy: count, used: count, paid: count }),
  kind('over_storage', { overBy: count, used: count, quota: count }),
  kind('cancel_scheduled', { endsAt: instant, daysLeft: count }),
  kind('trial', { endsAt: instant, daysLeft: count }),
  kind('autoreload_suspended', { cause: picklist(['suspended', 'capped']) }),
  kind('low_balance', { balance, stopped: boolean() }),
] as const;

const isKnown = (name: string) =>
  knownBanners.some(({ entries }) => (entries.kind.literal as string) === name);

/** A kind that a newer server knows keeps its frame and loses its detail. */
const newerBanner = pipe(
  looseObject({ ...frame, kind: string() }),
  check(({ kind: name }) => !isKnown(name)),
);
const banner = union([variant('kind', knownBanners), newerBanner]) as GenericSchema<
  unknown,
  BannerView
>;

export const autoReload: GenericSchema<unknown, AutoReload> = object({
  enabled: boolean(),
  threshold: balance,
  refill: union([object({ packId: string() }), object({ amount: money })]),
  monthlyCap: nullable(money),
  status: string(),
  spentThisMonth: money,
  consecutiveFailures: count,
  coolDownUntil: nullable(instant),
  since: instant,
  version: string(),
});

export const alerts: GenericSchema<unknown, LowBalanceAlerts> = object({
  enabled: boolean(),
  thresholds: array(balance),
  channels: array(picklist(['in_app', 'email', 'webhook'])),
  fired: nullable(object({ threshold: balance, at: instant })),
  version: string(),
});

export const wallet: GenericSchema<unknown, WalletView> = object({
  balance,
  available: balance,
  planCredits: nullable(balance),
  purchasedCredits: nullable(balance),
  stopped: boolean(),
  asOf: instant,
  settling: boolean(),
  packs: nullable(
    object({
      decision,
      note: string(),
      items: array(object({ id: string(), price: money, credits: balance, decision })),
    }),
  ),
  topUp: nullable(object({ min: money, max: money, shortcuts: array(money), decision })),
  autoReload: nullable(autoReload),
  alerts: nullable(alerts),
});

export const overview: GenericSchema<unknown, BillingOverview> = object({
  workspace: object({ id: string(), name: string() }),
  viewer: object({
    memberId: string(),
    role: string(),
    askFor: picklist(['manager', 'support']),
  }),
  surface: string(),
  now: instant,
  display: object({
    modules: array(string()),
    deniedPresentation: string(),
    checkoutMode: picklist(['embedded', 'redirect']),
    planChangeVia: via,
    paymentVia: via,
    invoicesVia: via,
    planSelector: boolean(),
    settling: object({ scheduleSeconds: array(count), stuckAfterSeconds: count }),
  }),
  decisions: record(string(), decision),
  contract: variant('kind', [
    object({ kind: literal('self_serve') }),
    object({
      kind: literal('custom'),
      segment: string(),
      covers: array(picklist(['plan', 'seats', 'add_ons'])),
      contactSalesUrl: nullable(string()),
    }),
  ]),
  plan: nullable(
    object({
      id: string(),
      name: string(),
      description: string(),
      features: array(string()),
      price: nullable(price),
      quantity: count,
      total: nullable(money),
    }),
  ),
  subscription: nullable(subscription),
  pendingCheckout: nullable(
    object({
      id: string(),
      purpose: string(),
      planId: nullable(string()),
      packId: nullable(string()),
      amount: nullable(money),
      since: instant,
      stuck: boolean(),
    }),
  ),
  payment: nullable(
    object({
      state: string(),
      method: nullable(paymentMethod),
      openInvoices: array(object({ ...invoiceFields, decision })),
    }),
  ),
  seats: nullable(
    object({
      paid: count,
      used: count,
      pendingInvites: count,
      minQuantity: count,
      mode: picklist(['flexible', 'fixed']),
      overBy: count,
    }),
  ),
  storage: nullable(
    object({
      used: count,
      quota: count,
      asOf: instant,
      settling: boolean(),
      overBy: count,
      state: picklist(['under', 'near', 'over']),
    }),
  ),
  wallet: nullable(wallet),
  trial: object({ eligible: boolean() }),
  banner: nullable(banner),
  invoiceCredit: nullable(money),
  version: string(),
});

export const page = <T>(row: GenericSchema<unknown, T>): GenericSchema<unknown, Page<T>> =>
  object({ data: array(row), nextCursor: nullable(string()) });

export const transaction: GenericSchema<unknown, Transaction> = object({
  id: string(),
  at: instant,
  type: string(),
  direction: string(),
  source: string(),
  amount: balance,
  balanceAfter: balance,
  label: string(),
  actor: nullable(string()),
  eventUrl: nullable(string()),
  invoiceId: nullable(string()),
  heldForReview: boolean(),
});

export const checkoutSession: GenericSchema<unknown, CheckoutSession> = object({
  id: string(),
  purpose: picklist([
    'subscribe',
    'change_plan',
    'credit_pack',
    'top_up',
    'payment_method',
    'pay_invoice',
  ]),
  status: picklist(['open', 'settling', 'complete', 'expired', 'failed']),
  planId: nullable(string()),
  priceId: nullable(string()),
  packId: nullable(string()),
  invoiceId: nullable(string()),
  amount: nullable(money),
  createdAt: instant,
  expiresAt: instant,
  paidAt: nullable(instant),
  mode: picklist(['embedded', 'redirect']),
  clientSecret: nullable(string()),
  url: nullable(string()),
  publishableKey: nullable(string()),
});

export const preview: GenericSchema<unknown, ChangePreview> = object({
  id: string(),
  expiresAt: instant,
  lines: array(
    object({
      kind: picklist(['unused', 'remaining', 'full_period']),
      planId: nullable(string()),
      quantity: whole,
      amount: money,
    }),
  ),
  dueNow: money,
  creditApplied: money,
  nextInvoice: object({ at: instant, total: money }),
  warnings: array(
    variant('kind', [
      object({ kind: literal('storage_over'), overBy: count }),
      object({ kind: literal('cancellation_cleared') }),
    ]),
  ),
});

export const result = <T>(
  value: GenericSchema<unknown, T>,
): GenericSchema<unknown, ActionResult<T>> =>
  variant('status', [
    object({ status: literal('succeeded'), result: value }),
    object({ status: literal('settling') }),
    object({ status: literal('requires_action'), clientSecret: string() }),
    object({ status: literal('redirect'), url: string() }),
  ]) as GenericSchema<unknown, ActionResult<T>>;

export const documentLink = object({ url: string(), expiresAt: instant, filename: string() });
export const portalSession = object({ url: string() });
export const setupSecret = object({ clientSecret: string(), publishableKey: nullable(string()) });
export const reference = object({ reference: string() });

const storageTier: GenericSchema<unknown, StorageTier> = object({
  id: string(),
  bytes: count,
  unitAmount: money,
  interval,
});
export const storageTiers = object({ data: array(storageTier) });

const quote: GenericSchema<unknown, Quote> = object({
  id: string(),
  status: string(),
  requestedAt: instant,
  validUntil: nullable(instant),
});
export const quotes = object({ data: array(quote) });

/** RFC 9457, with what this contract adds to it. */
export const problem = object({
  title: optional(string()),
  detail: optional(string()),
  code: string(),
  requestId: optional(string()),
  reason: optional(string()),
  retryable: optional(boolean()),
  retryAfterMs: optional(number()),
  fields: optional(array(object({ path: string(), message: string() }))),
});
