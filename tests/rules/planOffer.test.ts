import { describe, expect, it } from 'vitest';
import type { BillingFacts, Viewer } from '../../src/rules/facts.js';
import { yearlySaving } from '../../src/rules/plan.js';
import { planViews } from '../../src/rules/planOffer.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';
import type { SubscriptionStatus } from '../../src/rules/subscription.js';
import { DAY, SECOND } from '../../src/rules/time.js';
import {
  at,
  contract,
  facts,
  invoice,
  PAYER,
  plan,
  policy,
  price,
  quote,
  seats,
  subscribed,
  subscription,
  usd,
  viewer,
  workspace,
} from '../support/builders.js';

interface Case {
  readonly preset?: Preset;
  readonly who?: Viewer;
  readonly under?: Partial<Policy>;
}

function offer(
  id: string,
  having: Partial<BillingFacts>,
  { preset = 'workspace', who, under }: Case = {},
) {
  const views = planViews(
    facts(preset, having),
    who ?? viewer(PAYER[preset]),
    policy(preset, under),
  );
  const offers = views.flatMap(({ offers: all }) => all);
  const found =
    offers.find(({ priceId }) => priceId === id) ?? views.find((it) => it.id === id)?.offers[0];
  if (found === undefined) throw new Error(`no offer ${id}`);
  const { label, action, decision } = found;
  return { label, action, answer: decision.allowed ? 'ok' : decision.reason };
}

const fresh = { subscription: null, workspace: workspace({ billingHistory: false }) };
const returning = { subscription: null };
const freeAndFresh = {
  subscription: null,
  workspace: workspace({ planKind: 'free', billingHistory: false }),
};
const on = (status: SubscriptionStatus, changes = {}) => ({
  subscription: subscribed('workspace', status, changes),
});
const scheduled = { cancelAt: at(DAY) };

/** §4.3 row by row. */
const ROWS: readonly (readonly [
  number,
  string,
  string,
  Partial<BillingFacts>,
  string,
  string | null,
  string,
])[] = [
  [2, 'a custom plan', 'enterprise', {}, 'contact_sales', 'sales.contact', 'ok'],
  [2, 'a plan by quote only', 'campus_month', {}, 'contact_sales', 'sales.contact', 'ok'],
  [
    2,
    'a contract that covers plans',
    'standard_month',
    { contract: contract('plan') },
    'contact_sales',
    'sales.contact',
    'ok',
  ],
  [
    2,
    'a quote that was sent',
    'standard_month',
    { ...freeAndFresh, quote: quote('sent') },
    'contact_sales',
    'sales.contact',
    'ok',
  ],
  [
    2,
    'EC-Q02 a quote that expired leaves its own plan to people',
    'campus_month',
    { ...freeAndFresh, quote: quote('expired') },
    'contact_sales',
    'sales.contact',
    'ok',
  ],
  [
    4,
    'EC-Q02 a quote that expired, another plan',
    'business_month',
    { ...freeAndFresh, quote: quote('expired') },
    'start_trial',
    'plan.subscribe',
    'ok',
  ],
  [3, 'the free plan, nothing else', 'free', freeAndFresh, 'current_plan', null, 'ok'],
  [
    4,
    'EC-C01 a plan with a trial, no history',
    'business_month',
    fresh,
    'start_trial',
    'plan.subscribe',
    'ok',
  ],
  [
    5,
    'EC-C03 a plan without one, no history',
    'plain_month',
    { ...fresh, plans: [plan('plain', 1)] },
    'proceed_to_payment',
    'plan.subscribe',
    'ok',
  ],
  [
    6,
    'never subscribed, but ordered once',
    'business_month',
    returning,
    'proceed_to_payment',
    'plan.subscribe',
    'ok',
  ],
  [6, 'canceled', 'business_month', on('canceled'), 'proceed_to_payment', 'plan.subscribe', 'ok'],
  [
    6,
    'incomplete and expired',
    'business_month',
    on('incomplete_expired'),
    'proceed_to_payment',
    'plan.subscribe',
    'ok',
  ],
  [
    7,
    'incomplete, this price',
    'business_month',
    { ...on('incomplete'), openInvoices: [invoice('open')] },
    'complete_payment',
    'invoice.pay',
    'ok',
  ],
  [
    7,
    'EC-S03 the same after its 23 hours',
    'business_month',
    { ...on('incomplete', { incompleteExpiresAt: at(-SECOND) }), openInvoices: [invoice('open')] },
    'complete_payment',
    'invoice.pay',
    'status_blocks',
  ],
  [8, 'paused, this price', 'business_month', on('paused'), 'resume', 'plan.resume', 'ok'],
  [
    9,
    'this price, to end tomorrow',
    'business_month',
    on('active', scheduled),
    'restart',
    'plan.restart',
    'ok',
  ],
  [
    9,
    'past due, to end tomorrow',
    'business_month',
    on('past_due', scheduled),
    'restart',
    'plan.restart',
    'ok',
  ],
  [
    10,
    'a trial without a card',
    'business_month',
    { ...on('trialing'), paymentMethod: null },
    'continue_plan',
    'payment.update',
    'ok',
  ],
  [11, 'EC-C04 this price', 'business_month', on('active'), 'current_plan', null, 'ok'],
  [11, 'this price, unpaid', 'business_month', on('unpaid'), 'current_plan', null, 'ok'],
  [11, 'a trial with a card', 'business_month', on('trialing'), 'current_plan', null, 'ok'],
  [
    12,
    'EC-C04 this plan by the year',
    'business_year',
    on('active'),
    'switch_to_yearly',
    'plan.change',
    'ok',
  ],
  [
    12,
    'EC-C04 this plan by the month',
    'business_month',
    on('active', { priceId: 'business_year' }),
    'switch_to_monthly',
    'plan.change',
    'ok',
  ],
  [
    12,
    'the other interval while past due',
    'business_year',
    on('past_due'),
    'switch_to_yearly',
    'plan.change',
    'status_blocks',
  ],
  [
    12,
    'the other interval while paused',
    'business_year',
    on('paused'),
    'switch_to_yearly',
    'plan.change',
    'status_blocks',
  ],
  [
    13,
    'a higher rank',
    'business_month',
    on('active', { planId: 'standard', priceId: 'standard_month' }),
    'upgrade',
    'plan.change',
    'ok',
  ],
  [
    13,
    'a higher rank while unpaid',
    'business_month',
    on('unpaid', { planId: 'standard', priceId: 'standard_month' }),
    'upgrade',
    'plan.change',
    'status_blocks',
  ],
  [14, 'a lower rank', 'standard_month', on('active'), 'downgrade', 'plan.change', 'ok'],
  [
    14,
    'a lower rank while incomplete',
    'standard_month',
    on('incomplete'),
    'downgrade',
    'plan.change',
    'status_blocks',
  ],
  [
    14,
    'the free plan',
    'free',
    { ...on('active'), seats: seats({ used: 5 }) },
    'downgrade',
    'plan.change',
    'ok',
  ],
  [
    14,
    'EC-C07 members that do not fit',
    'standard_month',
    { ...on('active'), seats: seats({ used: 12 }) },
    'downgrade',
    'plan.change',
    'limit_blocks',
  ],
  [
    14,
    'EC-C07 members that fit again',
    'standard_month',
    { ...on('active'), seats: seats({ used: 10 }) },
    'downgrade',
    'plan.change',
    'ok',
  ],
];

