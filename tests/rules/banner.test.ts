import { describe, expect, it } from 'vitest';
import { BANNER_KINDS, type BannerKind } from '../../src/rules/banner.js';
import { bannerView } from '../../src/rules/bannerView.js';
import type { BillingFacts } from '../../src/rules/facts.js';
import { credits } from '../../src/rules/money.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';
import type { Role } from '../../src/rules/roles.js';
import { DAY, HOUR } from '../../src/rules/time.js';
import {
  alerts,
  at,
  autoReload,
  checkout,
  contract,
  facts,
  GB,
  invoice,
  PAYER,
  policy,
  seats,
  storage,
  subscribed,
  usd,
  viewer,
  walletOf,
  workspace,
} from '../support/builders.js';

interface Case {
  readonly preset?: Preset;
  readonly role?: Role;
  readonly under?: Partial<Policy>;
}

function banner(having: Partial<BillingFacts>, { preset = 'workspace', role, under }: Case = {}) {
  return bannerView(facts(preset, having), viewer(role ?? PAYER[preset]), policy(preset, under));
}

const answers = (having: Partial<BillingFacts>, it?: Case) =>
  banner(having, it)?.answers.map(({ answer }) => answer);

/** §4.1 from the top. */
const RANKING = [
  'payment_action',
  'payment_failed',
  'incomplete',
  'over_seats',
  'over_storage',
  'cancel_scheduled',
  'trial',
  'autoreload_suspended',
  'low_balance',
] as const satisfies readonly BannerKind[];

const lowCredits = credits(50);
const suspended = autoReload('suspended', { threshold: credits(100), refill: { packId: 'p10' } });
const fired = alerts({
  states: [
    { threshold: credits(200), at: at(-2 * HOUR) },
    { threshold: credits(100), at: at(-HOUR) },
    { state: 'armed', threshold: credits(50) },
  ],
});

/** The least change to a workspace in good order that makes each banner due. */
const CAUSE: Readonly<Record<BannerKind, Partial<BillingFacts>>> = {
  payment_action: { openInvoices: [invoice('requires_action')] },
  payment_failed: { openInvoices: [invoice('failed')] },
  incomplete: { subscription: subscribed('workspace', 'incomplete') },
  over_seats: { seats: seats({ used: 11 }) },
  over_storage: { storage: storage({ used: 101 * GB }) },
  cancel_scheduled: { subscription: subscribed('workspace', 'active', { cancelAt: at(20 * DAY) }) },
  trial: { subscription: subscribed('workspace', 'trialing', { trialEnd: at(5 * DAY) }) },
  autoreload_suspended: { autoReload: suspended },
  low_balance: { alerts: fired },
};

const causes = (...kinds: BannerKind[]): Partial<BillingFacts> =>
  Object.assign({}, ...kinds.map((kind) => CAUSE[kind]));

const endingTrial = subscribed('workspace', 'trialing', {
  trialEnd: at(5 * DAY),
  cancelAt: at(5 * DAY),
});

