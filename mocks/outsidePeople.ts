/** Members who come, go and change. */
import type { Role, Viewer } from '../src/rules/index.js';
import { addMember, changeMember, invite } from './members.js';
import { personName } from './scenarios/people.js';
import type { Member, World } from './World.js';

export interface OutsidePeople {
  /** Somebody accepts an invitation, as a guest too, who takes no seat. */
  memberJoins(name?: string, role?: Role, state?: Exclude<Viewer['state'], 'deactivated'>): Member;
  /** Refused as `limit_blocks` while there are more members than seats. */
  memberInvited(): void;
  /** Is gone for good. The primary owner hands over first. */
  memberLeaves(memberId: string): void;
  /** Loses access, and the seat is free. The primary owner hands over first. */
  memberDeactivated(memberId: string): void;
  memberReactivated(memberId: string): void;
  /** There is one primary owner: that role is handed over, see `transferOwnership`. */
  changeRole(memberId: string, role: Role): void;
  /** The primary owner hands the workspace over and becomes an owner. */
  transferOwnership(memberId: string): void;
}

export function outsidePeople(world: World): OutsidePeople {
  const act = <T>(deed: () => T) => world.clock.act(deed);
  return {
    memberJoins: (name = personName(world.members.length), role = 'member', state = 'active') =>
      act(() => {
        keepOneOwner(world, role);
        return addMember(world, { name, role, state });
      }),
    memberInvited: () => act(() => invite(world)),
    memberLeaves: (id) =>
      act(() => {
        const gone = known(world, id);
        keepOneOwner(world, gone.role);
        world.members = world.members.filter((member) => member !== gone);
      }),
    memberDeactivated: (id) =>
      act(() => {
        const member = known(world, id);
        keepOneOwner(world, member.role);
        changeMember(world, member.id, { state: 'deactivated' });
      }),
    memberReactivated: (id) =>
      act(() => changeMember(world, known(world, id).id, { state: 'active' })),
    changeRole: (id, role) =>
      act(() => {
        const member = known(world, id);
        if (member.role === role) return;
        keepOneOwner(world, member.role, role);
        changeMember(world, id, { role });
      }),
    transferOwnership: (id) => act(() => handOver(world, known(world, id).id)),
  };
}

function handOver(world: World, id: string): void {
  const owner = world.members.find(({ role }) => role === 'primary_owner');
  if (owner?.id === id) return;
  if (owner !== undefined) changeMember(world, owner.id, { role: 'owner' });
  changeMember(world, id, { role: 'primary_owner' });
  world.workspace = { ...world.workspace, ownerIsCreator: false };
}

/** Nobody leaves the role of the primary owner, or takes it, beside a hand-over. */
function keepOneOwner({ members }: World, ...roles: readonly Role[]): void {
  const owner = members.find(({ role }) => role === 'primary_owner');
  if (owner === undefined || !roles.includes('primary_owner')) return;
  throw new Error(
    `farebox: a workspace has one primary owner, "${owner.id}", so there is no second one and never none. Hand it over with world.transferOwnership.`,
  );
}

function known({ members }: World, id: string): Member {
  const member = members.find((it) => it.id === id);
  if (member !== undefined) return member;
  throw new Error(
    `farebox: there is no member "${id}", so nothing happens to anybody. Use an id of world.members.`,
  );
}
