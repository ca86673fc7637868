/**
 * The three products that the presets reproduce.
 *
 * | preset      | product                                                                       |
 * | ----------- | ----------------------------------------------------------------------------- |
 * | `workspace` | seats, storage, AI credits in packs, contracts; admins and billing admins pay |
 * | `team`      | four tiers, a three-decimal credit balance, a portal; the primary owner pays  |
 * | `wallet`    | a subscription and a prepaid wallet that usage is taken from; members pay     |
 */
import { BANNER_KINDS } from './banner.js';
import { credits, money } from './money.js';
import type { Policy } from './policy.js';

const workspace: Policy = {
  roles: 'admin-billing',
  billingAdminMayManageMembers: false,
  deniedPresentation: 'limited',
  memberBillingView: 'limited',
  modules: [
    'plan',
    'portal',
    'payment',
    'invoices',
    'seats',
    'storage',
    'credits',
    'transactions',
    'alerts',
  ],
  packsRequireSubscription: false,
  packsEligibleStatuses: 'any',
  packsWhenLapsed: 'credit',
  planChangeVia: 'app',
  planChangeWhilePastDue: 'block',
  trialEligibility: 'no_history',
  checkoutMode: 'redirect',
  paymentVia: 'app',
  invoicesVia: 'app',
  retryOnMethodUpdate: true,
  walletUnit: 'credits',
  walletScale: 0,
  topUpKind: 'packs',
  topUpBounds: null,
  topUpShortcuts: [],
  manualTopUpWithAutoPay: true,
  walletMayGoNegative: false,
  planCreditsReset: true,
  historyDays: null,
  autoReload: 'on',
  autoReloadCap: 'required',
  autoReloadCoolDownSeconds: 600,
  autoReloadMaxFailures: 3,
  rearmOnMethodUpdate: false,
  alertDefaults: [credits(100)],
  alertChannels: ['in_app'],
  storageFreeMayBuy: false,
  storageWhilePastDue: 'block',
  spendAfterCancel: true,
  contractCoversCredits: false,
  bannerOrder: BANNER_KINDS,
  trialBannerDays: 7,
  mobileMayChange: false,
  stuckAfterSeconds: 300,
};

const team: Policy = {
  ...workspace,
  roles: 'owner-tier',
  deniedPresentation: 'disabled',
  memberBillingView: 'full',
  modules: ['plan', 'portal', 'credits', 'transactions', 'alerts'],
  packsRequireSubscription: true,
  packsEligibleStatuses: ['active', 'trialing'],
  packsWhenLapsed: 'hold',
  planChangeVia: 'portal',
  checkoutMode: 'embedded',
  paymentVia: 'portal',
  invoicesVia: 'portal',
  walletUnit: 'USD',
  walletScale: 3,
  planCreditsReset: false,
  autoReload: 'off',
  alertDefaults: [money(500, 'USD', 3)],
  alertChannels: ['in_app', 'email', 'webhook'],
};

const wallet: Policy = {
  ...workspace,
  roles: 'membership',
  deniedPresentation: 'hidden',
  memberBillingView: 'full',
  modules: ['subscription', 'portal', 'payment', 'wallet', 'transactions', 'invoices'],
  planChangeVia: 'portal',
  trialEligibility: 'never',
  checkoutMode: 'embedded',
  walletUnit: 'USD',
  walletScale: 2,
  topUpKind: 'amount',
  topUpBounds: { min: money(10_00, 'USD'), max: money(5_000_00, 'USD') },
  topUpShortcuts: [25_00, 50_00, 100_00, 250_00].map((amount) => money(amount, 'USD')),
  walletMayGoNegative: true,
  planCreditsReset: false,
  autoReloadCap: 'optional',
  alertDefaults: 'off',
  alertChannels: [],
  bannerOrder: [
    'payment_action',
    'payment_failed',
    'incomplete',
    'autoreload_suspended',
    'low_balance',
    'cancel_scheduled',
  ],
};

export const PRESETS = { workspace, team, wallet } as const;

export type Preset = keyof typeof PRESETS;
