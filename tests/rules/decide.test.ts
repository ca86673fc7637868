import { describe, expect, it } from 'vitest';
import { type Action, ACTIONS } from '../../src/rules/actions.js';
import { decide } from '../../src/rules/decide.js';
import type { BillingFacts, Viewer } from '../../src/rules/facts.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';
import { DAY } from '../../src/rules/time.js';
import {
  autoReload,
  at,
  checkout,
  contract,
  facts,
  invoice,
  PAYER,
  policy,
  quote,
  subscribed,
  usd,
  viewer,
  workspace,
} from '../support/builders.js';

interface Case {
  readonly preset?: Preset;
  readonly who?: Viewer;
  readonly having?: Partial<BillingFacts>;
  readonly under?: Partial<Policy>;
}

function ask(action: Action, { preset = 'workspace', who, having, under }: Case) {
  const by = who ?? viewer(PAYER[preset]);
  return decide(action, facts(preset, having), by, policy(preset, under));
}

const reasonOf = (action: Action, it: Case) => {
  const decision = ask(action, it);
  return decision.allowed ? null : decision.reason;
};

const onMobile = { surface: 'native_mobile' } as const;
const noRecord = { workspace: workspace({ billingRecord: false }) };
const none = { subscription: null };
const withoutCard = { paymentMethod: null };

describe('of two reasons', () => {
  const first: readonly [string, Action, Case][] = [
    ['not_member before policy_off', 'wallet.buy_pack', { preset: 'wallet', who: viewer('none') }],
    ['policy_off before surface_unsupported', 'wallet.topup', { who: viewer('admin', onMobile) }],
    [
      'surface_unsupported before contract_managed',
      'plan.change',
      { who: viewer('admin', onMobile), having: { contract: contract('plan') } },
    ],
    [
      'contract_managed before no_billing_record',
      'payment.update',
      { having: { ...noRecord, contract: contract('plan') } },
    ],
    [
      'contract_managed before no_subscription',
      'plan.change',
      { having: { ...none, contract: contract('plan') } },
    ],
    [
      'contract_managed before status_blocks',
      'seats.change',
      {
        having: {
          subscription: subscribed('workspace', 'past_due'),
          contract: contract('seats'),
        },
      },
    ],
    [
      'no_billing_record before role',
      'portal.open',
      { preset: 'team', who: viewer('member'), having: noRecord },
    ],
    [
      'no_subscription before role',
      'plan.change',
      { preset: 'team', who: viewer('owner'), having: none },
    ],
    ['status_blocks before role', 'invoice.pay', { preset: 'team', who: viewer('owner') }],
    [
      'role before no_payment_method',
      'wallet.autoreload',
      { who: viewer('member'), having: withoutCard },
    ],
  ];

  it.each(first)('tells %s', (title, action, it) => {
    expect(reasonOf(action, it)).toBe(title.split(' ')[0]);
  });

  it('tells limit_blocks before settling', () => {
    const having = {
      subscription: subscribed('workspace', 'active'),
      seats: { paid: 12, used: 12, pendingInvites: 0, minQuantity: 1, mode: 'fixed' },
      checkouts: [checkout('change_plan')],
    } as const;
    const about = { planId: 'standard' };
    const asked = decide(
      'plan.change',
      facts('workspace', having),
      viewer('admin'),
      policy('workspace'),
      about,
    );
    expect(asked).toMatchObject({ reason: 'limit_blocks' });
  });
});

describe('a change of plan', () => {
  it.each([
    ['past_due', 'status_blocks', 'payment_before_plans'],
    ['unpaid', 'status_blocks', 'payment_before_plans'],
    ['incomplete', 'status_blocks', 'first_payment_before_plans'],
    ['paused', 'status_blocks', 'resume_before_plans'],
    ['canceled', 'no_subscription', 'no_subscription'],
  ] as const)('says, %s, what comes first', (status, reason, message) => {
    const having = { subscription: subscribed('workspace', status) };
    const decision = ask('plan.change', { preset: 'workspace', having });
    expect(decision).toMatchObject({ presentation: 'disabled', reason, message });
  });
});

