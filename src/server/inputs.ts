/**
 * What each route reads, by shape alone. A body is closed: a field that is not named here is
 * refused. A query is open: hosts and proxies add to it.
 */
import {
  array,
  boolean,
  check,
  type GenericSchema,
  integer,
  isoTimestamp,
  literal,
  maxLength,
  maxValue,
  minEntries,
  minLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  safeInteger,
  strictObject,
  string,
  transform,
  trim,
  union,
  variant,
} from 'valibot';
import type {
  ChargeReport,
  CheckoutRequest,
  InvoiceQuery,
  Message,
  PortalRequest,
  QuoteRequest,
  SubscriptionChange,
  TransactionQuery,
} from '../client/index.js';
import {
  type AlertSettings,
  type AutoReloadSettings,
  INVOICE_STATUSES,
  TRANSACTION_SOURCES,
} from '../rules/index.js';
import { maskSecrets } from '../rules/support.js';
import { returnPath } from './returnUrl.js';

const id = pipe(string(), minLength(1), maxLength(200));
/** What people will read: no secret of the writer's reaches them. */
const text = (length: number) =>
  pipe(string(), trim(), minLength(1), maxLength(length), transform(maskSecrets));
const words = text(5_000);
const line = text(200);
const count = pipe(number(), safeInteger(), minValue(0));
const whole = pipe(number(), safeInteger());
const scale = pipe(number(), integer(), minValue(0), maxValue(6));
const currency = pipe(string(), regex(/^[A-Z]{3}$/));
const money = strictObject({ amount: whole, currency, scale });
const credits = strictObject({ amount: whole, unit: literal('credits'), scale });
const balance = union([money, credits]);

/** Neither a field nor a parameter. */
export const nothing = strictObject({});
export const anyQuery = object({});

const limit = pipe(
  string(),
  regex(/^\d{1,9}$/),
  transform(Number),
  number(),
  integer(),
  minValue(1),
  maxValue(100),
);
const paging = { cursor: optional(string()), limit: optional(limit, '50') };
const instant = pipe(
  string(),
  regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  check((text) => !Number.isNaN(Date.parse(text)), 'Must be an instant in UTC.'),
  transform((text) => new Date(text).toISOString()),
  string(),
  isoTimestamp(),
);

export const planQuery = object({ currency: optional(currency) });

export const transactionQuery = object({
  ...paging,
  direction: optional(picklist(['credit', 'debit'])),
  source: optional(picklist(TRANSACTION_SOURCES)),
  from: optional(instant),
  to: optional(instant),
  q: optional(pipe(string(), maxLength(200))),
}) satisfies GenericSchema<unknown, TransactionQuery>;

export const invoiceQuery = object({
  ...paging,
  status: optional(picklist(INVOICE_STATUSES)),
}) satisfies GenericSchema<unknown, InvoiceQuery>;

export const invoicePayment = strictObject({ paymentMethodId: optional(id) });
export const cancellation = strictObject({
  feedback: optional(pipe(string(), maxLength(5_000), transform(maskSecrets))),
});
export const defaultMethod = strictObject({ paymentMethodId: id });

/** More than any team has, and a price times as many stays exact. */
const MOST_SEATS = 100_000;

const changes = {
  planId: optional(id),
  priceId: optional(id),
  quantity: optional(pipe(number(), integer(), minValue(1), maxValue(MOST_SEATS))),
  storageAddOnId: optional(nullable(id)),
};
const NAMELESS = 'Must name a plan, a price, a quantity or a storage add-on.';
export const subscriptionChange = pipe(
  strictObject(changes),
  minEntries(1, NAMELESS),
) satisfies GenericSchema<unknown, SubscriptionChange>;
export const previewedChange = pipe(
  strictObject({ ...changes, previewId: id }),
  minEntries(2, NAMELESS),
);

const back = { returnPath: optional(returnPath) };
const planned = { planId: optional(id), priceId: optional(id), ...back };

/** Each purpose has the fields of its item and no others; prices are the server's. */
export const checkout: GenericSchema<unknown, CheckoutRequest> = variant('purpose', [
  strictObject({ purpose: literal('subscribe'), ...planned }),
  strictObject({ purpose: literal('change_plan'), ...planned }),
  strictObject({ purpose: literal('credit_pack'), packId: id, ...back }),
  strictObject({ purpose: literal('top_up'), amount: money, ...back }),
  strictObject({ purpose: literal('payment_method'), ...back }),
  strictObject({ purpose: literal('pay_invoice'), invoiceId: id, ...back }),
]);

export const portal = strictObject({
  flow: optional(picklist(['payment_method_update', 'subscription_update', 'subscription_cancel'])),
  ...back,
}) satisfies GenericSchema<unknown, PortalRequest>;

export const topUp = strictObject({ amount: money });

export const autoReload = strictObject({
  enabled: boolean(),
  threshold: balance,
  refill: union([strictObject({ packId: id }), strictObject({ amount: money })]),
  monthlyCap: nullable(money),
}) satisfies GenericSchema<unknown, AutoReloadSettings>;

export const alerts = strictObject({
  enabled: boolean(),
  thresholds: array(balance),
  channels: array(picklist(['in_app', 'email', 'webhook'])),
}) satisfies GenericSchema<unknown, AlertSettings>;

export const message = strictObject({ message: words }) satisfies GenericSchema<unknown, Message>;

export const chargeReport = strictObject({
  message: words,
  invoiceId: optional(id),
}) satisfies GenericSchema<unknown, ChargeReport>;

export const quote = strictObject({
  organisation: line,
  role: line,
  teachers: count,
  students: count,
  publicClass: boolean(),
  seats: count,
  storage: count,
  neededBy: line,
  urgent: boolean(),
  purchaseOrder: optional(line),
}) satisfies GenericSchema<unknown, QuoteRequest>;
