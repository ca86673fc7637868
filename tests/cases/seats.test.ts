/**
 * Paid room for members. Business has flexible seats at $15.00, at least five, and 10 GB for each;
 * Standard has fixed ones. On 15 January 17 of 31 days are left: a seat costs 15.00 × 17/31 = 8.23.
 */
import { describe, expect, it } from 'vitest';
import type { SubscriptionChange } from '../../src/client/index.js';
import { GB, usd } from '../support/builders.js';
import { answerOf, send } from '../support/crafted.js';
import { failureOf, opened } from '../support/opened.js';

type World = ReturnType<typeof opened>;

const seatsIn = async ({ client }: World) => (await client.getOverview()).seats;
const bannerIn = async ({ client }: World) => (await client.getOverview()).banner;
const invoicesIn = async ({ client }: World) => (await client.listInvoices()).data;
const creditIn = async ({ client }: World) => (await client.getOverview()).invoiceCredit?.amount;

async function take({ client }: World, change: SubscriptionChange) {
  const { id: previewId } = await client.previewChange(change);
  return client.changeSubscription({ ...change, previewId });
}

it('EC-T01 invitations that nobody has accepted take no seat', async () => {
  const its = opened('workspace/over-seats');
  ['mem_9', 'mem_10'].forEach((id) => its.world.memberLeaves(id));
  const { pendingInvites = 0 } = (await seatsIn(its)) ?? {};
  for (let more = pendingInvites; more < 3; more++) its.world.memberInvited();
  expect(await seatsIn(its)).toMatchObject({ paid: 8, used: 8, pendingInvites: 3, overBy: 0 });
  expect(await bannerIn(its)).toBeNull();
});

describe('an invitation that is accepted', () => {
  it('EC-T02 takes a fixed plan over its seats, and costs nothing', async () => {
    const its = opened('workspace/over-seats');
    ['mem_9', 'mem_10'].forEach((id) => its.world.memberLeaves(id));
    const before = await invoicesIn(its);
    its.world.memberJoins();
    expect(await seatsIn(its)).toMatchObject({ paid: 8, used: 9, overBy: 1 });
    expect(await bannerIn(its)).toMatchObject({ kind: 'over_seats', overBy: 1 });
    expect(await invoicesIn(its)).toEqual(before);
  });

  it('EC-T02 takes a flexible plan along, for the rest of the period', async () => {
    const its = opened('workspace/active');
    its.world.memberJoins();
    expect(await seatsIn(its)).toMatchObject({ paid: 9, used: 9, overBy: 0 });
    expect(await bannerIn(its)).toBeNull();
    expect((await invoicesIn(its))[0]).toMatchObject({
      description: 'One more seat',
      total: usd(8_23),
      status: 'paid',
    });
  });
});

it('EC-T03 three members are billed as five, and one less gives no credit', async () => {
  const its = opened('workspace/active');
  ['mem_4', 'mem_5', 'mem_6', 'mem_7', 'mem_8'].forEach((id) => its.world.memberLeaves(id));
  expect(await seatsIn(its)).toMatchObject({ used: 3, paid: 5, minQuantity: 5 });
  // three seats went, each for itself: 3 × 8.23
  expect(await creditIn(its)).toBe(24_69);
  its.world.memberLeaves('mem_3');
  expect(await seatsIn(its)).toMatchObject({ used: 2, paid: 5 });
  expect(await creditIn(its)).toBe(24_69);
  await its.mock.advance({ days: 18 });
  expect((await invoicesIn(its))[0]?.total).toEqual(usd(5 * 15_00));
});

describe('who takes no seat', () => {
  it.each([
    ['a guest', 'member', 'guest'],
    ['somebody from outside', 'member', 'external'],
    ['an admin of the vendor', 'admin', 'external'],
  ] as const)('EC-T04 %s', async (name, role, state) => {
    const its = opened('workspace/active');
    const before = await seatsIn(its);
    its.world.memberJoins(name, role, state);
    expect(await seatsIn(its)).toMatchObject({ used: 8, paid: 8, overBy: 0 });
    expect(before).toMatchObject({ used: 8, paid: 8 });
  });
});

