/**
 * The shapes on the wire. Every answer passes one of these before anybody reads it.
 *
 * Enumerations that a newer server may extend are plain strings here; unknown fields are dropped.
 * An answer that does not fit is a `malformed_response`, never a half-filled screen.
 */
import {
  array,
  boolean,
  custom,
  type GenericSchema,
  literal,
  nullable,
  object,
  optional,
  picklist,
  string,
  union,
} from 'valibot';
import type {
  CheckoutSession,
  Decision,
  Instant,
  Invoice,
  Page,
  PaymentMethod,
  PlanView,
  Quote,
  StorageTier,
  SubscriptionView,
  Transaction,
} from '../rules/index.js';
import type { ActionResult, ChangePreview } from './BillingClient.js';

const whole = custom<number>(Number.isSafeInteger);
export const count = custom<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const instant = custom<Instant>(
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
);
const interval = picklist(['month', 'year']);

export const money = object({ amount: whole, currency: string(), scale: count });
const credits = object({ amount: whole, unit: literal('credits'), scale: count });
export const balance = union([money, credits]);

export const decision: GenericSchema<unknown, Decision> = union([
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
  canceledAt: nullable(instant),
  pendingChange: nullable(object({ planId: string(), at: instant })),
  storageAddOnId: nullable(string()),
  incompleteExpiresAt: nullable(instant),
  collection: picklist(['automatic', 'send_invoice']),
});

export const price = object({
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

export const invoiceFields = {
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
    union([
      object({ kind: literal('storage_over'), overBy: count }),
      object({ kind: literal('cancellation_cleared') }),
    ]),
  ),
});

export const result = <T>(
  value: GenericSchema<unknown, T>,
): GenericSchema<unknown, ActionResult<T>> =>
  union([
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
  retryAfterMs: optional(count),
  fields: optional(array(object({ path: string(), message: string() }))),
});
