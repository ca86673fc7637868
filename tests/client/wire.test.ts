import { describe, expect, it } from 'vitest';
import { createHttpClient } from '../../src/client/createHttpClient.js';
import { buildOverview } from '../../src/rules/buildOverview.js';
import type { BillingFacts } from '../../src/rules/facts.js';
import { credits } from '../../src/rules/money.js';
import type { BillingOverview } from '../../src/rules/overview.js';
import { planViews } from '../../src/rules/planOffer.js';
import type { Preset } from '../../src/rules/presets.js';
import { DAY } from '../../src/rules/time.js';
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
  PRESET_NAMES,
  seats,
  storage,
  subscribed,
  usd,
  viewer,
  walletOf,
} from '../support/builders.js';

const answering = (body: unknown) =>
  createHttpClient({
    baseUrl: 'https://billing.test',
    workspaceId: 'ws_1',
    fetch: () => Promise.resolve(Response.json(body)),
  });

const overviewOf = (preset: Preset, having: Partial<BillingFacts> = {}) =>
  buildOverview(facts(preset, having), viewer(PAYER[preset]), policy(preset));

const read = (body: unknown) => answering(body).getOverview();

const malformed = { name: 'BillingError', code: 'malformed_response' };

const full: Partial<BillingFacts> = {
  invoiceCredit: usd(5_00),
  openInvoices: [invoice('failed', { dueAt: at(DAY) })],
  autoReload: autoReload('armed', { threshold: credits(100), refill: { packId: 'p10' } }),
  checkouts: [checkout('credit_pack', { packId: 'p10', amount: usd(10_00) })],
  contract: contract('seats'),
  recentTransactions: {
    data: [
      {
        id: 'tx_1',
        at: at(-DAY),
        type: 'usage',
        direction: 'debit',
        source: 'usage',
        amount: credits(-5),
        balanceAfter: credits(1_995),
        label: 'Image',
        actor: 'Ada',
        eventUrl: 'https://app.test/e/1',
        invoiceId: null,
        heldForReview: false,
      },
    ],
    nextCursor: 'c_2',
  },
};

const BANNERS: readonly (readonly [string, Preset, Partial<BillingFacts>])[] = [
  ['payment_action', 'workspace', { openInvoices: [invoice('requires_action')] }],
  ['payment_failed', 'workspace', { openInvoices: [invoice('failed')] }],
  ['incomplete', 'workspace', { subscription: subscribed('workspace', 'incomplete') }],
  ['over_seats', 'workspace', { seats: seats({ used: 11 }) }],
  ['over_storage', 'workspace', { storage: storage({ used: 101 * GB }) }],
  [
    'cancel_scheduled',
    'workspace',
    { subscription: subscribed('workspace', 'active', { cancelAt: at(DAY) }) },
  ],
  [
    'trial',
    'workspace',
    { subscription: subscribed('workspace', 'trialing', { trialEnd: at(DAY) }) },
  ],
  ['autoreload_suspended', 'wallet', { autoReload: autoReload('suspended') }],
  ['low_balance', 'wallet', { wallet: walletOf(usd(-4_20)) }],
  [
    'low_balance',
    'workspace',
    {
      alerts: alerts({
        states: [
          { state: 'below', threshold: credits(200) },
          { threshold: credits(100), at: at(-DAY) },
        ],
      }),
    },
  ],
];

describe('an overview', () => {
  it.each(PRESET_NAMES)('of the rules arrives whole: %s', async (preset) => {
    const sent = overviewOf(preset);
    expect(await read(sent)).toEqual(sent);
  });

  it('arrives whole with everything in it', async () => {
    const sent = overviewOf('workspace', full);
    expect(await read(sent)).toEqual(sent);
  });

  it.each(BANNERS)('arrives whole with the banner %s (%s)', async (kind, preset, having) => {
    const sent = overviewOf(preset, having);
    expect(sent.banner?.kind).toBe(kind);
    expect(await read(sent)).toEqual(sent);
  });
});