describe('the banner', () => {
  it('is none for a workspace in good order', () => {
    expect(banner({})).toBeNull();
  });

  it('has the ranking of the table', () => {
    expect(BANNER_KINDS).toEqual(RANKING);
  });

  it.each(RANKING)('is %s when that alone is due', (kind) => {
    expect(banner(CAUSE[kind])?.kind).toBe(kind);
  });

  it.each([
    [
      'payment_action',
      'payment_failed',
      { openInvoices: [invoice('failed'), invoice('requires_action', { id: 'in_2' })] },
    ],
    ['payment_failed', 'incomplete', causes('incomplete', 'payment_failed')],
    ['incomplete', 'over_seats', causes('over_seats', 'incomplete')],
    ['over_seats', 'over_storage', causes('over_storage', 'over_seats')],
    ['over_storage', 'cancel_scheduled', causes('cancel_scheduled', 'over_storage')],
    ['EC-S09 cancel_scheduled', 'trial', { subscription: endingTrial }],
    ['trial', 'autoreload_suspended', causes('autoreload_suspended', 'trial')],
    ['autoreload_suspended', 'low_balance', causes('low_balance', 'autoreload_suspended')],
  ] as const)('ranks %s above %s', (first, _, having) => {
    expect(banner(having)?.kind).toBe(first.replace('EC-S09 ', ''));
  });

  it('EC-B01 reveals the next as each of five conditions is mended', () => {
    const wrong: Partial<BillingFacts> = {
      openInvoices: [invoice('failed')],
      seats: seats({ used: 11 }),
      storage: storage({ used: 101 * GB }),
      subscription: endingTrial,
    };
    const mended: readonly Partial<BillingFacts>[] = [
      {},
      { openInvoices: [] },
      { seats: seats() },
      { storage: storage() },
      { subscription: subscribed('workspace', 'trialing', { trialEnd: at(5 * DAY) }) },
      { subscription: subscribed('workspace', 'active') },
    ];
    const shown = mended.map(
      (_, done) => banner(Object.assign({}, wrong, ...mended.slice(0, done + 1)))?.kind ?? null,
    );
    expect(shown).toEqual([
      'payment_failed',
      'over_seats',
      'over_storage',
      'cancel_scheduled',
      'trial',
      null,
    ]);
  });

  it('EC-B02 follows the order of the host and ignores a kind that it does not know', () => {
    const order: Policy['bannerOrder'] = JSON.parse('["newer", "over_storage", "over_seats"]');
    const both = causes('over_seats', 'over_storage');
    expect(banner(both, { under: { bannerOrder: order } })?.kind).toBe('over_storage');
    expect(banner(CAUSE.trial, { under: { bannerOrder: order } })).toBeNull();
  });

  it('EC-S08 is the payment where a cancellation is scheduled as well', () => {
    const both = subscribed('workspace', 'past_due', { cancelAt: at(DAY) });
    expect(banner({ subscription: both })?.kind).toBe('payment_failed');
  });
});

describe('looks', () => {
  it.each([
    ['payment_action', 'danger', false],
    ['payment_failed', 'danger', false],
    ['incomplete', 'warning', false],
    ['over_seats', 'warning', false],
    ['over_storage', 'warning', false],
    ['cancel_scheduled', 'info', true],
    ['trial', 'info', true],
    ['autoreload_suspended', 'info', true],
    ['low_balance', 'info', true],
  ] as const)('of %s: %s, to be dismissed: %s', (kind, tone, dismissible) => {
    expect(banner(CAUSE[kind])).toMatchObject({ tone, dismissible });
  });

  it.each([
    ['a moment more than seven days', 7 * DAY + 1, 'info', 8],
    ['seven days', 7 * DAY, 'warning', 7],
    ['an hour', HOUR, 'warning', 1],
  ])('of a cancellation in %s', (_, left, tone, daysLeft) => {
    const subscription = subscribed('workspace', 'active', { cancelAt: at(left) });
    expect(banner({ subscription })).toMatchObject({ tone, daysLeft, endsAt: at(left) });
  });
});

