/**
 * What can be asked of a billing page.
 *
 * Every control, every route and every refusal is about one of these actions. A `change` alters
 * something or leads to a payment; on a native mobile app, where billing can be read only, the
 * changes are refused to every role. Source: docs, “Permissions”.
 */

export const ACTIONS = [
  'billing.view',
  'billing.view_limited',
  'plan.view',
  'plan.browse',
  'plan.subscribe',
  'plan.change',
  'plan.cancel',
  'plan.restart',
  'plan.resume',
  'sales.contact',
  'portal.open',
  'payment.update',
  'invoice.pay',
  'invoice.view',
  'quote.request',
  'invoice.preview',
  'seats.change',
  'members.manage',
  'seats.view',
  'storage.buy',
  'storage.view',
  'wallet.view',
  'wallet.history',
  'wallet.buy_pack',
  'wallet.topup',
  'wallet.autoreload',
  'alerts.view',
  'alerts.manage',
  'wallet.spend',
  'banner.view',
  'support.send',
  'refund.request',
] as const;

export type Action = (typeof ACTIONS)[number];

/** What a native mobile app refuses to every role. */
export const CHANGES: ReadonlySet<Action> = new Set<Action>([
  'plan.subscribe',
  'plan.change',
  'plan.cancel',
  'plan.restart',
  'plan.resume',
  'sales.contact',
  'portal.open',
  'payment.update',
  'invoice.pay',
  'invoice.view',
  'quote.request',
  'invoice.preview',
  'seats.change',
  'members.manage',
  'storage.buy',
  'wallet.buy_pack',
  'wallet.topup',
  'wallet.autoreload',
  'alerts.manage',
  'refund.request',
]);