describe('a pack', () => {
  it('EC-P01 asks an owner without a subscription to subscribe, not who it is', () => {
    const decision = ask('wallet.buy_pack', { preset: 'team', who: viewer('owner'), having: none });
    expect(decision).toEqual({
      allowed: false,
      presentation: 'disabled',
      reason: 'no_subscription',
      message: 'subscribe_before_packs',
    });
  });

  it.each([
    ['EC-P03 past_due', 'past_due', 'status_blocks', 'payment_before_packs'],
    ['unpaid', 'unpaid', 'status_blocks', 'payment_before_packs'],
    ['paused', 'paused', 'status_blocks', 'resume_before_packs'],
    ['incomplete', 'incomplete', 'no_subscription', 'subscribe_before_packs'],
    ['canceled', 'canceled', 'no_subscription', 'subscribe_before_packs'],
  ] as const)('says to the primary owner, %s, what comes first', (_, status, reason, message) => {
    const having = { subscription: subscribed('team', status) };
    const decision = ask('wallet.buy_pack', { preset: 'team', having });
    expect(decision).toMatchObject({ presentation: 'disabled', reason, message });
  });

  it('EC-P02 does not speak of a payment to a trial that may not buy', () => {
    const decision = ask('wallet.buy_pack', {
      preset: 'team',
      having: { subscription: subscribed('team', 'trialing') },
      under: { packsEligibleStatuses: ['active'] },
    });
    expect(decision).toMatchObject({ reason: 'status_blocks', message: 'status_blocks' });
  });

  it('EC-P04 is sold while a cancellation is scheduled', () => {
    const having = { subscription: subscribed('team', 'active', { cancelAt: at(DAY) }) };
    expect(ask('wallet.buy_pack', { preset: 'team', having })).toEqual({ allowed: true });
  });
});

describe('a refusal for another reason than the role', () => {
  it.each([
    ['a member of a workspace stays limited', 'plan.change', { who: viewer('member') }, 'limited'],
    [
      'a member sees nothing of the preview',
      'invoice.preview',
      { who: viewer('member') },
      'hidden',
    ],
    ['an admin sees it switched off', 'plan.change', {}, 'disabled'],
  ] as const)('%s', (_, action, it, presentation) => {
    expect(ask(action, { ...it, having: none })).toMatchObject({
      reason: 'no_subscription',
      presentation,
    });
  });

  it.each([
    ['a contract gives its place to Contact Sales', 'hidden', viewer('admin')],
    ['a member keeps its limited text', 'limited', viewer('member')],
  ])('%s', (_, presentation, who) => {
    const decision = ask('plan.change', { who, having: { contract: contract('plan') } });
    expect(decision).toMatchObject({
      reason: 'contract_managed',
      presentation,
      message: 'contract_managed',
    });
  });

  it('hides the portal of a workspace without a billing record', () => {
    expect(ask('portal.open', { preset: 'team', having: noRecord })).toMatchObject({
      presentation: 'hidden',
    });
  });

  it('shows refills switched off without a card', () => {
    expect(ask('wallet.autoreload', { having: withoutCard })).toMatchObject({
      presentation: 'disabled',
      message: 'no_payment_method',
    });
  });
});

/** By hand from §2.2, note 3: rows 5–17, 19, 23–25, 27, 31. */
const REFUSED_ON_MOBILE: readonly Action[] = [
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
  'wallet.autoreload',
  'alerts.manage',
  'refund.request',
];