describe('is due', () => {
  const kindOf = (having: Partial<BillingFacts>, it?: Case) => banner(having, it)?.kind ?? null;

  it.each(['past_due', 'unpaid'] as const)('for a subscription that is %s', (status) => {
    const having = { subscription: subscribed('workspace', status) };
    expect(banner(having)).toMatchObject({ kind: 'payment_failed', state: status });
  });

  it.each([
    ['not for an invoice that is open', { dueAt: null }, null],
    ['not before its due date', { dueAt: at(1) }, null],
    ['from its due date', { dueAt: at(0) }, 'payment_failed'],
  ])('%s', (_, changes, expected) => {
    expect(kindOf({ openInvoices: [invoice('open', changes)] })).toBe(expected);
  });

  it('EC-R05 for all that is owed, since the oldest', () => {
    const openInvoices = [
      invoice('failed', { id: 'in_2', date: at(-DAY), amountDue: usd(10_00) }),
      invoice('open', { id: 'in_1', date: at(-3 * DAY), amountDue: usd(29_00) }),
      invoice('void', { id: 'in_0', date: at(-9 * DAY), amountDue: usd(99_00) }),
    ];
    expect(banner({ openInvoices })).toMatchObject({ due: usd(39_00), since: at(-3 * DAY) });
  });

  it.each([
    ['EC-S03 a minute before the 23 hours are over', 60_000, 'incomplete'],
    ['EC-S03 at their end', 0, null],
    ['EC-S03 a minute later', -60_000, null],
  ])('incomplete: %s', (_, left, expected) => {
    const subscription = subscribed('workspace', 'incomplete', { incompleteExpiresAt: at(left) });
    expect(kindOf({ subscription })).toBe(expected);
  });

  it.each([
    ['EC-T01 not with as many members as seats', 10, null],
    ['with one more', 11, 'over_seats'],
  ])('%s', (_, used, expected) => {
    expect(kindOf({ seats: seats({ used, pendingInvites: 3 }) })).toBe(expected);
  });

  it.each([
    ['EC-G01 not at the quota', 100 * GB, null],
    ['EC-G01 one byte over it', 100 * GB + 1, 'over_storage'],
  ])('%s', (_, used, expected) => {
    expect(kindOf({ storage: storage({ used }) })).toBe(expected);
  });

  it.each([
    ['before the date of a cancellation', 1, 'cancel_scheduled'],
    ['not from then on', 0, null],
  ])('%s', (_, left, expected) => {
    const subscription = subscribed('workspace', 'active', { cancelAt: at(left) });
    expect(kindOf({ subscription })).toBe(expected);
  });

  it('EC-S06 anew for a cancellation that is scheduled again', () => {
    const since = (canceledAt: string) =>
      banner({
        subscription: subscribed('workspace', 'active', { cancelAt: at(DAY), canceledAt }),
      })?.since;
    expect(since(at(-DAY))).toBe(at(-DAY));
    expect(since(at(-HOUR))).toBe(at(-HOUR));
  });

  it.each([
    ['not a moment more than seven days before the end of a trial', 7 * DAY + 1, 7, null],
    ['seven days before', 7 * DAY, 7, { daysLeft: 7 }],
    ['EC-S04 in its last hour', HOUR, 7, { daysLeft: 1 }],
    ['EC-S04 at its end', 0, 7, { daysLeft: 0 }],
    ['three days before where the policy says three', 3 * DAY, 3, { daysLeft: 3 }],
    ['not sooner', 3 * DAY + 1, 3, null],
  ])('%s', (_, left, trialBannerDays, expected) => {
    const subscription = subscribed('workspace', 'trialing', { trialEnd: at(left) });
    const shown = banner({ subscription }, { under: { trialBannerDays } });
    expect(shown && { daysLeft: Reflect.get(shown, 'daysLeft') }).toEqual(expected);
  });

  it.each([
    ['suspended, whatever is left', 'suspended', 2_000, 'autoreload_suspended'],
    ['capped and below the threshold', 'capped', 99, 'autoreload_suspended'],
    ['capped at the threshold', 'capped', 100, null],
    ['failed, to be tried again', 'failed', 99, null],
    ['cooling', 'cooling', 99, null],
  ] as const)('refills %s', (_, status, balance, expected) => {
    const having = {
      autoReload: autoReload(status, { threshold: credits(100) }),
      wallet: walletOf(credits(balance)),
    };
    expect(kindOf(having)).toBe(expected);
  });

  it.each([
    ['in the app', {}, 'low_balance'],
    ['elsewhere only', { channels: ['email'] }, null],
    ['nowhere: alerts are off', { enabled: false }, null],
    ['not yet', { states: [{ state: 'below', threshold: credits(100) }] }, null],
  ] as const)('a low balance told %s', (_, changes, expected) => {
    const having = { alerts: { ...fired, ...changes }, wallet: walletOf(lowCredits) };
    expect(kindOf(having)).toBe(expected);
  });

  it.each([
    ['one cent', 1, null],
    ['nothing', 0, 'low_balance'],
    ['less than nothing', -4_20, 'low_balance'],
  ])('a postpaid wallet that holds %s', (_, cents, expected) => {
    const shown = banner({ wallet: walletOf(usd(cents)) }, { preset: 'wallet' });
    expect(shown?.kind ?? null).toBe(expected);
  });

  it('a stopped service as danger that stays', () => {
    const having = { wallet: walletOf(usd(-4_20)) };
    expect(banner(having, { preset: 'wallet' })).toMatchObject({
      stopped: true,
      balance: usd(-4_20),
      tone: 'danger',
      dismissible: false,
    });
  });

  it('a low balance as what is left to spend beside what jobs hold', () => {
    const wallet = walletOf(credits(5_000), { reserved: credits(4_960) });
    expect(banner({ alerts: fired, wallet })).toMatchObject({ balance: credits(40) });
    const capped = autoReload('capped', { threshold: credits(100) });
    expect(kindOf({ autoReload: capped, wallet })).toBe('autoreload_suspended');
  });

  it('no stop where a wallet cannot go below zero', () => {
    expect(kindOf({ wallet: walletOf(credits(0)) })).toBeNull();
  });
});

