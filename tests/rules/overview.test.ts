import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../src/rules/actions.js';
import type { AutoReloadFacts } from '../../src/rules/autoReload.js';
import { buildOverview } from '../../src/rules/buildOverview.js';
import { decide } from '../../src/rules/decide.js';
import type { BillingFacts, Viewer } from '../../src/rules/facts.js';
import { credits, money } from '../../src/rules/money.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';
import { SUBSCRIPTION_STATUSES, type SubscriptionStatus } from '../../src/rules/subscription.js';
import { DAY, HOUR, SECOND } from '../../src/rules/time.js';
import {
  alerts,
  at,
  autoReload,
  card,
  checkout,
  facts,
  GB,
  invoice,
  NOW,
  PAYER,
  plan,
  policy,
  PRESET_NAMES,
  price,
  seats,
  storage,
  subscribed,
  subscription,
  usd,
  viewer,
  walletOf,
  workspace,
} from '../support/builders.js';

interface Case {
  readonly preset?: Preset;
  readonly who?: Viewer;
  readonly under?: Partial<Policy>;
}

function overview(
  having: Partial<BillingFacts> = {},
  { preset = 'workspace', who, under }: Case = {},
) {
  return buildOverview(facts(preset, having), who ?? viewer(PAYER[preset]), policy(preset, under));
}

const asMember = { who: viewer('member') };
const guest = { who: viewer('member', { state: 'guest' }) };
const team = { preset: 'team' } as const;
const walletPreset = { preset: 'wallet' } as const;
const page = { data: [], nextCursor: null };
const rich: Partial<BillingFacts> = {
  invoiceCredit: usd(5_00),
  recentTransactions: page,
  autoReload: autoReload('armed', { threshold: credits(100), refill: { packId: 'p10' } }),
  checkouts: [checkout('credit_pack', { packId: 'p10', amount: usd(10_00) })],
};

describe('decisions', () => {
  it.each(PRESET_NAMES)('%s: are those of the rules, for every action', (preset) => {
    const who = viewer('member');
    const { decisions } = overview({}, { preset, who });
    const asked = ACTIONS.map((action) => [
      action,
      decide(action, facts(preset), who, policy(preset)),
    ]);
    expect(decisions).toEqual(Object.fromEntries(asked));
  });
});

describe('a checkout', () => {
  it.each([
    ['embedded', 'web', 'embedded'],
    ['embedded', 'embedded', 'embedded'],
    ['CON-10 embedded', 'desktop', 'redirect'],
    ['redirect', 'web', 'redirect'],
    ['redirect', 'desktop', 'redirect'],
  ] as const)('of a product where it is %s, on %s, is %s', (mode, surface, expected) => {
    const checkoutMode = mode === 'redirect' ? 'redirect' : 'embedded';
    const it = { who: viewer('admin', { surface }), under: { checkoutMode } } as const;
    expect(overview({}, it).display.checkoutMode).toBe(expected);
  });
});