describe('from a newer server', () => {
  const sent: BillingOverview = overviewOf('workspace', full);
  const subscription = { ...subscribed('workspace', 'active'), status: 'frozen' };

  it('EC-S02 a status passes as it is', async () => {
    expect((await read({ ...sent, subscription })).subscription?.status).toBe('frozen');
  });

  it.each([
    [
      'a presentation, a reason and a sentence',
      { allowed: false, presentation: 'blurred', reason: 'moon', message: 'full_moon' },
    ],
    ['a decision', { allowed: true }],
  ])('%s passes as it is', async (_, decision) => {
    const decisions = { ...sent.decisions, 'plan.change': decision, 'plan.gift': decision };
    expect((await read({ ...sent, decisions })).decisions).toMatchObject({
      'plan.change': decision,
      'plan.gift': decision,
    });
  });

  it('a kind of banner passes with its frame, without its detail', async () => {
    const frame = {
      kind: 'tax_due',
      tone: 'warning',
      audience: 'manager',
      answers: [{ answer: 'file_taxes', action: 'tax.file', decision: { allowed: true } }],
      advice: null,
      dismissible: false,
      updating: false,
      since: at(-DAY),
    };
    const { banner } = await read({ ...sent, banner: { ...frame, form: '<b>1040</b>' } });
    expect(banner).toEqual(frame);
  });

  it('fields that are not known are dropped', async () => {
    const more = { ...sent, moon: 'full', viewer: { ...sent.viewer, secret: 's3cret' } };
    expect(await read(more)).toEqual(sent);
  });

  it('a label and an action of a plan pass as they are', async () => {
    const [plan] = planViews(facts('team'), viewer('primary_owner'), policy('team'));
    const offers = [
      { priceId: null, label: 'gift', action: 'plan.gift', decision: { allowed: true } },
    ];
    expect(await answering({ data: [{ ...plan, offers }] }).getPlans()).toEqual([
      { ...plan, offers },
    ]);
  });
});

describe('an overview is malformed', () => {
  const sent = overviewOf('workspace', full);
  const failed = overviewOf('workspace', { openInvoices: [invoice('failed')] });
  const { now: _now, ...timeless } = sent;
  const { state: _state, ...stateless } = { state: null, ...failed.banner };

  it.each([
    ['without its time', timeless],
    ['with a time that is none', { ...sent, now: 'yesterday' }],
    ['with a float for an amount', { ...sent, invoiceCredit: { ...usd(0), amount: 0.05 } }],
    [
      'with an amount beyond exact numbers',
      { ...sent, invoiceCredit: { ...usd(0), amount: 2 ** 53 } },
    ],
    ['with an amount in words', { ...sent, invoiceCredit: '$5.00' }],
    ['with a currency and no scale', { ...sent, invoiceCredit: { amount: 5, currency: 'USD' } }],
    ['with a known banner that lacks a field', { ...failed, banner: stateless }],
    [
      'with a known banner and a bad field',
      { ...failed, banner: { ...failed.banner, state: 'odd' } },
    ],
    ['with a banner that lacks its frame', { ...failed, banner: { kind: 'tax_due' } }],
    [
      'with a refusal without a reason',
      { ...sent, decisions: { 'plan.view': { allowed: false } } },
    ],
    ['with seats left out', { ...sent, seats: undefined }],
    ['that is a list', [sent]],
    ['that is null', null],
  ])('%s', async (_, body) => {
    await expect(read(body)).rejects.toMatchObject(malformed);
  });
});

describe('a payment ends in exactly one way', () => {
  const pay = (body: unknown) => answering(body).payInvoice('in_1');

  it.each([
    { status: 'succeeded', result: invoice('paid') },
    { status: 'settling' },
    { status: 'requires_action', clientSecret: 'pi_1_secret', publishableKey: null },
    { status: 'redirect', url: 'https://billing.stripe.com/p' },
    { status: 'redirect', url: 'https://checkout.stripe.com/c', checkoutId: 'co_1' },
  ])('$status', async (body) => {
    expect(await pay(body)).toEqual(body);
  });

  it.each([
    ['succeeded without a result', { status: 'succeeded' }],
    ['in need of the bank without a secret', { status: 'requires_action' }],
    ['elsewhere without an address', { status: 'redirect' }],
    ['in a way that is not known', { status: 'maybe' }],
  ])('not %s', async (_, body) => {
    await expect(pay(body)).rejects.toMatchObject(malformed);
  });
});