describe('is answered by a manager', () => {
  it.each([
    ['payment_action', ['verify_payment']],
    ['payment_failed', ['update_payment_method', 'pay_invoice']],
    ['over_seats', ['add_seats', 'manage_members', 'change_plan']],
    ['over_storage', ['buy_storage', 'review_files', 'upgrade']],
    ['cancel_scheduled', ['restart', 'change_plan']],
    ['trial', ['choose_plan']],
    ['autoreload_suspended', ['update_payment_method', 'raise_cap']],
    ['low_balance', ['buy_credits']],
  ] as const)('%s with %j', (kind, expected) => {
    expect(answers(CAUSE[kind])).toEqual(expected);
  });

  it('incomplete with the rest of the payment', () => {
    expect(answers({ ...CAUSE.incomplete, openInvoices: [invoice('open')] })).toEqual([
      'finish_payment',
    ]);
  });

  it('a low wallet with balance', () => {
    const having = { wallet: walletOf(usd(0)) };
    expect(answers(having, { preset: 'wallet' })).toEqual(['add_balance']);
  });

  const failedAndWaiting = {
    openInvoices: [invoice('requires_action'), invoice('failed', { id: 'in_2' })],
  };

  it('one banner where a payment failed and another waits for the bank', () => {
    expect(banner(failedAndWaiting)?.kind).toBe('payment_action');
    expect(answers(failedAndWaiting)).toEqual([
      'verify_payment',
      'update_payment_method',
      'pay_invoice',
    ]);
  });

  it('EC-T07 a billing admin adds seats and may not manage members', () => {
    const shown = banner(CAUSE.over_seats, { role: 'billing_admin' })?.answers;
    expect(shown?.map(({ answer, decision }) => [answer, decision.allowed])).toEqual([
      ['add_seats', true],
      ['manage_members', false],
      ['change_plan', true],
    ]);
  });

  const free = { workspace: workspace({ planKind: 'free' }), subscription: null };

  it.each([
    ['EC-G05 storage', CAUSE.over_storage, {}, ['review_files', 'upgrade']],
    [
      'storage that may be bought',
      CAUSE.over_storage,
      { storageFreeMayBuy: true },
      ['buy_storage', 'review_files', 'upgrade'],
    ],
    ['seats', CAUSE.over_seats, {}, ['manage_members', 'upgrade']],
  ] as const)('of a free workspace over its %s', (_, cause, under, expected) => {
    expect(answers({ ...free, ...cause }, { under })).toEqual(expected);
  });
});

describe('on a custom contract', () => {
  const everything = contract('plan', 'seats', 'add_ons');

  it.each([
    ['EC-R07 payment_failed', 'payment_failed', ['contact_sales', 'contact_support']],
    ['payment_action', 'payment_action', ['contact_sales', 'contact_support']],
    ['over_seats', 'over_seats', ['manage_members', 'contact_sales']],
    ['over_storage', 'over_storage', ['review_files', 'contact_sales']],
    ['cancel_scheduled', 'cancel_scheduled', ['contact_sales']],
    ['trial', 'trial', ['contact_sales']],
  ] as const)('%s is answered by people', (_, kind, expected) => {
    expect(answers({ ...CAUSE[kind], contract: everything })).toEqual(expected);
  });

  it('credits stay for sale', () => {
    expect(answers({ ...CAUSE.low_balance, contract: everything })).toEqual(['buy_credits']);
  });

  it('refills that it covers are suspended for nobody', () => {
    const having = { ...CAUSE.autoreload_suspended, contract: everything };
    expect(banner(having)?.kind).toBe('autoreload_suspended');
    expect(banner(having, { under: { contractCoversCredits: true } })).toBeNull();
  });
});

