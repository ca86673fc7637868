/** Files against their quota. Business has 10 GB for each of eight members. */
import { describe, expect, it } from 'vitest';
import type { BillingClient, SubscriptionChange } from '../../src/client/index.js';
import type { MockBillingOptions } from '../../mocks/index.js';
import { GB, usd } from '../support/builders.js';
import { answerOf, attempt, refusedFor, send } from '../support/crafted.js';
import { opened } from '../support/opened.js';

const MINUTES = 60_000;

const buy = {
  method: 'POST',
  path: '/subscription/change',
  body: { storageAddOnId: 'storage_100gb_month', previewId: 'pre_none' },
} as const;

async function seen(client: BillingClient) {
  const { storage, banner } = await client.getOverview();
  return {
    used: storage?.used,
    quota: storage?.quota,
    overBy: storage?.overBy,
    state: storage?.state,
    settling: storage?.settling,
    banner: banner?.kind ?? null,
    answers: banner?.answers.map(({ answer }) => answer) ?? [],
  };
}

async function take(client: BillingClient, change: SubscriptionChange) {
  const { id: previewId } = await client.previewChange(change);
  return client.changeSubscription({ ...change, previewId });
}

describe('a quota', () => {
  it('EC-G01 that is full is not over, and is with one byte more', async () => {
    const { client, world } = opened('workspace/active');
    world.fileUploaded(34 * GB);
    expect(await seen(client)).toMatchObject({ overBy: 0, state: 'near', banner: null });
    world.fileUploaded(1);
    expect(await seen(client)).toMatchObject({ overBy: 1, state: 'over', banner: 'over_storage' });
  });

  it('EC-G09 counts decimal gigabytes', async () => {
    const { client } = opened('workspace/active');
    expect((await seen(client)).quota).toBe(80_000_000_000);
    await take(client, { storageAddOnId: 'storage_2tb_month' });
    expect((await seen(client)).quota).toBe(2_080_000_000_000);
  });
});

it('EC-G02 files that were deleted count for minutes still, and nothing is sold for them', async () => {
  const { mock, client, world } = opened('workspace/over-storage', {
    delays: { totals: 3 * MINUTES },
  });
  expect((await seen(client)).answers).toEqual(['buy_storage', 'review_files', 'upgrade']);
  world.fileDeleted(20 * GB);
  await mock.advance({ minutes: 2, seconds: 59 });
  expect(await seen(client)).toMatchObject({ used: 92 * GB, settling: true });
  expect((await client.getOverview()).banner).toMatchObject({
    kind: 'over_storage',
    updating: true,
    answers: [{ answer: 'review_files' }],
  });
  await mock.advance({ seconds: 1 });
  expect(await seen(client)).toMatchObject({ used: 72 * GB, settling: false, banner: null });
});

describe('a tier', () => {
  it('EC-G03 that is too small leaves the rest over', async () => {
    const { client, world } = opened('workspace/over-storage');
    world.fileUploaded(158 * GB);
    const change = { storageAddOnId: 'storage_100gb_month' };
    const { warnings } = await client.previewChange(change);
    expect(warnings).toEqual([{ kind: 'storage_over', overBy: 70 * GB }]);
    await take(client, change);
    expect(await seen(client)).toMatchObject({
      quota: 180 * GB,
      overBy: 70 * GB,
      banner: 'over_storage',
    });
  });

  it('EC-G04 takes the place of the one before, and pays only the difference', async () => {
    const { client } = opened('workspace/over-storage');
    await take(client, { storageAddOnId: 'storage_100gb_month' });
    expect(await seen(client)).toMatchObject({ quota: 180 * GB, banner: null });
    const change = { storageAddOnId: 'storage_500gb_month' };
    const preview = await client.previewChange(change);
    // 5.00 × 17/31 = 2.74 and 19.00 × 17/31 = 10.42
    expect(preview.lines.map(({ kind, amount }) => [kind, amount.amount])).toEqual([
      ['unused', -2_74],
      ['remaining', 10_42],
    ]);
    expect(preview.dueNow).toEqual(usd(7_68));
    await client.changeSubscription({ ...change, previewId: preview.id });
    expect((await seen(client)).quota).toBe(580 * GB);
    expect((await client.getOverview()).subscription?.storageAddOnId).toBe('storage_500gb_month');
  });
});

it('EC-G05 a free workspace over its quota upgrades or cleans up, and buys no storage', async () => {
  const { mock, client, world } = opened('workspace/free');
  world.fileUploaded(2 * GB);
  expect(await seen(client)).toMatchObject({
    overBy: GB,
    banner: 'over_storage',
    answers: ['review_files', 'upgrade'],
  });
  expect(await attempt(mock, buy)).toMatchObject(refusedFor('no_subscription'));
  world.fileDeleted(GB);
  expect((await seen(client)).banner).toBeNull();
});

it('EC-G06 the storage of a plan goes with it, and no file does', async () => {
  const { mock, client, world } = opened('workspace/over-storage');
  await take(client, { storageAddOnId: 'storage_100gb_month' });
  world.fileUploaded(8 * GB);
  await client.cancelSubscription();
  expect(await seen(client)).toMatchObject({ quota: 180 * GB, used: 100 * GB });
  await mock.advance({ days: 18 });
  expect(await seen(client)).toMatchObject({
    quota: 2 * GB,
    used: 100 * GB,
    overBy: 98 * GB,
    state: 'over',
  });
  expect((await client.getOverview()).subscription).toMatchObject({
    status: 'canceled',
    storageAddOnId: null,
  });
});

it('EC-G07 a file that is used elsewhere frees nothing', async () => {
  const { client, world } = opened('workspace/active');
  world.fileUploaded(6 * GB, 'film.mp4');
  world.fileUploaded(6 * GB, 'film.mp4');
  expect((await seen(client)).used).toBe(52 * GB);
  world.fileDeleted(6 * GB, 'film.mp4');
  expect((await seen(client)).used).toBe(52 * GB);
  world.fileDeleted(6 * GB, 'film.mp4');
  expect((await seen(client)).used).toBe(46 * GB);
});

describe('storage while a payment is due', () => {
  const policy: MockBillingOptions['policy'] = { retryOnMethodUpdate: false };
  it('EC-G08 is refused', async () => {
    const { mock } = opened('workspace/past-due');
    expect(await attempt(mock, buy)).toMatchObject(refusedFor('status_blocks'));
  });

  it('EC-G08 is sold where the policy allows it, and repairs no payment', async () => {
    const { mock, client, processor } = opened('workspace/past-due', {
      policy: { ...policy, storageWhilePastDue: 'allow' },
    });
    await processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
    const { id: previewId } = await client.previewChange({
      storageAddOnId: 'storage_100gb_month',
    });
    const asked = { ...buy, body: { ...buy.body, previewId } };
    expect(await answerOf(await send(mock, asked))).toMatchObject({ status: 'ok' });
    expect(await seen(client)).toMatchObject({ quota: 180 * GB, banner: 'payment_failed' });
    expect((await client.getOverview()).subscription?.status).toBe('past_due');
  });
});