describe('a native mobile app', () => {
  const roles = ['admin', 'billing_admin', 'member'] as const;

  it.each(REFUSED_ON_MOBILE)('EC-E05 refuses %s to every role', (action) => {
    const shown = roles.map((role) => ask(action, { who: viewer(role, onMobile) }));
    const unsupported = {
      allowed: false,
      presentation: 'unsupported_surface',
      reason: 'surface_unsupported',
      message: 'surface_unsupported',
    };
    expect(shown).toEqual([unsupported, unsupported, unsupported]);
  });

  it('EC-E05 refuses a top-up where there is one', () => {
    const who = viewer('member', onMobile);
    expect(reasonOf('wallet.topup', { preset: 'wallet', who })).toBe('surface_unsupported');
  });

  it.each([
    'billing.view',
    'billing.view_limited',
    'plan.view',
    'seats.view',
    'storage.view',
    'wallet.view',
    'wallet.history',
    'alerts.view',
    'banner.view',
    'support.send',
  ] as const)('leaves %s readable', (action) => {
    expect(ask(action, { who: viewer('admin', onMobile) })).toEqual({ allowed: true });
  });

  it.each(['web', 'desktop', 'embedded'] as const)('differs from %s', (surface) => {
    expect(ask('plan.change', { who: viewer('admin', { surface }) })).toEqual({ allowed: true });
  });

  it('may change where the policy says so', () => {
    const who = viewer('admin', onMobile);
    expect(ask('plan.change', { who, under: { mobileMayChange: true } })).toEqual({
      allowed: true,
    });
  });
});

describe('who is not an active member', () => {
  it.each(ACTIONS)('EC-E06 deactivated: %s is not found', (action) => {
    const who = viewer('admin', { state: 'deactivated' });
    expect(ask(action, { who })).toMatchObject({ presentation: 'hidden', reason: 'not_member' });
  });

  it.each(['guest', 'external'] as const)('%s: sees messages, spends and asks support', (state) => {
    const may = ACTIONS.filter(
      (action) => ask(action, { who: viewer('admin', { state }) }).allowed,
    );
    expect(may).toEqual(['billing.view_limited', 'wallet.spend', 'support.send']);
  });

  it('is shown nothing of the rest', () => {
    const decision = ask('wallet.view', { who: viewer('member', { state: 'guest' }) });
    expect(decision).toMatchObject({ presentation: 'hidden', reason: 'role' });
  });
});

describe('by hand beside refills', () => {
  const auto = { autoReload: autoReload('armed') };

  it.each([
    ['may', true, auto, null],
    ['may not under the strict reading', false, auto, 'policy_off'],
    ['may while refills are off', false, { autoReload: autoReload('off') }, null],
  ])('one %s add balance', (_, manualTopUpWithAutoPay, having, expected) => {
    const it = { preset: 'wallet', having, under: { manualTopUpWithAutoPay } } as const;
    expect(reasonOf('wallet.topup', it)).toBe(expected);
  });

  it('EC-A10 refills can be switched off while one is under way', () => {
    const having = { autoReload: autoReload('reloading') };
    expect(ask('wallet.autoreload', { preset: 'wallet', having })).toEqual({ allowed: true });
  });
});

