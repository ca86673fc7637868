import { describe, expect, it } from 'vitest';
import { type Balance, credits, money } from '../../src/rules/money.js';
import type { Policy } from '../../src/rules/policy.js';
import { PRESETS } from '../../src/rules/presets.js';
import { usd } from '../support/builders.js';

const EVERY_BANNER = [
  'payment_action',
  'payment_failed',
  'incomplete',
  'over_seats',
  'over_storage',
  'cancel_scheduled',
  'trial',
  'autoreload_suspended',
  'low_balance',
];

type Expected = readonly [keyof Policy, unknown, unknown, unknown];
/** Of no concern to the product. */
const any: unknown = expect.anything();

/** §5.2, by hand: the field, then `workspace`, `team`, `wallet`. */
// prettier-ignore
const FIELDS: readonly Expected[] = [
  ['roles', 'admin-billing', 'owner-tier', 'membership'],
  ['billingAdminMayManageMembers', false, any, any],
  ['deniedPresentation', 'limited', 'disabled', 'hidden'],
  ['memberBillingView', 'limited', 'full', 'full'],
  ['packsRequireSubscription', false, true, false],
  ['packsEligibleStatuses', 'any', ['active', 'trialing'], 'any'],
  ['packsWhenLapsed', 'credit', 'hold', 'credit'],
  ['planChangeVia', 'app', 'portal', 'portal'],
  ['planChangeWhilePastDue', 'block', 'block', 'block'],
  ['trialEligibility', 'no_history', 'no_history', 'never'],
  ['checkoutMode', 'redirect', 'embedded', 'embedded'],
  ['paymentVia', 'app', 'portal', 'app'],
  ['invoicesVia', 'app', 'portal', 'app'],
  ['retryOnMethodUpdate', true, any, true],
  ['walletUnit', 'credits', 'USD', 'USD'],
  ['walletScale', 0, 3, 2],
  ['topUpKind', 'packs', 'packs', 'amount'],
  ['topUpBounds', null, null, { min: usd(10_00), max: usd(5_000_00) }],
  ['topUpShortcuts', [], [], [usd(25_00), usd(50_00), usd(100_00), usd(250_00)]],
  ['manualTopUpWithAutoPay', true, any, true],
  ['walletMayGoNegative', false, false, true],
  ['planCreditsReset', true, false, any],
  ['historyDays', null, null, null],
  ['autoReload', 'on', 'off', 'on'],
  ['autoReloadCap', 'required', any, 'optional'],
  ['autoReloadCoolDownSeconds', 600, any, 600],
  ['autoReloadMaxFailures', 3, any, 3],
  ['rearmOnMethodUpdate', false, any, false],
  ['alertDefaults', [credits(100)], [money(500, 'USD', 3)] satisfies Balance[], 'off'],
  ['alertChannels', ['in_app'], ['in_app', 'email', 'webhook'], []],
  ['storageFreeMayBuy', false, any, any],
  ['storageWhilePastDue', 'block', any, any],
  ['spendAfterCancel', true, true, true],
  ['contractCoversCredits', false, any, any],
  ['bannerOrder', EVERY_BANNER, EVERY_BANNER, any],
  ['trialBannerDays', 7, 7, any],
  ['mobileMayChange', false, false, false],
  ['stuckAfterSeconds', 300, 300, 300],
];

describe('the presets', () => {
  it.each(FIELDS)('%s: workspace %j, team %j, wallet %j', (field, workspace, team, wallet) => {
    expect(PRESETS.workspace[field]).toEqual(workspace);
    expect(PRESETS.team[field]).toEqual(team);
    expect(PRESETS.wallet[field]).toEqual(wallet);
  });

  it('leave no field out', () => {
    const fields = ['modules', ...FIELDS.map(([field]) => field)].toSorted();
    for (const preset of Object.values(PRESETS)) {
      expect(Object.keys(preset).toSorted()).toEqual(fields);
    }
  });

  it('put payments first, then the wallet, where the wallet is the product', () => {
    const order: readonly string[] = PRESETS.wallet.bannerOrder;
    expect(order.slice(0, 2)).toEqual(['payment_action', 'payment_failed']);
    expect(order).toEqual(expect.arrayContaining(['autoreload_suspended', 'low_balance']));
    expect(order).not.toEqual(expect.arrayContaining(['over_seats']));
    expect(order).not.toEqual(expect.arrayContaining(['over_storage']));
  });

  it.each([
    ['workspace', ['plan', 'seats', 'storage', 'credits', 'alerts', 'payment', 'invoices']],
    ['team', ['plan', 'portal', 'credits', 'alerts']],
    ['wallet', ['subscription', 'payment', 'wallet', 'transactions', 'invoices']],
  ] as const)('%s has the areas %j', (preset, areas) => {
    expect(PRESETS[preset].modules).toEqual(expect.arrayContaining([...areas]));
  });

  it.each([
    ['team', ['seats', 'storage', 'payment', 'invoices', 'wallet', 'subscription']],
    ['wallet', ['seats', 'storage', 'credits', 'alerts', 'plan']],
  ] as const)('%s has none of %j', (preset, areas) => {
    const modules: readonly string[] = PRESETS[preset].modules;
    expect(areas.filter((area) => modules.includes(area))).toEqual([]);
  });
});
