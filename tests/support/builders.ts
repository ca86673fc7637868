/** Workspaces in good order, one per preset, to be spoilt by the test that needs it. */
import type { LowBalanceAlerts } from '../../src/rules/alerts.js';
import type { AutoReloadFacts } from '../../src/rules/autoReload.js';
import type { Checkout, CheckoutPurpose } from '../../src/rules/checkout.js';
import type { Contract } from '../../src/rules/contract.js';
import type { BillingFacts, Viewer, Workspace } from '../../src/rules/facts.js';
import type { Invoice, InvoiceStatus, PaymentMethod } from '../../src/rules/invoice.js';
import { type Balance, credits, type Money, money } from '../../src/rules/money.js';
import type { Pack } from '../../src/rules/packs.js';
import type { Plan, PlanKind, Price } from '../../src/rules/plan.js';
import type { Policy } from '../../src/rules/policy.js';
import { type Preset, PRESETS } from '../../src/rules/presets.js';
import type { Quote, QuoteStatus } from '../../src/rules/quote.js';
import type { Role } from '../../src/rules/roles.js';
import type { Seats } from '../../src/rules/seats.js';
import type { Storage } from '../../src/rules/storage.js';
import type { Standing, Subscription, SubscriptionStatus } from '../../src/rules/subscription.js';
import { after, DAY, HOUR, type Instant } from '../../src/rules/time.js';
import type { Wallet } from '../../src/rules/wallet.js';

export const NOW: Instant = '2026-01-15T12:00:00.000Z';
export const GB = 1_000_000_000;

/** The instant that lies `span` milliseconds from `NOW`. */
export const at = (span: number): Instant => after(NOW, span);
export const usd = (cents: number): Money => money(cents, 'USD');

export const PRESET_NAMES = ['workspace', 'team', 'wallet'] as const satisfies readonly Preset[];

export const policy = (preset: Preset, changes: Partial<Policy> = {}): Policy => ({
  ...PRESETS[preset],
  ...changes,
});

export const viewer = (role: Role, changes: Partial<Viewer> = {}): Viewer => ({
  memberId: `m_${role}`,
  role,
  state: 'active',
  surface: 'web',
  ...changes,
});

/** The role that may do everything. */
export const PAYER = {
  workspace: 'admin',
  team: 'primary_owner',
  wallet: 'admin',
} as const satisfies Record<Preset, Role>;

export const price = (
  id: string,
  interval: Price['interval'],
  cents: number,
  model: Price['model'] = 'flat',
): Price => ({ id, interval, model, unitAmount: usd(cents) });

export const plan = (id: string, rank: number, changes: Partial<Plan> = {}): Plan => ({
  id,
  name: id,
  kind: 'paid',
  rank,
  description: '',
  features: [],
  prices: [price(`${id}_month`, 'month', 10_00), price(`${id}_year`, 'year', 100_00)],
  trialDays: null,
  recommended: false,
  quoteOnly: false,
  seatMode: 'flexible',
  includedSeats: null,
  minQuantity: 1,
  includedStorage: null,
  includedCredits: null,
  ...changes,
});

const unpriced = (kind: PlanKind): Partial<Plan> => ({ kind, prices: [] });

const PLANS: Readonly<Record<Preset, readonly Plan[]>> = {
  workspace: [
    plan('free', 0, { ...unpriced('free'), seatMode: 'fixed', includedSeats: 5 }),
    plan('standard', 1, { trialDays: 14, seatMode: 'fixed', includedSeats: 10 }),
    plan('business', 2, {
      trialDays: 14,
      prices: [
        price('business_month', 'month', 10_00, 'per_seat'),
        price('business_year', 'year', 100_00, 'per_seat'),
      ],
    }),
    plan('enterprise', 3, unpriced('custom')),
    plan('campus', 4, { kind: 'education', quoteOnly: true }),
  ],
  team: [
    plan('starter', 1, { trialDays: 7 }),
    plan('pro', 2, { trialDays: 7 }),
    plan('scale', 3),
    plan('enterprise', 4),
  ],
  wallet: [plan('starter', 1), plan('pro', 2)],
};

/** The plan that a healthy workspace is on. */
const CURRENT = { workspace: 'business', team: 'pro', wallet: 'pro' } as const;

export const subscription = (
  status: SubscriptionStatus,
  changes: Partial<Subscription> = {},
): Subscription => ({
  id: 'sub_1',
  status,
  planId: 'pro',
  priceId: 'pro_month',
  quantity: 1,
  currentPeriodStart: at(-15 * DAY),
  currentPeriodEnd: at(15 * DAY),
  trialEnd: status === 'trialing' ? at(14 * DAY) : null,
  cancelAt: null,
  canceledAt: null,
  pendingChange: null,
  storageAddOnId: null,
  incompleteExpiresAt: status === 'incomplete' ? at(22 * HOUR) : null,
  collection: 'automatic',
  ...changes,
});