describe('the button of a plan', () => {
  it.each(ROWS)('row %i, %s', (_, __, id, having, label, action, answer) => {
    expect(offer(id, having)).toEqual({ label, action, answer });
  });

  it('row 1 says so on a native mobile app', () => {
    const who = viewer('admin', { surface: 'native_mobile' });
    expect(offer('standard_month', {}, { who }).answer).toBe('surface_unsupported');
  });

  it.each([
    ['this price', 'business_month', on('active')],
    ['a custom plan', 'enterprise', {}],
    ['the free plan, nothing else', 'free', freeAndFresh],
  ])('row 1 leaves nothing to press there: %s', (_, id, having) => {
    const who = viewer('admin', { surface: 'native_mobile' });
    expect(offer(id, having, { who })).toMatchObject({ answer: 'surface_unsupported' });
  });

  it('row 1 is passed over where the policy lets an app change', () => {
    const who = viewer('admin', { surface: 'native_mobile' });
    const under = { mobileMayChange: true };
    expect(offer('business_month', {}, { who, under }).label).toBe('current_plan');
    expect(offer('business_month', {}, { who, under }).answer).toBe('ok');
  });

  it('row 9 comes before row 10', () => {
    const having = { ...on('trialing', scheduled), paymentMethod: null };
    expect(offer('business_month', having).label).toBe('restart');
  });

  it('EC-S05 row 9 is over at the date', () => {
    expect(offer('business_month', on('active', { cancelAt: at(0) })).label).toBe('current_plan');
    expect(offer('business_month', on('active', { cancelAt: at(SECOND) })).label).toBe('restart');
  });

  it('EC-S07 another plan may be chosen while the end is scheduled', () => {
    expect(offer('standard_month', on('active', scheduled))).toMatchObject({
      label: 'downgrade',
      answer: 'ok',
    });
  });

  it('EC-S02 offers no purchase in a status that is not known', () => {
    const newer: SubscriptionStatus = JSON.parse('"frozen"');
    expect(offer('standard_month', on(newer)).answer).toBe('status_blocks');
    expect(offer('business_month', on(newer))).toMatchObject({
      label: 'current_plan',
      action: null,
    });
  });
});

