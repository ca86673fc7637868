import { describe, expect, it } from 'vitest';
import { clientOf, failureOf, opened } from '../support/opened.js';
import { quoteForm } from '../support/quoteForm.js';

const pack = { purpose: 'credit_pack', packId: 'pack_10' } as const;

describe('another view of the same world', () => {
  it('sees the same facts, and is refused what its role may not', async () => {
    const { mock, client, processor } = opened('team/active');
    const member = clientOf(mock.as('member'));
    await processor.pay((await client.createCheckout(pack)).id);
    expect((await member.getOverview()).wallet?.balance.amount).toBe(22_480);
    expect(await failureOf(member.createCheckout(pack))).toMatchObject({
      code: 'forbidden',
      status: 403,
      reason: 'role',
    });
    expect((await client.createCheckout(pack)).status).toBe('open');
  });

  it('keeps the first one as it was', () => {
    const { mock } = opened('workspace/active', { role: 'billing_admin' });
    expect(mock.as('member').viewer.role).toBe('member');
    expect(mock.viewer.role).toBe('billing_admin');
  });

  it.each([
    ['who is not a member', { role: 'none' }],
    ['whose access was taken away', { role: 'member', state: 'deactivated' }],
  ] as const)('of somebody %s finds nothing', async (_, viewer) => {
    const { mock } = opened('wallet/active');
    expect(await failureOf(clientOf(mock.as(viewer)).getOverview())).toMatchObject({
      code: 'not_found',
      status: 404,
    });
  });

  it('on a native app reads and changes nothing', async () => {
    const { mock } = opened('team/active');
    const app = clientOf(mock.as({ surface: 'native_mobile' }));
    expect((await app.getOverview()).wallet?.balance.amount).toBe(12_480);
    expect(await failureOf(app.createCheckout(pack))).toMatchObject({
      reason: 'surface_unsupported',
    });
  });

  it('lists the roles there are when one does not exist', () => {
    const { mock } = opened('team/active');
    expect(() => mock.as('billing_admin')).toThrow(/primary_owner, owner, member/);
  });

  it('follows a role that changes while somebody looks', async () => {
    const { mock, client, world } = opened('workspace/past-due');
    expect((await client.getOverview()).banner?.audience).toBe('manager');
    world.changeRole(mock.viewer.memberId, 'member');
    expect((await client.getOverview()).banner?.audience).toBe('limited');
    expect(await failureOf(client.createCheckout(pack))).toMatchObject({ reason: 'role' });
  });

  it('follows the ownership, and no longer calls the owner the creator', async () => {
    const { mock, client, world } = opened('team/active');
    const heir = mock.as('member');
    world.transferOwnership(heir.viewer.memberId);
    expect(heir.viewer.role).toBe('primary_owner');
    expect(mock.viewer.role).toBe('owner');
    expect((await client.getOverview()).decisions['wallet.buy_pack']).toMatchObject({
      allowed: false,
      message: 'owner_buys_packs',
    });
    expect((await clientOf(heir).createCheckout(pack)).status).toBe('open');
  });

  it('ends with the membership', async () => {
    const { mock, world } = opened('team/active');
    const member = mock.as('member');
    world.memberLeaves(member.viewer.memberId);
    expect(await failureOf(clientOf(member).getOverview())).toMatchObject({ status: 404 });
  });
});

describe('members and seats', () => {
  it('do not count while they are invited', async () => {
    const { client, world } = opened('workspace/active');
    world.memberInvited();
    expect((await client.getOverview()).seats).toMatchObject({
      paid: 8,
      used: 8,
      pendingInvites: 2,
      overBy: 0,
    });
  });

  it('stop invitations while there are too few', async () => {
    const { client, world } = opened('workspace/over-seats');
    expect(() => world.memberInvited()).toThrow('2 more members than seats');
    expect((await client.getOverview()).seats).toMatchObject({ pendingInvites: 1, overBy: 2 });
  });

  it('go over on a fixed plan, until they are fewer', async () => {
    const { client, world } = opened('workspace/over-seats');
    const member = world.memberJoins('Lena Vogt');
    expect((await client.getOverview()).seats?.overBy).toBe(3);
    for (const { id } of [member, ...world.members.slice(8, 10)]) world.memberLeaves(id);
    const { seats, banner } = await client.getOverview();
    expect(seats?.overBy).toBe(0);
    expect(banner).toBeNull();
  });

  it('are charged for the rest of the period on a flexible plan', async () => {
    const { client, world } = opened('workspace/active');
    world.memberJoins();
    const { seats } = await client.getOverview();
    expect(seats).toMatchObject({ paid: 9, used: 9, pendingInvites: 0 });
    // 15.00 × 17/31 = 8.225…
    expect((await client.listInvoices({ limit: 1 })).data).toMatchObject([
      { status: 'paid', total: { amount: 8_23 } },
    ]);
  });

  it('give credit as they leave, down to the least that the plan has', async () => {
    const { client, world } = opened('workspace/active');
    for (const { id } of world.members.slice(5)) world.memberLeaves(id);
    expect((await client.getOverview()).invoiceCredit?.amount).toBe(3 * 8_23);
    world.memberLeaves(world.members[4]?.id ?? '');
    const { seats, invoiceCredit } = await client.getOverview();
    expect(seats).toMatchObject({ paid: 5, used: 4 });
    expect(invoiceCredit?.amount).toBe(3 * 8_23);
  });

  it('block a plan with room for fewer', async () => {
    const { client, world } = opened('workspace/active');
    for (let count = 0; count < 4; count++) world.memberJoins();
    const smaller = { purpose: 'change_plan', priceId: 'standard_month' } as const;
    expect(await failureOf(client.createCheckout(smaller))).toMatchObject({
      reason: 'limit_blocks',
    });
    for (const { id } of world.members.slice(10)) world.memberLeaves(id);
    expect((await client.createCheckout(smaller)).status).toBe('open');
  });
});

describe('files', () => {
  const GB = 1_000_000_000;

  it.each([
    ['to the last byte', 34 * GB, 'near', 0],
    ['and a byte more', 34 * GB + 1, 'over', 1],
  ])('fill the room %s', async (_, bytes, state, overBy) => {
    const { client, world } = opened('workspace/active');
    world.fileUploaded(bytes);
    expect((await client.getOverview()).storage).toMatchObject({ state, overBy });
  });

  it('show in the totals after a while', async () => {
    const { mock, client, world } = opened('workspace/over-storage', {
      delays: { totals: 120_000 },
    });
    world.fileDeleted(20 * GB);
    expect((await client.getOverview()).storage).toMatchObject({
      used: 92 * GB,
      settling: true,
    });
    await mock.advance({ minutes: 2 });
    expect((await client.getOverview()).storage).toMatchObject({
      used: 72 * GB,
      settling: false,
      state: 'near',
    });
  });
});

describe('people', () => {
  it('have one open quote, however often it is asked for', async () => {
    const { client } = opened('workspace/free');
    const first = await client.requestQuote(quoteForm);
    const second = await client.requestQuote({ ...quoteForm, seats: 14 });
    expect(second).toEqual(first);
    expect(await client.listQuotes()).toMatchObject([{ status: 'requested' }]);
  });

  it('agree on a contract, and let it go again', async () => {
    const { client, world } = opened('workspace/custom-contract');
    expect((await client.getOverview()).decisions['seats.change']).toMatchObject({
      reason: 'contract_managed',
    });
    world.contractLifted();
    expect((await client.getOverview()).decisions['seats.change']).toEqual({ allowed: true });
  });
});
