import { describe, expect, it } from 'vitest';
import { BillingError } from '../../src/client/index.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';
import { usd } from '../support/builders.js';
import { hosted, problemIn } from '../support/hosted.js';

const credits = (amount: number, scale = 0) => ({ amount, unit: 'credits', scale });
const mills = (amount: number) => ({ amount, currency: 'USD', scale: 3 });
const current = { 'If-Match': '"1"' };

const alerts = { enabled: true, thresholds: [credits(100)], channels: ['in_app'] };
const reload = {
  enabled: true,
  threshold: credits(100),
  refill: { packId: 'p10' },
  monthlyCap: usd(100_00),
};

describe('settings', () => {
  it.each([
    ['/wallet/auto-reload', reload, 'updateAutoReload'],
    ['/wallet/low-balance-alerts', alerts, 'updateLowBalanceAlerts'],
  ])('%s are saved over the version that they replace', async (path, body, verb) => {
    const { send, done } = hosted();
    const response = await send('PUT', path, { body, headers: { 'If-Match': '"v 1"' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('ETag')).toBe('"2"');
    expect(await response.json()).toMatchObject({ version: '2' });
    expect(done).toMatchObject([{ verb, given: [body, 'v 1'] }]);
  });

  it.each([
    ['/wallet/auto-reload', reload],
    ['/wallet/low-balance-alerts', alerts],
  ])('%s without a version are 428', async (path, body) => {
    const { send, verbs } = hosted();
    expect(await problemIn(await send('PUT', path, { body }))).toMatchObject({
      status: 428,
      code: 'precondition_required',
    });
    expect(verbs()).toEqual([]);
  });

  it('over a version that has gone are 412', async () => {
    const conflict = new BillingError({ code: 'version_conflict', message: 'Saved by another.' });
    const { send } = hosted('workspace', {
      backend: { updateLowBalanceAlerts: () => Promise.reject(conflict) },
    });
    const put = send('PUT', '/wallet/low-balance-alerts', { body: alerts, headers: current });
    expect(await problemIn(await put)).toMatchObject({ status: 412, code: 'version_conflict' });
  });
});

describe('refills of a workspace without a card', () => {
  const put = async (enabled: boolean) => {
    const { send } = hosted('workspace', { facts: { paymentMethod: null } });
    const body = { ...reload, enabled };
    return send('PUT', '/wallet/auto-reload', { body, headers: current });
  };

  it('can be switched off', async () => {
    expect((await put(false)).status).toBe(200);
  });

  it('cannot be switched on', async () => {
    expect(await problemIn(await put(true))).toMatchObject({
      status: 403,
      reason: 'no_payment_method',
    });
  });
});

const fieldsOf = async (
  preset: Preset,
  path: string,
  body: object,
  policy: Partial<Policy> = {},
) => {
  const { send } = hosted(preset, { policy });
  const response = await send('PUT', path, { body, headers: current });
  if (response.ok) return [];
  const { status, code, fields } = await problemIn(response);
  expect([status, code]).toEqual([422, 'validation']);
  return fields?.map((field) => field.path);
};

describe('alert thresholds', () => {
  const saved = (changes: object, preset: Preset = 'workspace') =>
    fieldsOf(preset, '/wallet/low-balance-alerts', { ...alerts, ...changes });
  const many = (count: number) => Array.from({ length: count }, (_, i) => credits(i + 1));

  it.each<[string, object, string[]]>([
    ['none', { thresholds: [] }, []],
    ['ten', { thresholds: many(10) }, []],
    ['eleven', { thresholds: many(11) }, ['thresholds']],
    ['zero', { thresholds: [credits(0)] }, ['thresholds.0.amount']],
    ['one below zero', { thresholds: [credits(5), credits(-5)] }, ['thresholds.1.amount']],
    ['two alike', { thresholds: [credits(5), credits(5)] }, ['thresholds.1']],
    ['money for credits', { thresholds: [usd(5)] }, ['thresholds.0.unit', 'thresholds.0.scale']],
    ['another scale', { thresholds: [credits(5, 2)] }, ['thresholds.0.scale']],
    ['a fraction', { thresholds: [credits(0.5)] }, ['thresholds.0.amount']],
    ['a channel that the product lacks', { channels: ['email'] }, ['channels.0']],
    ['a channel twice', { channels: ['in_app', 'in_app'] }, ['channels.1']],
  ])('%s: %o', async (_, changes, fields) => {
    expect(await saved(changes)).toEqual(fields);
  });

  it('count in the wallet’s own scale', async () => {
    expect(await saved({ thresholds: [mills(500)] }, 'team')).toEqual([]);
    expect(await saved({ thresholds: [usd(50)] }, 'team')).toEqual(['thresholds.0.scale']);
  });
});

describe('refills', () => {
  const byPack = (changes: object, policy?: Partial<Policy>) =>
    fieldsOf('workspace', '/wallet/auto-reload', { ...reload, ...changes }, policy);
  const free = { threshold: usd(10_00), refill: { amount: usd(25_00) }, monthlyCap: null };
  const byAmount = (changes: object) =>
    fieldsOf('wallet', '/wallet/auto-reload', { ...reload, ...free, ...changes });

  it.each<[string, object, string[]]>([
    ['at a threshold of zero', { threshold: credits(0) }, []],
    ['below zero', { threshold: credits(-1) }, ['threshold.amount']],
    ['at money for credits', { threshold: usd(5) }, ['threshold.unit', 'threshold.scale']],
    ['by a pack that is not sold', { refill: { packId: 'p99' } }, ['refill.packId']],
    ['by an amount where packs are sold', { refill: { amount: usd(10_00) } }, ['refill']],
    ['without the cap that is required', { monthlyCap: null }, ['monthlyCap']],
    ['with a cap of one refill', { monthlyCap: usd(10_00) }, []],
    ['with a cap below one refill', { monthlyCap: usd(9_99) }, ['monthlyCap.amount']],
    [
      'with a cap in another currency',
      { monthlyCap: { ...usd(50_00), currency: 'EUR' } },
      ['monthlyCap.currency'],
    ],
  ])('by pack, %s', async (_, changes, fields) => {
    expect(await byPack(changes)).toEqual(fields);
  });

  it.each<[string, object, string[]]>([
    ['without a cap that is optional', {}, []],
    ['above the amount', { threshold: usd(90_00) }, []],
    ['of the least', { refill: { amount: usd(10_00) } }, []],
    ['of less', { refill: { amount: usd(9_99) } }, ['refill.amount.amount']],
    ['at three decimals', { threshold: mills(10_000) }, ['threshold.scale']],
    ['by pack', { refill: { packId: 'p10' } }, ['refill']],
  ])('by amount, %s', async (_, changes, fields) => {
    expect(await byAmount(changes)).toEqual(fields);
  });

  it('can be switched off whatever else holds', async () => {
    const gone = { enabled: false, refill: { packId: 'p99' }, monthlyCap: null };
    expect(await byPack(gone)).toEqual([]);
    expect(await byPack({ ...gone, threshold: usd(5) })).toEqual([
      'threshold.unit',
      'threshold.scale',
    ]);
  });
});