describe('who sees which part', () => {
  const parts = (it: Case) => {
    const {
      plan: summary,
      subscription: sub,
      recovery,
      pendingCheckout,
      payment,
      ...rest
    } = overview(rich, it);
    const { seats: members, storage: files, wallet, banner, invoiceCredit } = rest;
    const shown = {
      plan: summary,
      subscription: sub,
      recovery: recovery.length > 0 || null,
      pendingCheckout,
      payment,
      seats: members,
      storage: files,
      wallet,
      autoReload: wallet?.autoReload ?? null,
      alerts: wallet?.alerts ?? null,
      recent: wallet?.recent ?? null,
      packs: wallet?.packs ?? null,
      topUp: wallet?.topUp ?? null,
      banner,
      invoiceCredit,
    };
    return Object.entries(shown)
      .filter(([, value]) => value !== null)
      .map(([name]) => name);
  };

  it.each([
    [
      'an admin',
      {},
      [
        'plan',
        'subscription',
        'pendingCheckout',
        'payment',
        'seats',
        'storage',
        'wallet',
        'autoReload',
        'alerts',
        'recent',
        'packs',
        'invoiceCredit',
      ],
    ],
    ['a member of a workspace', asMember, ['storage', 'wallet', 'packs']],
    ['a guest', guest, []],
    [
      'the primary owner of a team',
      team,
      [
        'plan',
        'subscription',
        'pendingCheckout',
        'payment',
        'wallet',
        'alerts',
        'recent',
        'packs',
        'invoiceCredit',
      ],
    ],
    [
      'a member of a team',
      { ...team, ...asMember },
      ['plan', 'subscription', 'pendingCheckout', 'wallet', 'alerts', 'recent', 'packs'],
    ],
    [
      'a member with a wallet',
      { ...walletPreset, ...asMember },
      [
        'plan',
        'subscription',
        'pendingCheckout',
        'payment',
        'wallet',
        'autoReload',
        'recent',
        'topUp',
      ],
    ],
    ['nobody of theirs', { ...walletPreset, who: viewer('none') }, []],
    ['EC-E06 who was deactivated', { who: viewer('admin', { state: 'deactivated' }) }, []],
  ] satisfies [string, Case, string[]][])('%s', (_, it, expected) => {
    expect(parts(it)).toEqual(expected);
  });

  it('is told whom to ask', () => {
    expect(overview({}, asMember).viewer).toEqual({
      memberId: 'm_member',
      role: 'member',
      askFor: 'manager',
    });
  });

  it('EC-E10 asks support where nobody manages', () => {
    const alone = { workspace: workspace({ managers: 0 }) };
    expect(overview(alone, asMember).viewer.askFor).toBe('support');
  });
});

describe('what the product has not', () => {
  it.each([
    ['seats', { seats: null }, 'seats'],
    ['storage', { storage: null }, 'storage'],
    ['a wallet', { wallet: null }, 'wallet'],
  ] as const)('%s is null, not zero', (_, having, part) => {
    expect(overview(having)[part]).toBeNull();
  });
});

describe('the plan', () => {
  const perSeat = plan('per-seat', 1, {
    prices: [price('seat_month', 'month', 12_00, 'per_seat')],
    features: ['everything'],
  });

  it('says what one period costs', () => {
    const having = {
      plans: [perSeat],
      subscription: subscription('active', {
        planId: 'per-seat',
        priceId: 'seat_month',
        quantity: 8,
      }),
    };
    expect(overview(having).plan).toMatchObject({
      id: 'per-seat',
      features: ['everything'],
      quantity: 8,
      total: usd(96_00),
    });
  });

  it('is the last one of a subscription that ended', () => {
    expect(overview({ subscription: subscribed('workspace', 'canceled') }).plan?.id).toBe(
      'business',
    );
  });

  it('is the free one, without a price, for want of another', () => {
    const having = { subscription: null, workspace: workspace({ planKind: 'free' }) };
    expect(overview(having).plan).toMatchObject({ id: 'free', price: null, total: null });
  });

  it('is none where a team never subscribed', () => {
    expect(overview({ subscription: null }, team).plan).toBeNull();
  });

  it.each([
    ['none', 'team', true],
    ['canceled', 'team', true],
    ['incomplete_expired', 'team', true],
    ['active', 'team', false],
    ['past_due', 'team', false],
    ['incomplete', 'team', false],
    ['paused', 'team', false],
    ['active', 'workspace', true],
  ] as const)('%s in %s has the selector beside it: %s', (standing, preset, stands) => {
    const having = { subscription: subscribed(preset, standing) };
    expect(overview(having, { preset }).display.planSelector).toBe(stands);
  });
});