describe('while a checkout settles', () => {
  const settlingPack = { checkouts: [checkout('credit_pack', { packId: 'p10' })] };
  const about = (action: Action, preset: Preset, having: Partial<BillingFacts>, item: object) => {
    const decision = decide(
      action,
      facts(preset, having),
      viewer(PAYER[preset]),
      policy(preset),
      item,
    );
    return decision.allowed ? 'ok' : decision.reason;
  };

  it.each([
    ['that pack', { packId: 'p10' }, 'settling'],
    ['EC-P08 another pack', { packId: 'p25' }, 'ok'],
  ])('%s', (_, item, expected) => {
    expect(about('wallet.buy_pack', 'team', settlingPack, item)).toBe(expected);
  });

  it('an open one holds nothing: the server answers with it', () => {
    const having = { checkouts: [checkout('credit_pack', { packId: 'p10', status: 'open' })] };
    expect(about('wallet.buy_pack', 'team', having, { packId: 'p10' })).toBe('ok');
  });

  it.each([
    ['subscribe', 'plan.subscribe', { subscription: null }],
    ['change_plan', 'plan.change', {}],
    ['top_up', 'wallet.topup', {}],
    ['payment_method', 'payment.update', {}],
  ] as const)('%s holds %s', (purpose, action, changes) => {
    const having = { ...changes, checkouts: [checkout(purpose)] };
    expect(about(action, 'wallet', having, {})).toBe('settling');
  });

  it.each([
    ['subscribe', 'plan.change'],
    ['subscribe', 'seats.change'],
    ['subscribe', 'storage.buy'],
    ['change_plan', 'seats.change'],
    ['change_plan', 'storage.buy'],
  ] as const)('%s holds %s as well', (purpose, action) => {
    expect(about(action, 'workspace', { checkouts: [checkout(purpose)] }, {})).toBe('settling');
  });

  it('pay_invoice holds plan.resume as well', () => {
    const subscription = subscribed('team', 'paused');
    const having = { subscription, checkouts: [checkout('pay_invoice', { invoiceId: 'in_1' })] };
    expect(about('plan.resume', 'team', having, {})).toBe('settling');
  });

  it.each(['seats.change', 'storage.buy'] as const)('a pack leaves %s free', (action) => {
    expect(about(action, 'workspace', settlingPack, {})).toBe('ok');
  });

  it.each([
    ['that invoice', { invoiceId: 'in_1' }, 'settling'],
    ['EC-R05 the other invoice', { invoiceId: 'in_2' }, 'ok'],
    ['whichever is left', {}, 'ok'],
  ])('pays %s', (_, item, expected) => {
    const having = {
      openInvoices: [invoice('open'), invoice('failed', { id: 'in_2' })],
      checkouts: [checkout('pay_invoice', { invoiceId: 'in_1', amount: usd(29_00) })],
    };
    expect(about('invoice.pay', 'workspace', having, item)).toBe(expected);
  });

  it('EC-R02 pays the only invoice once', () => {
    const having = {
      openInvoices: [invoice('open')],
      checkouts: [checkout('pay_invoice', { invoiceId: 'in_1' })],
    };
    expect(about('invoice.pay', 'workspace', having, {})).toBe('settling');
  });
});

describe('a custom contract', () => {
  const PLAN: readonly Action[] = [
    'plan.subscribe',
    'plan.change',
    'plan.cancel',
    'plan.restart',
    'plan.resume',
    'payment.update',
    'invoice.pay',
  ];
  const managed = (having: Partial<BillingFacts>, under: Partial<Policy> = {}) =>
    ACTIONS.filter((action) => reasonOf(action, { having, under }) === 'contract_managed');

  it.each([
    ['EC-C05 the plan', ['plan'], PLAN],
    ['EC-Q04 seats only', ['seats'], ['seats.change']],
    ['add-ons only', ['add_ons'], ['storage.buy']],
    ['nothing', [], []],
  ] as const)('covers %s', (_, covers, expected) => {
    expect(managed({ contract: contract(...covers) })).toEqual(expected);
  });

  it('covers credits only where the policy says so', () => {
    const having = { contract: contract() };
    expect(managed(having, { contractCoversCredits: true })).toEqual([
      'wallet.buy_pack',
      'wallet.autoreload',
    ]);
  });

  it('EC-Q05 lifted, gives the actions back', () => {
    expect(managed({ contract: { kind: 'self_serve' } })).toEqual([]);
  });
});

describe('a quote', () => {
  const BUYING: readonly Action[] = ['plan.subscribe', 'plan.change'];
  const managed = (having: Partial<BillingFacts>) =>
    ACTIONS.filter((action) => reasonOf(action, { having }) === 'contract_managed');

  it.each([
    ['requested', BUYING],
    ['sent', BUYING],
    ['accepted', BUYING],
    ['paid', []],
    ['declined', []],
    ['expired', []],
    ['withdrawn', []],
  ] as const)('that is %s leaves to people %j', (status, expected) => {
    expect(managed({ quote: quote(status) })).toEqual(expected);
  });

  it('that is sent holds until its last moment', () => {
    expect(managed({ quote: quote('sent', { validUntil: at(1) }) })).toEqual(BUYING);
    expect(managed({ quote: quote('sent', { validUntil: at(0) }) })).toEqual([]);
  });
});
