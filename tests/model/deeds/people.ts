/** Members who come, go and change. */
import type { OutsideWorld } from '../../../mocks/index.js';
import { ROLES_OF } from '../../rules/permissions.table.js';
import type { Deed, Row } from './Deed.js';
import { refusable } from './refusable.js';

type OfMember = Extract<
  keyof OutsideWorld,
  'memberLeaves' | 'memberDeactivated' | 'memberReactivated' | 'transferOwnership'
>;

export const PEOPLE = {
  memberJoins: [2, memberJoins],
  memberInvited: [1, memberInvited],
  memberLeaves: [1, ofMember('memberLeaves')],
  memberDeactivated: [1, ofMember('memberDeactivated')],
  memberReactivated: [1, ofMember('memberReactivated')],
  transferOwnership: [1, ofMember('transferOwnership')],
  changeRole: [1, changeRole],
} as const satisfies Record<string, Row>;

function memberJoins(...[{ mock, story }, , choose]: Parameters<Deed>) {
  const state = choose(['active', 'active', 'guest'] as const);
  story.push(`The world: memberJoins(${state})`);
  mock.world.memberJoins(undefined, 'member', state);
}

function memberInvited(...[stage, told]: Parameters<Deed>) {
  const { seats } = stage.sight.overview;
  const isFull = seats !== null && seats.used > seats.paid;
  refusable(stage, told, 'memberInvited()', !isFull, (world) => world.memberInvited());
}

/** Those that a primary owner is not done to: the role is handed over first. */
const MUST_STAY: readonly OfMember[] = ['memberLeaves', 'memberDeactivated'];

function ofMember(verb: OfMember): Deed {
  return ({ mock, story, terms }, _, choose) => {
    const member = choose(mock.world.members);
    const isOfTeam = verb === 'transferOwnership' && terms.preset !== 'team';
    const isOwner = MUST_STAY.includes(verb) && member?.role === 'primary_owner';
    if (member === undefined || isOfTeam || isOwner) return;
    story.push(`The world: ${verb}(${member.id})`);
    mock.world[verb](member.id);
  };
}

/** Roles that nobody is given. */
const HANDED_OVER: ReadonlySet<string> = new Set(['none', 'primary_owner']);

function changeRole(...[{ mock, story, terms }, , choose]: Parameters<Deed>) {
  const member = choose(mock.world.members);
  const role = choose(ROLES_OF[terms.preset].filter((it) => !HANDED_OVER.has(it)));
  if (member === undefined || role === undefined || HANDED_OVER.has(member.role)) return;
  story.push(`The world: changeRole(${member.id}, ${role})`);
  mock.world.changeRole(member.id, role);
}