describe('refills', () => {
  const wallet = walletOf(usd(80_00), { reserved: usd(5_00) });
  const reload = (
    status: AutoReloadFacts['status'],
    changes: Partial<AutoReloadFacts> = {},
    having = {},
  ) =>
    overview({ wallet, autoReload: autoReload(status, changes), ...having }, walletPreset).wallet
      ?.autoReload;
  const until = at(6 * 60 * SECOND);
  const atOnce = { available: usd(75_00) };

  it.each([
    ['is off', 'off', {}, atOnce],
    ['is armed', 'armed', {}, atOnce],
    ['has reached its cap', 'capped', {}, atOnce],
    ['charges', 'reloading', {}, null],
    ['charges and is off', 'off', { underWay: true }, null],
    ['charges, after a wait', 'reloading', { coolDownUntil: until }, null],
    ['waits', 'cooling', { coolDownUntil: until }, { at: until }],
    ['waits and is off', 'off', { coolDownUntil: until }, { at: until }],
    ['has failed', 'failed', { coolDownUntil: until }, { at: until }],
  ] as const)('of one that %s, the next', (_, status, changes, next) => {
    expect(reload(status, changes)?.next).toEqual(next);
  });

  it.each([
    ['2026-01-15T12:00:00.000Z', '2026-02-01T00:00:00.000Z'],
    ['2026-01-31T23:59:59.999Z', '2026-02-01T00:00:00.000Z'],
    ['2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
    ['2026-12-31T10:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ])('EC-A04 count until the month of %s ends in UTC', (now, ends) => {
    expect(reload('capped', {}, { now })?.monthEnds).toBe(ends);
  });

  it.each([
    ['off', card(), false],
    ['armed', card(), false],
    ['cooling', card(), false],
    ['no_method', null, true],
    ['off', null, true],
    ['failed', card(), true],
    ['suspended', card(), true],
  ] as const)('%s with %j want a card: %s', (status, paymentMethod, wanted) => {
    expect(reload(status, {}, { paymentMethod })?.wantsCard).toBe(wanted);
  });

  it('can be switched off without a card, though not on', () => {
    const without = overview(
      { autoReload: autoReload('no_method'), paymentMethod: null },
      walletPreset,
    );
    expect(without.decisions['wallet.autoreload']).toMatchObject({ reason: 'no_payment_method' });
    expect(without.wallet?.autoReload?.stop).toEqual({ allowed: true });
  });
});

describe('how a subscription goes on', () => {
  const courseOf = (having: Partial<BillingFacts>, it: Case = {}) => overview(having, it).course;
  const of = (...[status, changes]: Parameters<typeof subscription>) =>
    courseOf({ subscription: subscription(status, changes) });
  const nothing = {
    renewsAt: null,
    trialEnd: null,
    payBy: null,
    hoursLeft: 0,
  };
  const scheduled = { cancelAt: at(15 * DAY) };

  it.each([
    ['active', {}, { renewsAt: at(15 * DAY) }],
    ['active', scheduled, {}],
    ['trialing', {}, { trialEnd: at(14 * DAY) }],
    ['EC-S09 trialing', { cancelAt: at(14 * DAY) }, { trialEnd: at(14 * DAY) }],
    ['past_due', {}, {}],
    ['EC-S08 past_due', scheduled, {}],
    ['incomplete', {}, { payBy: at(22 * HOUR), hoursLeft: 22 }],
    ['incomplete', { incompleteExpiresAt: at(HOUR - 1) }, { payBy: at(HOUR - 1), hoursLeft: 0 }],
    ['unpaid', {}, {}],
    ['paused', {}, {}],
  ] as const)('%s with %j', (named, changes, told) => {
    const status = SUBSCRIPTION_STATUSES.find((it) => named.endsWith(it));
    expect(status && of(status, changes)).toMatchObject({ ...nothing, ...told });
  });

  it.each(['canceled', 'incomplete_expired'] as const)(
    'is not told of one that is %s',
    (status) => {
      expect(of(status, scheduled)).toBeNull();
    },
  );

  it('is not told where there is none, or to who sees no plans', () => {
    expect(courseOf({ subscription: null })).toBeNull();
    expect(courseOf({}, asMember)).toBeNull();
  });

  it.each([
    ['active', {}, at(15 * DAY), false],
    ['past_due', {}, at(15 * DAY), false],
    ['trialing', {}, at(14 * DAY), true],
    ['active', { trialEnd: at(-DAY) }, at(15 * DAY), false],
    ['paused', { currentPeriodEnd: at(-DAY), trialEnd: at(-DAY) }, NOW, false],
  ] as const)('%s with %j is canceled for %s', (status, changes, when, withTrial) => {
    expect(of(status, changes)?.ifCanceled).toEqual({
      at: when,
      withTrial,
      notes: withTrial ? ['balance'] : ['no_refund', 'balance'],
    });
  });

  it('takes its add-on along, and keeps no balance where there is none', () => {
    const having = {
      subscription: subscribed('workspace', 'active', { storageAddOnId: 'gb_100' }),
    };
    expect(courseOf({ ...having, wallet: null })?.ifCanceled?.notes).toEqual([
      'no_refund',
      'add_ons',
    ]);
  });

  it.each([
    ['incomplete', {}],
    ['active', scheduled],
  ] as const)('%s with %j cannot be canceled', (status, changes) => {
    expect(of(status, changes)?.ifCanceled).toBeNull();
  });
});

describe('what settings a screen offers', () => {
  it.each([
    ['workspace', 'required', ['in_app']],
    ['team', 'required', ['in_app', 'email', 'webhook']],
    ['wallet', 'optional', []],
  ] as const)('of %s: a cap that is %s, warnings by %j', (preset, cap, channels) => {
    expect(overview({}, { preset }).display).toMatchObject({
      autoReloadCap: cap,
      alertChannels: channels,
      maxThresholds: 10,
    });
  });
});

describe('EC-S02 a status that is not known', () => {
  const newer: SubscriptionStatus = JSON.parse('"frozen"');

  it('passes through, and nothing can be bought', () => {
    const shown = overview({ subscription: subscribed('team', newer) }, team);
    expect(shown.subscription?.status).toBe('frozen');
    expect(shown.decisions['plan.subscribe']).toMatchObject({ reason: 'status_blocks' });
    expect(shown.wallet?.packs?.decision).toMatchObject({ message: 'status_blocks' });
    expect(shown.display.planSelector).toBe(false);
  });
});

describe('payments', () => {
  it('carry an answer for each invoice', () => {
    const openInvoices = [invoice('failed'), invoice('open', { id: 'in_2' })];
    const checkouts = [checkout('pay_invoice', { invoiceId: 'in_1' })];
    const { payment } = overview({ openInvoices, checkouts });
    expect(payment).toMatchObject({ state: 'failed', method: card() });
    expect(payment?.openInvoices).toMatchObject([
      { id: 'in_1', decision: { allowed: false, reason: 'settling' } },
      { id: 'in_2', decision: { allowed: true } },
    ]);
  });
});

describe('seats and storage', () => {
  it('say by how much they are over', () => {
    const having = { seats: seats({ used: 12 }), storage: storage({ used: 101 * GB }) };
    expect(overview(having)).toMatchObject({
      seats: { used: 12, paid: 10, overBy: 2 },
      storage: { overBy: GB, state: 'over' },
    });
  });

  it.each([
    ['EC-T01 as many as are free', { used: 8, pendingInvites: 2 }, 0],
    ['EC-T01 one more than are free', { used: 8, pendingInvites: 3 }, 1],
    ['while it is over', { used: 12, pendingInvites: 3 }, 5],
    ['nobody, while it is over', { used: 12 }, 0],
    ['on a flexible plan', { used: 8, pendingInvites: 3, mode: 'flexible' }, 0],
  ] as const)('say by how much they will be over: invited are %s', (_, changes, expected) => {
    expect(overview({ seats: seats(changes) }).seats?.willExceedBy).toBe(expected);
  });
});

describe('the wallet', () => {
  it('EC-P14 tells what is held from what can be spent', () => {
    const held = walletOf(money(5_000, 'USD', 3), { reserved: money(4_900, 'USD', 3) });
    expect(overview({ wallet: held }, team).wallet).toMatchObject({
      balance: money(5_000, 'USD', 3),
      available: money(100, 'USD', 3),
    });
  });

  it.each([
    [1, false],
    [0, true],
    [-1, true],
  ])('of %i cents has stopped: %s', (cents, stopped) => {
    expect(overview({ wallet: walletOf(usd(cents)) }, walletPreset).wallet?.stopped).toBe(stopped);
  });

  it('does not stop where it cannot go below zero', () => {
    expect(overview({ wallet: walletOf(credits(0)) }).wallet?.stopped).toBe(false);
  });

  it('is filled by amount inside bounds', () => {
    expect(overview({}, walletPreset).wallet?.topUp).toEqual({
      min: usd(10_00),
      max: usd(5_000_00),
      shortcuts: [usd(25_00), usd(50_00), usd(100_00), usd(250_00)],
      decision: { allowed: true },
    });
  });

  it('has its alerts where they may be seen', () => {
    expect(overview({}, { ...team, ...asMember }).wallet?.alerts).toEqual(alerts());
  });

  it('EC-D07 never holds the credit of invoices', () => {
    const { wallet, invoiceCredit } = overview({ invoiceCredit: usd(5_00) });
    expect(invoiceCredit).toEqual(usd(5_00));
    expect(JSON.stringify(wallet)).not.toContain('invoiceCredit');
  });
});

describe('a checkout that settles', () => {
  const pending = (changes: Parameters<typeof checkout>[1], under: Partial<Policy> = {}) =>
    overview(
      { checkouts: [checkout('credit_pack', { packId: 'p10', ...changes })] },
      { ...team, under },
    ).pendingCheckout;

  it('is told with what it is about', () => {
    expect(pending({ paidAt: at(-30 * SECOND), amount: usd(10_00) })).toEqual({
      id: 'co_1',
      purpose: 'credit_pack',
      planId: null,
      packId: 'p10',
      amount: usd(10_00),
      since: at(-30 * SECOND),
      stuck: false,
    });
  });

  it.each([
    ['EC-C16 299 seconds', -299, false],
    ['EC-C16 300 seconds', -300, true],
  ])('is stuck after %s: %s', (_, seconds, stuck) => {
    expect(pending({ paidAt: at(seconds * SECOND) })?.stuck).toBe(stuck);
  });

  it.each([
    [-59, false],
    [-60, true],
  ])('is stuck sooner where the policy says a minute (%i s)', (seconds, stuck) => {
    expect(pending({ paidAt: at(seconds * SECOND) }, { stuckAfterSeconds: 60 })?.stuck).toBe(stuck);
  });

  it.each(['open', 'complete', 'expired', 'failed'] as const)('is none when %s', (status) => {
    expect(pending({ status })).toBeNull();
  });
});

describe('the rest', () => {
  it('EC-S12 has the time of the server', () => {
    expect(overview().now).toBe(NOW);
  });

  it.each([
    ['no history', 'workspace', false, true],
    ['a history', 'workspace', true, false],
    ['a product without trials', 'wallet', false, false],
  ] as const)('%s: a trial in %s', (_, preset, billingHistory, eligible) => {
    const having = { workspace: workspace({ billingHistory }) };
    expect(overview(having, { preset }).trial.eligible).toBe(eligible);
  });

  it('says how to look while something settles', () => {
    expect(overview().display.settling).toEqual({
      scheduleSeconds: [2, 4, 8, 15, 30, 60],
      stuckAfterSeconds: 300,
    });
  });
});

describe('the plan of a workspace whose subscription has ended', () => {
  const free = { workspace: workspace({ planKind: 'free' }) };
  const planOf = (having: Partial<BillingFacts>, preset: Preset) => {
    const summary = overview(having, { preset }).plan;
    return summary && [summary.id, summary.quantity, summary.total];
  };

  it.each(['canceled', 'incomplete_expired'] as const)('is the free one, once %s', (status) => {
    const having = { ...free, subscription: subscribed('workspace', status, { quantity: 5 }) };
    expect(planOf(having, 'workspace')).toEqual(['free', 1, null]);
  });

  it('stays the last one where there is no free plan', () => {
    const having = { ...free, subscription: subscribed('team', 'canceled') };
    expect(planOf(having, 'team')).toEqual(['pro', 1, usd(10_00)]);
  });

  it('is the one that runs, while one does', () => {
    const having = { subscription: subscribed('workspace', 'past_due') };
    expect(planOf(having, 'workspace')).toEqual(['business', 1, usd(10_00)]);
  });
});
