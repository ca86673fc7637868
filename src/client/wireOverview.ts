/** The overview on the wire: see `wire.ts`. */
import {
  array,
  byKind,
  count,
  flag,
  instant,
  nullable,
  object,
  oneOf,
  optional,
  type Reader,
  record,
  text,
  union,
} from './reader.js';
import type {
  AutoReload,
  AutoReloadView,
  BannerView,
  BillingOverview,
  LowBalanceAlerts,
  PackBonus,
  WalletView,
} from '../rules/index.js';
import {
  balance,
  decision,
  invoiceFields,
  money,
  page,
  paymentMethod,
  price,
  subscription,
  transaction,
} from './wire.js';

const via = oneOf('app', 'portal');

export const answer = object({ answer: text, action: text, decision });
const answers = array(answer);

export const banner = byKind<BannerView>(
  {
    tone: text,
    audience: oneOf('manager', 'limited'),
    answers,
    advice: nullable(text),
    dismissible: flag,
    updating: flag,
    since: instant,
  },
  {
    payment_action: { due: nullable(money) },
    payment_failed: {
      due: nullable(money),
      state: oneOf('failed', 'past_due', 'unpaid'),
    },
    incomplete: { expiresAt: instant },
    over_seats: { overBy: count, used: count, paid: count },
    over_storage: { overBy: count, used: count, quota: count },
    cancel_scheduled: { endsAt: instant, daysLeft: count },
    trial: { endsAt: instant, daysLeft: count },
    autoreload_suspended: { cause: oneOf('suspended', 'capped') },
    low_balance: { balance, stopped: flag },
  },
);

const reloadFields = {
  enabled: flag,
  threshold: balance,
  refill: union(object({ packId: text }), object({ amount: money })),
  monthlyCap: nullable(money),
  status: text,
  spentThisMonth: money,
  consecutiveFailures: count,
  coolDownUntil: nullable(instant),
  since: instant,
  version: text,
};
export const autoReload: Reader<AutoReload> = object(reloadFields);

export const autoReloadView: Reader<AutoReloadView> = object({
  ...reloadFields,
  next: nullable(union(object({ at: instant }), object({ available: balance }))),
  monthEnds: instant,
  stop: decision,
  wantsCard: flag,
});

const channels = array(oneOf('in_app', 'email', 'webhook'));
export const alerts: Reader<LowBalanceAlerts> = object({
  enabled: flag,
  thresholds: array(balance),
  channels,
  states: array(
    union(object({ threshold: balance, at: instant }), object({ threshold: balance, state: text })),
  ),
  version: text,
});

const bonus = byKind<PackBonus>({}, { amount: { amount: balance }, percent: { percent: count } });

export const wallet: Reader<WalletView> = object({
  balance,
  available: balance,
  planCredits: nullable(balance),
  purchasedCredits: nullable(balance),
  stopped: flag,
  asOf: instant,
  settling: flag,
  packs: nullable(
    object({
      decision,
      note: text,
      items: array(
        object({
          id: text,
          price: money,
          credits: balance,
          bonus: optional(nullable(bonus)),
          decision,
        }),
      ),
    }),
  ),
  topUp: nullable(object({ min: money, max: money, shortcuts: array(money), decision })),
  autoReload: nullable(autoReloadView),
  alerts: nullable(alerts),
  historySince: nullable(instant),
  recent: nullable(page(transaction)),
});

export const overview: Reader<BillingOverview> = object({
  workspace: object({ id: text, name: text }),
  viewer: object({
    memberId: text,
    role: text,
    askFor: oneOf('manager', 'support'),
  }),
  surface: text,
  now: instant,
  display: object({
    modules: array(text),
    deniedPresentation: text,
    checkoutMode: oneOf('embedded', 'redirect'),
    planChangeVia: via,
    paymentVia: via,
    invoicesVia: via,
    planSelector: flag,
    autoReloadCap: oneOf('required', 'optional'),
    alertChannels: channels,
    maxThresholds: count,
    settling: object({ scheduleSeconds: array(count), stuckAfterSeconds: count }),
  }),
  decisions: record(decision),
  contract: union(
    object({ kind: oneOf('self_serve') }),
    object({
      kind: oneOf('custom'),
      segment: text,
      covers: array(oneOf('plan', 'seats', 'add_ons')),
      contactSalesUrl: nullable(text),
    }),
  ),
  plan: nullable(
    object({
      id: text,
      name: text,
      description: text,
      features: array(text),
      price: nullable(price),
      quantity: count,
      total: nullable(money),
    }),
  ),
  subscription: nullable(subscription),
  course: nullable(
    object({
      renewsAt: nullable(instant),
      trialEnd: nullable(instant),
      payBy: nullable(instant),
      hoursLeft: count,
      ifCanceled: nullable(object({ at: instant, withTrial: flag, notes: array(text) })),
    }),
  ),
  recovery: answers,
  pendingCheckout: nullable(
    object({
      id: text,
      purpose: text,
      planId: nullable(text),
      packId: nullable(text),
      amount: nullable(money),
      since: instant,
      stuck: flag,
    }),
  ),
  payment: nullable(
    object({
      state: text,
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
      mode: oneOf('flexible', 'fixed'),
      overBy: count,
      willExceedBy: count,
    }),
  ),
  storage: nullable(
    object({
      used: count,
      quota: count,
      asOf: instant,
      settling: flag,
      overBy: count,
      state: oneOf('under', 'near', 'over'),
    }),
  ),
  wallet: nullable(wallet),
  trial: object({ eligible: flag }),
  banner: nullable(banner),
  invoiceCredit: nullable(money),
  version: text,
});