describe('fewer seats than members', () => {
  it.each([
    [7, 'There is 1 more member than that. Remove one first.'],
    [6, 'There are 2 more members than that. Remove them first.'],
  ])('EC-T05 %i are refused, with how many are too many', async (quantity, message) => {
    const { client } = opened('workspace/active');
    expect(await failureOf(client.previewChange({ quantity }))).toMatchObject({
      code: 'forbidden',
      reason: 'limit_blocks',
      message,
    });
  });

  it('EC-T05 are refused to who comes past the preview', async () => {
    const its = opened('workspace/active');
    await take(its, { quantity: 12 });
    const { id: previewId } = await its.client.previewChange({ quantity: 9 });
    its.world.memberJoins();
    its.world.memberJoins();
    const body = { quantity: 9, previewId };
    const asked = { method: 'POST', path: '/subscription/change', body } as const;
    expect(await answerOf(await send(its.mock, asked))).toMatchObject({
      status: 403,
      reason: 'limit_blocks',
    });
    expect(await seatsIn(its)).toMatchObject({ paid: 12, used: 10 });
  });
});

describe('who is deactivated and comes back in the same period', () => {
  it('EC-T06 costs what the preview says, which the credit pays', async () => {
    const its = opened('workspace/active');
    its.world.memberDeactivated('mem_8');
    expect(await creditIn(its)).toBe(8_23);
    expect(await its.client.previewChange({ quantity: 8 })).toMatchObject({
      lines: [{ kind: 'remaining', quantity: 1, amount: usd(8_23) }],
      creditApplied: usd(8_23),
      dueNow: usd(0),
    });
    its.world.declineNextPayment(); // nothing is charged, so nothing can be declined
    its.world.memberReactivated('mem_8');
    expect(await seatsIn(its)).toMatchObject({ paid: 8, used: 8 });
    expect((await invoicesIn(its))[0]).toMatchObject({
      total: usd(8_23),
      amountDue: usd(0),
      status: 'paid',
    });
    expect(await creditIn(its)).toBe(0);
  });

  it('EC-T06 a week later costs less than was credited, and keeps the rest', async () => {
    const its = opened('workspace/active');
    its.world.memberDeactivated('mem_8');
    await its.mock.advance({ days: 7 });
    its.world.memberReactivated('mem_8');
    // 15.00 × 10/31 = 4.84
    expect((await invoicesIn(its))[0]).toMatchObject({ total: usd(4_84), amountDue: usd(0) });
    expect(await creditIn(its)).toBe(8_23 - 4_84);
  });
});

it('EC-T07 a billing admin adds seats and may not manage members', async () => {
  const its = opened('workspace/over-seats', { role: 'billing_admin' });
  const answers = (await bannerIn(its))?.answers;
  expect(answers?.find(({ answer }) => answer === 'add_seats')?.decision).toEqual({
    allowed: true,
  });
  expect(answers?.find(({ answer }) => answer === 'manage_members')?.decision).toMatchObject({
    allowed: false,
    presentation: 'disabled',
    reason: 'role',
    message: 'admin_manages_members',
  });
  expect(await take(its, { quantity: 10 })).toMatchObject({ status: 'succeeded' });
  expect(await seatsIn(its)).toMatchObject({ overBy: 0 });
});

it('EC-T08 fewer seats are less storage: the preview says so, and the banner follows', async () => {
  const its = opened('workspace/active');
  await take(its, { quantity: 10 });
  its.world.fileUploaded(44 * GB);
  expect(await its.client.previewChange({ quantity: 9 })).toMatchObject({ warnings: [] });
  const { warnings } = await its.client.previewChange({ quantity: 8 });
  expect(warnings).toEqual([{ kind: 'storage_over', overBy: 10 * GB }]);
  await take(its, { quantity: 8 });
  expect((await its.client.getOverview()).storage).toMatchObject({ quota: 80 * GB, used: 90 * GB });
  expect(await bannerIn(its)).toMatchObject({ kind: 'over_storage', overBy: 10 * GB });
});

it('EC-T09 an owner who buys nothing may still remove members', async () => {
  const { client } = opened('team/active', { role: 'owner' });
  const { decisions } = await client.getOverview();
  const allowed = Object.entries(decisions).flatMap(([action, { allowed: may }]) =>
    may ? [action] : [],
  );
  expect(allowed.toSorted()).toEqual([
    'alerts.view',
    'billing.view',
    'billing.view_limited',
    'members.manage',
    'plan.browse',
    'plan.view',
    'seats.view',
    'storage.view',
    'support.send',
    'wallet.history',
    'wallet.spend',
    'wallet.view',
  ]);
});
