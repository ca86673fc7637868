/** Where runs begin: the scenarios, without those whose length only costs time, and other policies. */
import type { ScenarioName } from '../../mocks/index.js';
import { credits, money } from '../../src/rules/money.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';

type List<T> = readonly [T, ...T[]];

export const SCENARIOS: Readonly<Record<Preset, List<ScenarioName>>> = {
  workspace: [
    'workspace/active',
    'workspace/free',
    'workspace/canceling',
    'workspace/past-due',
    'workspace/requires-action',
    'workspace/unpaid',
    'workspace/incomplete',
    'workspace/incomplete-expired',
    'workspace/canceled',
    'workspace/low-balance',
    'workspace/settling',
    'workspace/trialing',
    'workspace/paused',
    'workspace/reload-armed',
    'workspace/reload-suspended',
    'workspace/over-seats',
    'workspace/over-storage',
    'workspace/everything-wrong',
    'workspace/custom-contract',
    'workspace/education',
  ],
  team: [
    'team/active',
    'team/none',
    'team/canceling',
    'team/past-due',
    'team/requires-action',
    'team/unpaid',
    'team/incomplete',
    'team/incomplete-expired',
    'team/canceled',
    'team/low-balance',
    'team/settling',
    'team/trialing',
    'team/paused',
  ],
  wallet: [
    'wallet/reload-armed',
    'wallet/active',
    'wallet/none',
    'wallet/canceling',
    'wallet/past-due',
    'wallet/requires-action',
    'wallet/unpaid',
    'wallet/incomplete',
    'wallet/incomplete-expired',
    'wallet/canceled',
    'wallet/low-balance',
    'wallet/settling',
    'wallet/reload-suspended',
    'wallet/negative',
  ],
};

export const POLICIES: Readonly<Record<Preset, List<Partial<Policy>>>> = {
  workspace: [
    {},
    { retryOnMethodUpdate: false, rearmOnMethodUpdate: true, autoReloadMaxFailures: 2 },
    { planChangeWhilePastDue: 'allow', storageWhilePastDue: 'allow', memberBillingView: 'full' },
    { packsRequireSubscription: true, packsWhenLapsed: 'hold', spendAfterCancel: false },
    { contractCoversCredits: true, mobileMayChange: true, autoReloadCoolDownSeconds: 60 },
    { bannerOrder: ['over_storage', 'over_seats', 'payment_failed', 'trial', 'low_balance'] },
    { alertDefaults: [credits(9_000), credits(100)], planCreditsReset: false },
  ],
  team: [
    {},
    { packsEligibleStatuses: ['active'], spendAfterCancel: false },
    { packsRequireSubscription: false, packsWhenLapsed: 'credit', planChangeVia: 'app' },
    { alertDefaults: [money(12_000, 'USD', 3), money(500, 'USD', 3)], trialBannerDays: 20 },
    { retryOnMethodUpdate: false, mobileMayChange: true },
  ],
  wallet: [
    {},
    { manualTopUpWithAutoPay: false, autoReloadMaxFailures: 1 },
    { autoReloadCap: 'required', autoReloadCoolDownSeconds: 3_600, rearmOnMethodUpdate: true },
    { walletMayGoNegative: false, spendAfterCancel: false },
    { retryOnMethodUpdate: false },
  ],
};
