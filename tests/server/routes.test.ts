import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../src/rules/facts.js';
import type { Reason } from '../../src/rules/refusal.js';
import {
  checkout,
  contract,
  invoice,
  seats,
  subscribed,
  usd,
  viewer,
} from '../support/builders.js';
import { type Hosted, hosted, problemIn } from '../support/hosted.js';
import { quoteForm } from '../support/quoteForm.js';

const failed = { openInvoices: [invoice('failed')] };
const canceling = {
  subscription: subscribed('workspace', 'active', { cancelAt: '2026-02-01T00:00:00.000Z' }),
};
const paused = { subscription: subscribed('workspace', 'paused') };
const none = { subscription: null };
const threshold = { amount: 100, unit: 'credits', scale: 0 };

type Row = readonly [
  method: string,
  path: string,
  body: object | undefined,
  facts: Hosted['facts'],
  /** Whether a member may, or by role may not. */
  member: 'yes' | 'role',
];

/** Every route, with what makes it answer. */
const routes: readonly Row[] = [
  ['GET', '/overview', undefined, {}, 'yes'],
  ['GET', '/plans', undefined, {}, 'role'],
  ['GET', '/transactions', undefined, {}, 'role'],
  ['GET', '/transactions/tx_1/invoice', undefined, {}, 'role'],
  ['GET', '/invoices', undefined, {}, 'role'],
  ['GET', '/invoices/in_1/pdf', undefined, {}, 'role'],
  ['GET', '/invoices/in_1/receipt', undefined, {}, 'role'],
  ['POST', '/invoices/in_1/pay', {}, failed, 'role'],
  ['POST', '/subscription/preview', { quantity: 11 }, {}, 'role'],
  ['POST', '/subscription/change', { quantity: 11, previewId: 'pv_1' }, {}, 'role'],
  ['POST', '/subscription/change', { storageAddOnId: 's', previewId: 'pv_1' }, {}, 'role'],
  ['POST', '/subscription/change', { priceId: 'business_year', previewId: 'pv_1' }, {}, 'role'],
  ['POST', '/subscription/cancel', { feedback: 'Too big' }, {}, 'role'],
  ['POST', '/subscription/restart', {}, canceling, 'role'],
  ['POST', '/subscription/resume', {}, paused, 'role'],
  ['POST', '/checkouts', { purpose: 'subscribe', priceId: 'business_year' }, none, 'role'],
  ['POST', '/checkouts', { purpose: 'change_plan', planId: 'standard' }, {}, 'role'],
  ['POST', '/checkouts', { purpose: 'credit_pack', packId: 'p10' }, {}, 'role'],
  ['POST', '/checkouts', { purpose: 'payment_method' }, {}, 'role'],
  ['POST', '/checkouts', { purpose: 'pay_invoice', invoiceId: 'in_1' }, failed, 'role'],
  ['GET', '/checkouts/co_1', undefined, {}, 'role'],
  ['DELETE', '/checkouts/co_1', undefined, {}, 'role'],
  ['POST', '/portal-sessions', { flow: 'payment_method_update' }, {}, 'role'],
  ['GET', '/payment-methods', undefined, {}, 'role'],
  ['POST', '/payment-methods/setup', {}, {}, 'role'],
  ['PUT', '/payment-methods/default', { paymentMethodId: 'pm_1' }, {}, 'role'],
  ['DELETE', '/payment-methods/pm_1', undefined, {}, 'role'],
  ['GET', '/storage-tiers', undefined, {}, 'role'],
  ['GET', '/quotes', undefined, {}, 'role'],
  ['POST', '/quotes', quoteForm, {}, 'role'],
  [
    'PUT',
    '/wallet/auto-reload',
    { enabled: true, threshold, refill: { packId: 'p10' }, monthlyCap: usd(100_00) },
    {},
    'role',
  ],
  [
    'PUT',
    '/wallet/low-balance-alerts',
    { enabled: true, thresholds: [threshold], channels: ['in_app'] },
    {},
    'role',
  ],
  ['POST', '/contact-sales', { message: 'Call us' }, {}, 'role'],
  ['POST', '/support-requests', { message: 'Help' }, {}, 'yes'],
  ['POST', '/charge-reports', { message: 'Twice', invoiceId: 'in_1' }, {}, 'role'],
];

const versioned = { 'If-Match': '"1"' };

const sendAs = (asker: Viewer, [method, path, body, facts]: Row) => {
  const host = hosted('workspace', { viewer: asker, facts: facts ?? {} });
  return { ...host, response: host.send(method, path, { body, headers: versioned }) };
};

