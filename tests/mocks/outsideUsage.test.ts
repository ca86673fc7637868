import { describe, expect, it } from 'vitest';
import { GIGABYTE } from '../../src/rules/storage.js';
import { MINUTE } from '../../src/rules/time.js';
import type { OutsideWorld } from '../../mocks/index.js';
import { opened } from '../support/opened.js';

describe('stored files', () => {
  const usedOf = async ({ client }: ReturnType<typeof opened>) =>
    ((await client.getOverview()).storage?.used ?? 0) / GIGABYTE;

  it('count once however often they are placed, and free their room with the last copy', async () => {
    const its = opened('workspace/active');
    const { world } = its;
    world.fileUploaded(4 * GIGABYTE, 'film.mp4');
    world.fileUploaded(4 * GIGABYTE, 'film.mp4');
    expect(await usedOf(its)).toBe(50);
    world.fileDeleted(4 * GIGABYTE, 'film.mp4');
    expect(await usedOf(its)).toBe(50);
    world.fileDeleted(4 * GIGABYTE, 'film.mp4');
    expect(await usedOf(its)).toBe(46);
    world.fileDeleted(4 * GIGABYTE, 'film.mp4');
    expect(await usedOf(its)).toBe(46);
  });

  it('meet a quota that follows the plan as late as the totals do', async () => {
    const { mock, client, world } = opened('workspace/active', { delays: { totals: 5 * MINUTE } });
    world.memberJoins();
    expect((await client.getOverview()).storage).toMatchObject({
      quota: 80 * GIGABYTE,
      settling: true,
    });
    world.memberJoins();
    await mock.advance({ minutes: 5 });
    expect((await client.getOverview()).storage).toMatchObject({
      quota: 100 * GIGABYTE,
      settling: false,
    });
  });
});

describe('spending', () => {
  it('stops in a postpaid wallet once nothing is left', async () => {
    const { client, world } = opened('wallet/active');
    world.usage(90_00);
    expect((await client.getOverview()).wallet).toMatchObject({
      balance: { amount: -5_65 },
      stopped: true,
    });
    expect(() => world.usage(1)).toThrow('does not hold enough');
  });

  it('goes on after the end of a subscription, as the policy says', () => {
    const { world } = opened('team/canceled', { policy: { spendAfterCancel: true } });
    expect(world.usage(1).type).toBe('charge');
  });

  it.each(['team/canceled', 'wallet/canceled'] as const)(
    'ends with a subscription, where the policy says so: %s',
    (scenario) => {
      const { world } = opened(scenario, { policy: { spendAfterCancel: false } });
      expect(() => world.usage(1)).toThrow('has ended');
    },
  );
});

describe('credits of a plan', () => {
  it('that come back after its period outlive it no second time', async () => {
    const { mock, client, world } = opened('workspace/active');
    const { id } = world.reserve(9_000);
    await mock.advance({ until: '2026-02-01T12:00:00.000Z' });
    world.refund(id);
    const { wallet } = await client.getOverview();
    expect(wallet?.planCredits?.amount).toBe(16_000);
    expect(wallet?.purchasedCredits?.amount).toBe(420 + 9_000);
  });
});

describe('members', () => {
  it('who leave or are deactivated find nothing any more', async () => {
    const { mock, client, world } = opened('workspace/active');
    const member = mock.as('member');
    world.memberDeactivated(member.viewer.memberId);
    expect(member.viewer.state).toBe('deactivated');
    world.memberReactivated(member.viewer.memberId);
    expect(member.viewer.state).toBe('active');
    world.memberLeaves(member.viewer.memberId);
    expect(member.viewer.state).toBe('deactivated');
    expect((await client.getOverview()).seats?.used).toBe(7);
  });

  it.each<readonly [string, (world: OutsideWorld, owner: string) => void]>([
    ['become a second one', (world) => world.changeRole('mem_3', 'primary_owner')],
    ['join as a second one', (world) => void world.memberJoins('Ada', 'primary_owner')],
    ['leave none by another role', (world, owner) => world.changeRole(owner, 'member')],
    ['leave none by going', (world, owner) => world.memberLeaves(owner)],
    ['leave none by losing access', (world, owner) => world.memberDeactivated(owner)],
  ])('hand the role of the primary owner over, and do not %s', (_, deed) => {
    const { mock, world } = opened('team/active');
    const owners = () => world.members.filter(({ role }) => role === 'primary_owner');
    const [owner] = owners();
    expect(() => deed(world, owner?.id ?? '')).toThrow(/^farebox: .*one primary owner/);
    expect(owners()).toEqual([owner]);
    world.transferOwnership('mem_3');
    expect(owners().map(({ id }) => id)).toEqual(['mem_3']);
    expect(mock.viewer.role).toBe('owner');
  });

  it('who join as guests take no seat', async () => {
    const { client, world } = opened('workspace/active');
    world.memberJoins('Mara', 'member', 'guest');
    expect((await client.getOverview()).seats?.used).toBe(8);
  });
});