describe('for who cannot act', () => {
  const seen = (kind: BannerKind) => banner(CAUSE[kind], { role: 'member' });

  it.each([
    ['payment_action', 'admin_fixes_payment'],
    ['payment_failed', 'admin_fixes_payment'],
    ['over_seats', 'admin_adds_seats'],
    ['over_storage', 'admin_frees_storage'],
  ] as const)('EC-R08 says %s in words, and who can: %s', (kind, advice) => {
    expect(seen(kind)).toMatchObject({ kind, audience: 'limited', answers: [], advice });
  });

  it.each([
    'incomplete',
    'cancel_scheduled',
    'trial',
    'autoreload_suspended',
    'low_balance',
  ] as const)('is silent about %s', (kind) => {
    expect(seen(kind)).toBeNull();
  });

  it('looks behind what it does not tell', () => {
    const order = ['trial', 'over_seats'] as const;
    const both = causes('trial', 'over_seats');
    expect(banner(both, { role: 'member', under: { bannerOrder: order } })?.kind).toBe(
      'over_seats',
    );
  });

  it.each([
    ['one credit is left', 1, null],
    ['none is left', 0, 'admin_buys_credits'],
  ])('tells of suspended refills when %s', (_, left, advice) => {
    const having = { ...CAUSE.autoreload_suspended, wallet: walletOf(credits(left)) };
    expect(banner(having, { role: 'member' })?.advice ?? null).toBe(advice);
  });

  it('EC-B05 becomes words for an admin who is one no more', () => {
    const audience = (role: Role) => banner(CAUSE.payment_failed, { role })?.audience;
    expect(audience('admin')).toBe('manager');
    expect(audience('member')).toBe('limited');
  });

  it.each(['owner', 'member'] as const)('is words for the %s of a team', (role) => {
    const having = { subscription: subscribed('team', 'past_due') };
    expect(banner(having, { preset: 'team', role })).toMatchObject({
      audience: 'limited',
      answers: [],
      advice: 'owner_opens_portal',
    });
  });

  it('shows nothing to a guest', () => {
    const guest = viewer('member', { state: 'guest' });
    expect(
      bannerView(facts('workspace', CAUSE.payment_failed), guest, policy('workspace')),
    ).toBeNull();
  });
});

describe('while something settles', () => {
  it.each([
    ['a payment', CAUSE.payment_failed, { checkouts: [checkout('pay_invoice')] }, true],
    ['a card', CAUSE.payment_failed, { checkouts: [checkout('payment_method')] }, true],
    ['a pack', CAUSE.payment_failed, { checkouts: [checkout('credit_pack')] }, false],
    ['a pack', CAUSE.low_balance, { checkouts: [checkout('credit_pack')] }, true],
    [
      'an open checkout',
      CAUSE.payment_failed,
      { checkouts: [checkout('pay_invoice', { status: 'open' })] },
      false,
    ],
    [
      'EC-G02 the storage total',
      { storage: storage({ used: 101 * GB, settling: true }) },
      {},
      true,
    ],
    ['more storage', CAUSE.over_storage, { checkouts: [checkout('change_plan')] }, true],
    ['a first plan', CAUSE.over_storage, { checkouts: [checkout('subscribe')] }, true],
    ['more seats', CAUSE.over_seats, { checkouts: [checkout('change_plan')] }, true],
    ['a first plan, over seats', CAUSE.over_seats, { checkouts: [checkout('subscribe')] }, true],
    ['a pack', CAUSE.over_seats, { checkouts: [checkout('credit_pack')] }, false],
    ['nothing', CAUSE.over_storage, {}, false],
  ])('%s: EC-B04 the banner stays and says so', (_, cause, settling, updating) => {
    expect(banner({ ...cause, ...settling })).toMatchObject({ updating });
  });

  it('EC-G02 more storage is sold when its total is known', () => {
    const full = { used: 101 * GB };
    const selling = ['buy_storage', 'review_files', 'upgrade'];
    expect(answers({ storage: storage(full) })).toEqual(selling);
    expect(answers({ storage: storage({ ...full, settling: true }) })).toEqual(['review_files']);
  });
});

describe('on a native mobile app', () => {
  it('offers no payment', () => {
    const onMobile = viewer('admin', { surface: 'native_mobile' });
    const shown = bannerView(
      facts('workspace', CAUSE.payment_failed),
      onMobile,
      policy('workspace'),
    );
    const reasons = shown?.answers.map(({ decision }) => !decision.allowed && decision.reason);
    expect(new Set(reasons)).toEqual(new Set(['surface_unsupported']));
  });
});