describe('a route', () => {
  it.each(routes)('%s %s %o answers a payer', async (...row) => {
    const { response, verbs } = sendAs(viewer('admin'), row);
    expect((await response).ok).toBe(true);
    const changesNothing = row[0] === 'GET' || row[1] === '/subscription/preview';
    expect(verbs()).toHaveLength(changesNothing ? 0 : 1);
  });

  it.each(routes.filter(([, , , , member]) => member === 'yes'))(
    '%s %s %o answers a member too',
    async (...row) => {
      expect((await sendAs(viewer('member'), row).response).ok).toBe(true);
    },
  );

  it.each(routes.filter(([, , , , member]) => member === 'role'))(
    '%s %s %o refuses a member, and nothing is done',
    async (...row) => {
      const { response, verbs } = sendAs(viewer('member'), row);
      expect(await problemIn(await response)).toMatchObject({
        status: 403,
        code: 'forbidden',
        reason: 'role',
        retryable: false,
      });
      expect(verbs()).toEqual([]);
    },
  );

  it('adds to a wallet by amount', async () => {
    const { send, verbs } = hosted('wallet');
    const amount = usd(25_00);
    expect((await send('POST', '/wallet/top-ups', { body: { amount } })).status).toBe(200);
    const request = { purpose: 'top_up', amount };
    expect((await send('POST', '/checkouts', { body: request })).status).toBe(200);
    expect(verbs()).toEqual(['topUp', 'createCheckout']);
  });
});

describe('a refusal', () => {
  const buy = (packId: string) => ({ purpose: 'credit_pack', packId });
  const settling = { checkouts: [checkout('credit_pack', { packId: 'p10' })] };

  it.each<[Reason, number, string, string, object, Hosted]>([
    ['policy_off', 403, 'forbidden', '/wallet/top-ups', { amount: usd(25_00) }, {}],
    [
      'surface_unsupported',
      403,
      'forbidden',
      '/checkouts',
      buy('p10'),
      { viewer: viewer('admin', { surface: 'native_mobile' }) },
    ],
    [
      'contract_managed',
      403,
      'forbidden',
      '/checkouts',
      { purpose: 'change_plan', planId: 'standard' },
      { facts: { contract: contract('plan') } },
    ],
    ['no_subscription', 403, 'forbidden', '/subscription/cancel', {}, { facts: none }],
    ['status_blocks', 403, 'forbidden', '/subscription/resume', {}, {}],
    [
      'limit_blocks',
      403,
      'forbidden',
      '/subscription/change',
      { priceId: 'standard_month', previewId: 'pv_1' },
      { facts: { seats: seats({ used: 12, paid: 12 }) } },
    ],
    ['settling', 409, 'settling', '/checkouts', buy('p10'), { facts: settling }],
  ])('for %s is %i %s', async (reason, status, code, path, body, host) => {
    const { send, verbs } = hosted('workspace', host);
    expect(await problemIn(await send('POST', path, { body }))).toMatchObject({
      status,
      code,
      reason,
      retryable: status === 409,
    });
    expect(verbs()).toEqual([]);
  });

  it('leaves another pack alone while one settles', async () => {
    const { send } = hosted('workspace', { facts: settling });
    expect((await send('POST', '/checkouts', { body: buy('p25') })).status).toBe(200);
  });

  it('of a workspace without a subscription stands before that of a role', async () => {
    const { send } = hosted('team', { facts: none, viewer: viewer('owner') });
    expect(await problemIn(await send('POST', '/checkouts', { body: buy('p10') }))).toMatchObject({
      status: 403,
      reason: 'no_subscription',
    });
  });

  it('of one part of a change refuses it whole', async () => {
    const { send, verbs } = hosted('workspace', { facts: { contract: contract('seats') } });
    const body = { planId: 'standard', quantity: 12, previewId: 'pv_1' };
    expect(await problemIn(await send('POST', '/subscription/change', { body }))).toMatchObject({
      reason: 'contract_managed',
    });
    expect(verbs()).toEqual([]);
  });
});

describe('what is not of this workspace', () => {
  it.each([
    ['GET', '/transactions/tx_9/invoice', undefined],
    ['GET', '/invoices/in_9/pdf', undefined],
    ['GET', '/invoices/in_9/receipt', undefined],
    ['POST', '/invoices/in_9/pay', {}],
    ['GET', '/checkouts/co_9', undefined],
    ['DELETE', '/checkouts/co_9', undefined],
    ['POST', '/checkouts', { purpose: 'pay_invoice', invoiceId: 'in_9' }],
    ['POST', '/charge-reports', { message: 'Twice', invoiceId: 'in_9' }],
  ])('is 404: %s %s', async (method, path, body) => {
    const { send, verbs } = hosted('workspace', { facts: failed });
    expect(await problemIn(await send(method, path, { body }))).toMatchObject({
      status: 404,
      code: 'not_found',
    });
    expect(verbs()).toEqual([]);
  });

  it.each([
    ['PUT', '/payment-methods/default', { paymentMethodId: 'pm_9' }],
    ['DELETE', '/payment-methods/pm_9', undefined],
  ])('is 404 where the back end knows none: %s %s', async (method, path, body) => {
    const backend = {
      setDefaultPaymentMethod: async () => null,
      removePaymentMethod: async () => null,
    };
    expect((await hosted('workspace', { backend }).send(method, path, { body })).status).toBe(404);
  });

  it('is not a paid invoice of its own, which is refused', async () => {
    const response = await hosted().send('POST', '/invoices/in_1/pay', { body: {} });
    expect(await problemIn(response)).toMatchObject({ status: 403, reason: 'status_blocks' });
  });
});
