/**
 * What a product decides about its billing. A policy is flat and complete; it holds no words.
 *
 * Only a field in which products differ stands here. Fixed for all: a refill is a fixed amount or
 * pack; a cap skips a refill rather than shrinking it, and counts per calendar month in UTC;
 * enabling a refill below its threshold charges at once; seats block a downgrade, storage warns;
 * storage counts in decimal gigabytes and is near its quota at 90 %; any earlier subscription or
 * order ends the right to a trial.
 *
 * A product or an adapter without a portal, a wallet or plans of its own leaves that module out of
 * `modules`, and the page has no area for it: `plan` or `subscription` for the plan, `portal` for
 * billing details, `wallet` or `credits` for the balance and adding to it, `transactions` for the
 * history. Without `portal` none can be opened, so that plans, cards and invoices are the app's.
 */
import type { BannerKind } from './banner.js';
import type { Balance, Money } from './money.js';
import type { RoleVocabulary } from './roles.js';
import type { SubscriptionStatus } from './subscription.js';

/** The areas of the billing page. */
export const MODULES = [
  'plan',
  'subscription',
  'portal',
  'payment',
  'invoices',
  'seats',
  'storage',
  'wallet',
  'credits',
  'transactions',
  'alerts',
] as const;
export type Module = (typeof MODULES)[number];

export interface Policy {
  readonly roles: RoleVocabulary;
  readonly billingAdminMayManageMembers: boolean;
  /** How a role that may not is told so, where the permission table leaves it open. */
  readonly deniedPresentation: 'disabled' | 'limited' | 'hidden';
  readonly memberBillingView: 'full' | 'limited' | 'none';
  readonly modules: readonly Module[];

  readonly packsRequireSubscription: boolean;
  readonly packsEligibleStatuses: readonly SubscriptionStatus[] | 'any';
  /** What a pack becomes whose subscription ended before its payment was confirmed. */
  readonly packsWhenLapsed: 'hold' | 'credit';

  readonly planChangeVia: 'app' | 'portal';
  readonly planChangeWhilePastDue: 'block' | 'allow';
  readonly trialEligibility: 'no_history' | 'never';

  readonly checkoutMode: 'embedded' | 'redirect';
  readonly paymentVia: 'app' | 'portal';
  readonly invoicesVia: 'app' | 'portal';
  /** Whether a new card pays what is open by itself. */
  readonly retryOnMethodUpdate: boolean;

  /** An ISO 4217 code, or `credits`. */
  readonly walletUnit: string;
  readonly walletScale: number;
  readonly topUpKind: 'packs' | 'amount';
  readonly topUpBounds: { readonly min: Money; readonly max: Money } | null;
  readonly topUpShortcuts: readonly Money[];
  readonly manualTopUpWithAutoPay: boolean;
  /** Usage is paid afterwards; service stops at or below zero. */
  readonly walletMayGoNegative: boolean;
  readonly planCreditsReset: boolean;
  /** Days back from which the ledger can be looked at; `null` for all of it. */
  readonly historyDays: number | null;

  readonly autoReload: 'on' | 'off';
  readonly autoReloadCap: 'required' | 'optional';
  readonly autoReloadCoolDownSeconds: number;
  readonly autoReloadMaxFailures: number;
  readonly rearmOnMethodUpdate: boolean;

  readonly alertDefaults: readonly Balance[] | 'off';
  readonly alertChannels: readonly AlertChannel[];

  readonly storageFreeMayBuy: boolean;
  readonly storageWhilePastDue: 'block' | 'allow';
  readonly spendAfterCancel: boolean;
  readonly contractCoversCredits: boolean;

  /** Most urgent first. A kind that is not listed is never shown. */
  readonly bannerOrder: readonly BannerKind[];
  readonly trialBannerDays: number;
  readonly mobileMayChange: boolean;
  readonly stuckAfterSeconds: number;
}

export type AlertChannel = 'in_app' | 'email' | 'webhook';
