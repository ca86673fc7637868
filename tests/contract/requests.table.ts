/** How each action is asked for over HTTP, written out by hand from the table of routes. */
import type { Action } from '../../src/rules/actions.js';
import type { Preset } from '../../src/rules/presets.js';
import { quoteForm } from '../support/quoteForm.js';

export interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** The version in `If-Match`. */
  readonly version?: string;
}

/** Names that only the world knows. */
export interface Known {
  /** One that can be paid, else the newest. */
  readonly invoiceId: string;
  /** A purchase with an invoice. */
  readonly transactionId: string;
  readonly cardId: string;
  readonly reloadVersion: string;
  readonly alertsVersion: string;
  /** Of this change, where a preview can be had. */
  readonly previewId: (change: object) => Promise<string>;
}

type Ask = (preset: Preset, known: Known) => Asked | Promise<Asked>;

const get =
  (path: (known: Known) => string): Ask =>
  (_, known) => ({ method: 'GET', path: path(known) });

const post =
  (path: (known: Known) => string, body: (preset: Preset, known: Known) => object): Ask =>
  (preset, known) => ({ method: 'POST', path: path(known), body: body(preset, known) });

const change =
  (what: (preset: Preset) => object): Ask =>
  async (preset, known) => ({
    method: 'POST',
    path: '/subscription/change',
    body: { ...what(preset), previewId: await known.previewId(what(preset)) },
  });

const PLAN = { workspace: 'business_month', team: 'pro_month', wallet: 'agency_month' } as const;
const OTHER = { workspace: 'business_year', team: 'scale_month', wallet: 'solo_month' } as const;
const ADD_ON = { workspace: 'storage_100gb_month', team: null, wallet: null } as const;

const dollars = (amount: number) => ({ amount: amount * 100, currency: 'USD', scale: 2 });

const THRESHOLD = {
  workspace: { amount: 50, unit: 'credits', scale: 0 },
  team: { amount: 2_000, currency: 'USD', scale: 3 },
  wallet: dollars(20),
} as const;

const REFILL = {
  workspace: { packId: 'pack_10' },
  team: { packId: 'pack_10' },
  wallet: { amount: dollars(25) },
} as const;

const message = { message: 'Please write to us.' };

export const quote = { ...quoteForm, storage: 1 };

type Route = readonly [Action, string, Ask];

/** Every route of a workspace, by the action that it asks about. */
// prettier-ignore
export const ROUTES: readonly Route[] = [
  ['billing.view_limited', 'GET /overview', get(() => '/overview')],
  ['plan.browse', 'GET /plans', get(() => '/plans')],
  ['plan.subscribe', 'POST /checkouts', post(() => '/checkouts', (preset) => ({ purpose: 'subscribe', priceId: PLAN[preset] }))],
  ['plan.change', 'POST /checkouts', post(() => '/checkouts', (preset) => ({ purpose: 'change_plan', priceId: OTHER[preset] }))],
  ['plan.change', 'POST /subscription/change', change((preset) => ({ priceId: OTHER[preset] }))],
  ['plan.cancel', 'POST /subscription/cancel', post(() => '/subscription/cancel', () => ({}))],
  ['plan.restart', 'POST /subscription/restart', post(() => '/subscription/restart', () => ({}))],
  ['plan.resume', 'POST /subscription/resume', post(() => '/subscription/resume', () => ({}))],
  ['sales.contact', 'POST /contact-sales', post(() => '/contact-sales', () => message)],
  ['portal.open', 'POST /portal-sessions', post(() => '/portal-sessions', () => ({}))],
  ['payment.update', 'GET /payment-methods', get(() => '/payment-methods')],
  ['payment.update', 'POST /payment-methods/setup', post(() => '/payment-methods/setup', () => ({}))],
  ['payment.update', 'POST /checkouts', post(() => '/checkouts', () => ({ purpose: 'payment_method' }))],
  ['payment.update', 'PUT /payment-methods/default', (_, { cardId }) => ({ method: 'PUT', path: '/payment-methods/default', body: { paymentMethodId: cardId } })],
  ['payment.update', 'DELETE /payment-methods/:id', (_, { cardId }) => ({ method: 'DELETE', path: `/payment-methods/${cardId}` })],
  ['invoice.pay', 'POST /invoices/:id/pay', post(({ invoiceId }) => `/invoices/${invoiceId}/pay`, () => ({}))],
  ['invoice.pay', 'POST /checkouts', post(() => '/checkouts', (_, { invoiceId }) => ({ purpose: 'pay_invoice', invoiceId }))],
  ['invoice.view', 'GET /invoices', get(() => '/invoices')],
  ['invoice.view', 'GET /invoices/:id/pdf', get(({ invoiceId }) => `/invoices/${invoiceId}/pdf`)],
  [
    'invoice.view',
    'GET /invoices/:id/receipt',
    get(({ invoiceId }) => `/invoices/${invoiceId}/receipt`),
  ],
  ['invoice.view', 'GET /transactions/:id/invoice', get(({ transactionId }) => `/transactions/${transactionId}/invoice`)],
  ['quote.request', 'GET /quotes', get(() => '/quotes')],
  ['quote.request', 'POST /quotes', post(() => '/quotes', () => quote)],
  ['invoice.preview', 'POST /subscription/preview', post(() => '/subscription/preview', (preset) => ({ priceId: OTHER[preset] }))],
  ['seats.change', 'POST /subscription/change', change(() => ({ quantity: 12 }))],
  ['storage.buy', 'GET /storage-tiers', get(() => '/storage-tiers')],
  ['storage.buy', 'POST /subscription/change', change((preset) => ({ storageAddOnId: ADD_ON[preset] }))],
  ['wallet.history', 'GET /transactions', get(() => '/transactions')],
  ['wallet.buy_pack', 'POST /checkouts', post(() => '/checkouts', () => ({ purpose: 'credit_pack', packId: 'pack_10' }))],
  ['wallet.topup', 'POST /wallet/top-ups', post(() => '/wallet/top-ups', () => ({ amount: dollars(25) }))],
  ['wallet.topup', 'POST /checkouts', post(() => '/checkouts', () => ({ purpose: 'top_up', amount: dollars(25) }))],
  ['wallet.autoreload', 'PUT /wallet/auto-reload', (preset, { reloadVersion }) => ({ method: 'PUT', path: '/wallet/auto-reload', version: reloadVersion, body: { enabled: true, threshold: THRESHOLD[preset], refill: REFILL[preset], monthlyCap: dollars(200) } })],
  ['alerts.manage', 'PUT /wallet/low-balance-alerts', (preset, { alertsVersion }) => ({ method: 'PUT', path: '/wallet/low-balance-alerts', version: alertsVersion, body: { enabled: true, thresholds: [THRESHOLD[preset]], channels: ['in_app'] } })],
  ['support.send', 'POST /support-requests', post(() => '/support-requests', () => message)],
  ['refund.request', 'POST /charge-reports', post(() => '/charge-reports', () => message)],
];

/** The request of a route, such as `POST /checkouts`; the action's first without one. */
export function requestFor(action: Action, route?: string): Ask {
  const row = ROUTES.find(([its, name]) => its === action && (route ?? name) === name);
  if (row === undefined) throw new Error(`No route asks about ${action}.`);
  return row[2];
}

/** Actions that no route asks about: the overview alone answers them. */
export const WITHOUT_ROUTE: readonly Action[] = [
  'billing.view',
  'plan.view',
  'members.manage',
  'seats.view',
  'storage.view',
  'wallet.view',
  'alerts.view',
  'wallet.spend',
  'banner.view',
];