/** The preset's usual plan in a standing, or no subscription. */
export const subscribed = (
  preset: Preset,
  standing: Standing,
  changes: Partial<Subscription> = {},
): Subscription | null =>
  standing === 'none'
    ? null
    : subscription(standing, {
        planId: CURRENT[preset],
        priceId: `${CURRENT[preset]}_month`,
        ...changes,
      });

export const invoice = (status: InvoiceStatus, changes: Partial<Invoice> = {}): Invoice => ({
  id: 'in_1',
  number: 'F-0001',
  date: at(-2 * DAY),
  status,
  total: usd(29_00),
  amountDue: usd(29_00),
  dueAt: null,
  description: 'Pro, January 2026',
  ...changes,
});

export const card = (changes: Partial<PaymentMethod> = {}): PaymentMethod => ({
  id: 'pm_1',
  brand: 'visa',
  last4: '4242',
  expMonth: 12,
  expYear: 2030,
  isDefault: true,
  ...changes,
});

export const pack = (id: string, cents: number, worth: Balance): Pack => ({
  id,
  price: usd(cents),
  credits: worth,
});

export const seats = (changes: Partial<Seats> = {}): Seats => ({
  paid: 10,
  used: 8,
  pendingInvites: 0,
  minQuantity: 5,
  mode: 'fixed',
  ...changes,
});

export const storage = (changes: Partial<Storage> = {}): Storage => ({
  used: 10 * GB,
  quota: 100 * GB,
  asOf: NOW,
  settling: false,
  ...changes,
});

export const walletOf = (balance: Balance, changes: Partial<Wallet> = {}): Wallet => ({
  balance,
  reserved: { ...balance, amount: 0 },
  planCredits: null,
  purchasedCredits: null,
  asOf: NOW,
  settling: false,
  ...changes,
});

export const autoReload = (
  status: AutoReloadFacts['status'],
  changes: Partial<AutoReloadFacts> = {},
): AutoReloadFacts => ({
  enabled: status !== 'off',
  threshold: usd(10_00),
  refill: { amount: usd(25_00) },
  monthlyCap: usd(100_00),
  status,
  underWay: status === 'reloading',
  spentThisMonth: usd(0),
  consecutiveFailures: 0,
  coolDownUntil: null,
  since: at(-DAY),
  version: '1',
  ...changes,
});

export const alerts = (changes: Partial<LowBalanceAlerts> = {}): LowBalanceAlerts => ({
  enabled: true,
  thresholds: [money(500, 'USD', 3)],
  channels: ['in_app'],
  states: [{ state: 'armed', threshold: money(500, 'USD', 3) }],
  version: '1',
  ...changes,
});

export const checkout = (purpose: CheckoutPurpose, changes: Partial<Checkout> = {}): Checkout => ({
  id: 'co_1',
  purpose,
  status: 'settling',
  planId: null,
  priceId: null,
  packId: null,
  invoiceId: null,
  amount: null,
  createdAt: at(-60_000),
  expiresAt: at(DAY),
  paidAt: at(-30_000),
  ...changes,
});

export const contract = (...covers: ('plan' | 'seats' | 'add_ons')[]): Contract => ({
  kind: 'custom',
  segment: 'large_enterprise',
  covers,
  contactSalesUrl: null,
});

export const quote = (status: QuoteStatus, changes: Partial<Quote> = {}): Quote => ({
  id: 'quote_1',
  status,
  requestedAt: at(-5 * DAY),
  validUntil: null,
  ...changes,
});

export const workspace = (changes: Partial<Workspace> = {}): Workspace => ({
  id: 'ws_1',
  name: 'Acme',
  planKind: 'paid',
  billingRecord: true,
  billingHistory: true,
  ownerIsCreator: true,
  managers: 1,
  ...changes,
});

const OWN: Readonly<Record<Preset, Partial<BillingFacts>>> = {
  workspace: {
    seats: seats(),
    storage: storage(),
    wallet: walletOf(credits(2_000)),
    packs: [pack('p10', 10_00, credits(1_000)), pack('p25', 25_00, credits(3_000))],
    autoReload: autoReload('off', { threshold: credits(100), refill: { packId: 'p10' } }),
    alerts: alerts({ thresholds: [credits(100)] }),
  },
  team: {
    wallet: walletOf(money(12_480, 'USD', 3)),
    packs: [
      pack('p10', 10_00, money(10_000, 'USD', 3)),
      pack('p25', 25_00, money(25_000, 'USD', 3)),
    ],
    alerts: alerts(),
  },
  wallet: { wallet: walletOf(usd(80_00)), autoReload: autoReload('off') },
};

/** A paying workspace of a preset that owes nothing. */
export const facts = (preset: Preset, changes: Partial<BillingFacts> = {}): BillingFacts => ({
  now: NOW,
  version: '1',
  workspace: workspace(),
  contract: { kind: 'self_serve' },
  quote: null,
  plans: PLANS[preset],
  subscription: subscribed(preset, 'active'),
  paymentMethod: card(),
  openInvoices: [],
  seats: null,
  storage: null,
  wallet: null,
  recentTransactions: null,
  packs: [],
  autoReload: null,
  alerts: null,
  checkouts: [],
  invoiceCredit: null,
  ...OWN[preset],
  ...changes,
});
