/** The overview on the wire: see `wire.ts`. */
import {
  array,
  boolean,
  custom,
  type GenericSchema,
  literal,
  nullable,
  object,
  picklist,
  record,
  string,
  union,
} from 'valibot';
import type {
  AutoReload,
  BannerView,
  BillingOverview,
  LowBalanceAlerts,
  WalletView,
} from '../rules/index.js';
import {
  balance,
  count,
  decision,
  instant,
  invoiceFields,
  money,
  page,
  paymentMethod,
  price,
  subscription,
  transaction,
} from './wire.js';

const via = picklist(['app', 'portal']);

const answers = array(object({ answer: string(), action: string(), decision }));

const frame = {
  tone: picklist(['success', 'warning', 'danger', 'info', 'neutral']),
  audience: picklist(['manager', 'limited']),
  answers,
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
const newerBanner = object({
  ...frame,
  kind: custom<string>((name) => typeof name === 'string' && !isKnown(name)),
});
const banner = union([...knownBanners, newerBanner]) as GenericSchema<unknown, BannerView>;

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
  recent: nullable(page(transaction)),
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
  contract: union([
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
  recovery: answers,
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
