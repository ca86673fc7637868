/** Warnings of a low balance: of a team that holds $12.480 and is warned below $0.500. */
import { describe, expect, it } from 'vitest';
import type { AlertSettings } from '../../src/rules/alerts.js';
import { money } from '../../src/rules/money.js';
import { attempt, refusedFor } from '../support/crafted.js';
import { clientOf, failureOf, opened } from '../support/opened.js';

const mils = (amount: number) => money(amount, 'USD', 3);
const settings = (...thresholds: number[]): AlertSettings => ({
  enabled: true,
  thresholds: thresholds.map(mils),
  channels: ['in_app'],
});

type World = ReturnType<typeof opened>;

const alertsIn = async ({ client }: Pick<World, 'client'>) =>
  (await client.getOverview()).wallet?.alerts;
const save = async (its: Pick<World, 'client'>, next: AlertSettings) =>
  its.client.updateLowBalanceAlerts(next, (await alertsIn(its))?.version ?? '');

it('EC-L01 a drop over two thresholds is one event with both', async () => {
  const its = opened('team/active');
  expect((await alertsIn(its))?.thresholds).toEqual([mils(500)]);
  await save(its, settings(900, 500));
  its.world.usage(11_480); // 1.000 is left
  expect(its.world.notices).toEqual([]);
  its.world.usage(700);
  expect(its.world.notices).toMatchObject([
    { kind: 'low_balance', thresholds: [mils(900), mils(500)] },
  ]);
});

describe('an alert that has fired', () => {
  it('EC-L02 is silent while the balance stays below, and after a rise fires again', async () => {
    const its = opened('team/active');
    const job = its.world.reserve(12_000); // 0.480 is left
    its.world.usage(100);
    its.world.usage(100);
    expect(its.world.notices).toHaveLength(1);
    its.world.refund(job.id);
    expect((await alertsIn(its))?.states).toEqual([{ state: 'armed', threshold: mils(500) }]);
    expect(its.world.notices).toHaveLength(1);
    its.world.usage(12_000);
    expect(its.world.notices).toHaveLength(2);
  });

  it('EC-L02 fires nothing when it is switched on after the drop', async () => {
    const its = opened('team/active');
    await save(its, { ...settings(500), enabled: false });
    its.world.usage(12_000); // 0.480 is left
    await save(its, settings(500));
    expect(its.world.notices).toEqual([]);
  });

  it('EC-L02 is not ready again at the threshold itself', async () => {
    const its = opened('team/active');
    const job = its.world.reserve(20);
    its.world.usage(11_980); // 0.480 is left, and 0.500 with the job
    its.world.refund(job.id);
    expect((await its.client.getOverview()).wallet?.balance).toEqual(mils(500));
    its.world.usage(10);
    expect(its.world.notices).toHaveLength(1);
  });
});

describe('thresholds', () => {
  const ten = Array.from({ length: 10 }, (_, place) => 100 * (place + 1));

  it('EC-L03 are ten at the most', async () => {
    const its = opened('team/active');
    expect((await save(its, settings(...ten))).thresholds).toHaveLength(10);
  });

  it.each([
    ['eleven', [...ten, 1_100], 'thresholds'],
    ['zero', [0], 'thresholds.0.amount'],
    ['one below zero', [500, -500], 'thresholds.1.amount'],
    ['one of them twice', [500, 900, 500], 'thresholds.2'],
  ])('EC-L03 that are %s are refused', async (_, amounts, path) => {
    const its = opened('team/active');
    expect(await failureOf(save(its, settings(...amounts)))).toMatchObject({
      code: 'validation',
      status: 422,
      fields: [{ path }],
    });
    expect((await alertsIn(its))?.thresholds).toEqual([mils(500)]);
  });
});

it('EC-L04 an owner reads the settings and cannot forge them', async () => {
  const its = opened('team/active', { role: 'owner' });
  const before = await alertsIn(its);
  expect(before?.thresholds).toEqual([mils(500)]);
  const forged = {
    method: 'PUT',
    path: '/wallet/low-balance-alerts',
    version: before?.version ?? '',
    body: { enabled: false, thresholds: [], channels: [] },
  } as const;
  expect(await attempt(its.mock, forged)).toMatchObject(refusedFor('role'));
  expect(await alertsIn(its)).toEqual(before);
});

it('EC-L05 what is saved on another page is the same on this one', async () => {
  const { mock, client } = opened('team/active');
  const elsewhere = clientOf(mock.as('primary_owner'));
  const saved = await save({ client: elsewhere }, settings(2_000));
  expect(await alertsIn({ client })).toEqual(saved);
  const next = settings(3_000);
  expect(await save({ client }, next)).toMatchObject(next);
  expect(await alertsIn({ client: elsewhere })).toMatchObject(next);
});

it('EC-L06 a webhook that does not arrive is not sent again, and the page tells', async () => {
  const { mock, client, world } = opened('team/active');
  world.webhookEndpointFails();
  world.usage(12_000);
  const once = [
    { channel: 'in_app', arrived: true },
    { channel: 'email', arrived: true },
    { channel: 'webhook', arrived: false },
  ];
  expect(world.notices.map(({ deliveries }) => deliveries)).toEqual([once]);
  expect((await client.getOverview()).banner).toMatchObject({ kind: 'low_balance' });
  world.webhookEndpointFails(false);
  await mock.advance({ days: 2 });
  world.usage(10);
  expect(world.notices.map(({ deliveries }) => deliveries)).toEqual([once]);
});
