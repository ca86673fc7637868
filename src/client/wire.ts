/**
 * The shapes on the wire. Every answer passes one of these before anybody reads it.
 *
 * Enumerations that a newer server may extend are plain strings here; unknown fields are dropped.
 * An answer that does not fit is a `malformed_response`, never a half-filled screen.
 */
import {
  array,
  count,
  flag,
  instant,
  list,
  nullable,
  object,
  oneOf,
  optional,
  type Reader,
  text,
  union,
  whole,
} from './reader.js';
import type {
  CheckoutSession,
  Decision,
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

const interval = oneOf('month', 'year');

export const money = object({ amount: whole, currency: text, scale: count });
export const credits = object({ amount: whole, unit: oneOf('credits'), scale: count });
export const balance = union(money, credits);

export const decision: Reader<Decision> = union(
  object({ allowed: oneOf(true) }),
  object({
    allowed: oneOf(false),
    presentation: text,
    reason: text,
    message: text,
  }),
);

export const subscription: Reader<SubscriptionView> = object({
  id: text,
  status: text,
  planId: text,
  priceId: text,
  quantity: count,
  currentPeriodStart: instant,
  currentPeriodEnd: instant,
  trialEnd: nullable(instant),
  cancelAt: nullable(instant),
  canceledAt: nullable(instant),
  pendingChange: nullable(object({ planId: text, at: instant })),
  storageAddOnId: nullable(text),
  incompleteExpiresAt: nullable(instant),
  collection: oneOf('automatic', 'send_invoice'),
});

export const price = object({
  id: text,
  interval,
  model: oneOf('flat', 'per_seat'),
  unitAmount: money,
});

export const plan: Reader<PlanView> = object({
  id: text,
  name: text,
  kind: oneOf('free', 'paid', 'custom', 'education'),
  rank: whole,
  description: text,
  features: array(text),
  prices: array(price),
  trialDays: nullable(count),
  recommended: flag,
  quoteOnly: flag,
  seatMode: oneOf('flexible', 'fixed'),
  includedSeats: nullable(count),
  minQuantity: count,
  includedStorage: nullable(object({ bytes: count, per: oneOf('plan', 'seat') })),
  includedCredits: nullable(object({ amount: balance, per: oneOf('period', 'seat') })),
  current: flag,
  yearlySaving: nullable(count),
  offers: array(
    object({
      priceId: nullable(text),
      label: text,
      action: nullable(text),
      decision,
      terms: optional(
        object({ seats: nullable(count), total: money, today: money, nextAt: instant }),
      ),
    }),
  ),
});

export const plans = list(plan);

export const invoiceFields = {
  id: text,
  number: text,
  date: instant,
  status: text,
  total: money,
  amountDue: money,
  dueAt: nullable(instant),
  description: text,
};
export const invoice: Reader<Invoice> = object({
  ...invoiceFields,
  receipt: optional(object({ number: text, paidAt: instant })),
});

export const paymentMethod: Reader<PaymentMethod> = object({
  id: text,
  brand: text,
  last4: text,
  expMonth: count,
  expYear: count,
  isDefault: flag,
});
export const paymentMethods = list(paymentMethod);

export const page = <T>(row: Reader<T>): Reader<Page<T>> =>
  object({ data: array(row), nextCursor: nullable(text) });

export const transaction: Reader<Transaction> = object({
  id: text,
  at: instant,
  type: text,
  direction: text,
  source: text,
  amount: balance,
  balanceAfter: balance,
  label: text,
  actor: nullable(text),
  eventUrl: nullable(text),
  invoiceId: nullable(text),
  heldForReview: flag,
});

export const checkoutSession: Reader<CheckoutSession> = object({
  id: text,
  purpose: oneOf(
    'subscribe',
    'change_plan',
    'credit_pack',
    'top_up',
    'payment_method',
    'pay_invoice',
  ),
  status: oneOf('open', 'settling', 'complete', 'expired', 'failed'),
  planId: nullable(text),
  priceId: nullable(text),
  packId: nullable(text),
  invoiceId: nullable(text),
  amount: nullable(money),
  createdAt: instant,
  expiresAt: instant,
  paidAt: nullable(instant),
  mode: oneOf('embedded', 'redirect'),
  clientSecret: nullable(text),
  url: nullable(text),
  publishableKey: nullable(text),
});

export const preview: Reader<ChangePreview> = object({
  id: text,
  expiresAt: instant,
  lines: array(
    object({
      kind: oneOf('unused', 'remaining', 'full_period'),
      planId: nullable(text),
      quantity: whole,
      amount: money,
    }),
  ),
  dueNow: money,
  creditApplied: money,
  creditKept: money,
  nextInvoice: object({ at: instant, total: money }),
  warnings: array(
    union(
      object({ kind: oneOf('storage_over'), overBy: count }),
      object({ kind: oneOf('cancellation_cleared') }),
    ),
  ),
});

const paymentSecret = { clientSecret: text, publishableKey: nullable(text) };

export const result = <T>(value: Reader<T>): Reader<ActionResult<T>> =>
  union(
    object({ status: oneOf('succeeded'), result: value }),
    object({ status: oneOf('settling') }),
    object({ status: oneOf('requires_action'), ...paymentSecret }),
    object({ status: oneOf('redirect'), url: text, checkoutId: optional(text) }),
  );

export const documentLink = object({ url: text, expiresAt: instant, filename: text });
export const portalSession = object({ url: text });
export const setupSecret = object(paymentSecret);
export const reference = object({ reference: text });

export const storageTier: Reader<StorageTier> = object({
  id: text,
  bytes: count,
  unitAmount: money,
  interval,
});
export const storageTiers = list(storageTier);

export const quote: Reader<Quote> = object({
  id: text,
  status: text,
  requestedAt: instant,
  validUntil: nullable(instant),
});
export const quotes = list(quote);

/** RFC 9457, with what this contract adds to it. */
export const problem = object({
  title: optional(text),
  detail: optional(text),
  code: text,
  requestId: optional(text),
  reason: optional(text),
  retryable: optional(flag),
  retryAfterMs: optional(count),
  fields: optional(array(object({ path: text, message: text }))),
  preview: optional(preview),
});