describe('a trial', () => {
  it('EC-C01 is given once', () => {
    const after = { ...on('canceled'), workspace: workspace({ billingHistory: true }) };
    expect(offer('business_month', fresh).label).toBe('start_trial');
    expect(offer('business_month', after).label).toBe('proceed_to_payment');
  });

  it('EC-C02 is not given after an order', () => {
    const ordered = { subscription: null, workspace: workspace({ billingHistory: true }) };
    expect(offer('business_month', ordered).label).toBe('proceed_to_payment');
  });

  it('is given to nobody where the policy says never', () => {
    const label = offer('business_month', fresh, { under: { trialEligibility: 'never' } }).label;
    expect(label).toBe('proceed_to_payment');
  });
});

describe('where the portal owns changes', () => {
  const team = { preset: 'team' } as const;
  const pro = (status: SubscriptionStatus, changes = {}) => ({
    subscription: subscription(status, changes),
  });
  const portal = { label: 'visit_portal', action: 'portal.open', answer: 'ok' };

  it.each([
    ['row 9 restart', 'pro_month', pro('active', scheduled)],
    ['row 12 the other interval', 'pro_year', pro('active')],
    ['row 13 a higher rank', 'scale_month', pro('active')],
    ['row 14 a lower rank', 'starter_month', pro('active')],
    ['row 13 while past due', 'scale_month', pro('past_due')],
  ])('%s is a visit to it', (_, id, having) => {
    expect(offer(id, having, team)).toEqual(portal);
  });

  it.each([
    ['row 4', 'pro_month', fresh, 'start_trial'],
    ['row 6', 'pro_month', returning, 'proceed_to_payment'],
    ['row 7', 'pro_month', pro('incomplete'), 'complete_payment'],
    ['row 8', 'pro_month', pro('paused'), 'resume'],
    ['row 10', 'pro_month', { ...pro('trialing'), paymentMethod: null }, 'continue_plan'],
    ['row 11', 'pro_month', pro('active'), 'current_plan'],
  ])('%s stays', (_, id, having, label) => {
    expect(offer(id, having, team).label).toBe(label);
  });

  it('EC-C06 “Enterprise” is a tier like any other', () => {
    expect(offer('enterprise_month', fresh, team).label).toBe('proceed_to_payment');
    expect(offer('enterprise', fresh).label).toBe('contact_sales');
  });
});

describe('for a viewer who may not', () => {
  it('has the same label and the reason beside it', () => {
    const owner = { preset: 'team', who: viewer('owner') } as const;
    expect(offer('pro_month', fresh, owner)).toEqual({
      label: 'start_trial',
      action: 'plan.subscribe',
      answer: 'role',
    });
  });

  it('EC-C05 a contract takes the checkout away, whoever asks', () => {
    const having = { ...fresh, contract: contract('plan') };
    expect(offer('business_month', having).action).toBe('sales.contact');
  });
});

describe('the plan that a workspace is on', () => {
  const current = (having: Partial<BillingFacts>) =>
    planViews(facts('workspace', having), viewer('admin'), policy('workspace'))
      .filter((view) => view.current)
      .map(({ id }) => id);

  it.each([
    ['by its subscription', on('active'), ['business']],
    ['past due too', on('past_due'), ['business']],
    ['free, for want of one', freeAndFresh, ['free']],
    ['ended: none', on('canceled'), []],
    [
      'by contract',
      {
        subscription: null,
        workspace: workspace({ planKind: 'custom' }),
        contract: contract('plan'),
      },
      ['enterprise'],
    ],
  ])('%s', (_, having, expected) => {
    expect(current(having)).toEqual(expected);
  });
});

describe('paying by the year', () => {
  const saving = (...cents: (readonly ['month' | 'year', number])[]) =>
    yearlySaving(
      plan('any', 1, {
        prices: cents.map(([interval, amount]) => price(interval, interval, amount)),
      }),
    );

  it.each([
    [
      '$9 or $90: 16.67 %',
      [
        ['month', 9_00],
        ['year', 90_00],
      ],
      16,
    ],
    [
      '$10 or $96: a fifth',
      [
        ['month', 10_00],
        ['year', 96_00],
      ],
      20,
    ],
    [
      'the same',
      [
        ['month', 10_00],
        ['year', 120_00],
      ],
      null,
    ],
    [
      'more',
      [
        ['month', 10_00],
        ['year', 130_00],
      ],
      null,
    ],
    [
      'less than a hundredth',
      [
        ['month', 10_00],
        ['year', 119_00],
      ],
      null,
    ],
    ['by the month only', [['month', 10_00]], null],
    ['by the year only', [['year', 96_00]], null],
    ['nothing at all', [], null],
  ] as const)('%s', (_, prices, percent) => {
    expect(saving(...prices)).toBe(percent);
  });

  it('stands on each plan', () => {
    const [view] = planViews(facts('team'), viewer('primary_owner'), policy('team'));
    expect(view?.prices.map(({ unitAmount }) => unitAmount)).toEqual([usd(10_00), usd(100_00)]);
    expect(view?.yearlySaving).toBe(16);
  });
});
