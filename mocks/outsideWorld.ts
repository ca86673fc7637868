/** What happens to a workspace without its billing page. */
import { BillingError } from '../src/client/index.js';
import type { Contract, Role, Transaction } from '../src/rules/index.js';
import { deliverWebhook } from './checkouts.js';
import { addMember, changeMember, deactivateMember } from './members.js';
import { personName } from './scenarios/people.js';
import { changeFiles } from './storedFiles.js';
import type { Member, Notice, World } from './World.js';

export interface OutsideWorld {
  readonly members: readonly Member[];
  /** What was sent to people so far. */
  readonly notices: readonly Notice[];

  /** A job is done and paid for, in the wallet's own unit. Refused as `insufficient_balance`. */
  usage(amount: number, label?: string): Transaction;
  /** A job begins and holds what it may cost; its id is for `charge` or `refund`. */
  reserve(amount: number, label?: string): Transaction;
  /** The job ended and keeps what it held. */
  charge(reservationId: string): Transaction;
  /** The job failed and gives back what it held. */
  refund(reservationId: string): Transaction;

  declineNextPayment(): void;
  /** The next charge waits for a confirmation at the bank. */
  requireAuthentication(): void;
  /** The saved card's bank declines from now on, until there is another card. */
  cardStopsWorking(): void;
  /** The processor sends its webhooks now, those that came before once more. */
  deliverWebhooks(): void;

  memberJoins(name?: string, role?: Role): Member;
  memberLeaves(memberId: string): void;
  memberInvited(): void;
  changeRole(memberId: string, role: Role): void;
  /** The primary owner hands the workspace over and becomes an owner. */
  transferOwnership(memberId: string): void;

  /** Bytes; the totals follow after their delay. */
  fileUploaded(bytes: number): void;
  fileDeleted(bytes: number): void;

  /** People agree on other terms. */
  contractChanges(contract: Contract): void;
}

export function createOutsideWorld(world: World): OutsideWorld {
  const { clock } = world;
  const act = <T>(deed: () => T) => clock.act(deed);
  const answer = (outcome: 'declined' | 'requires_action') => () =>
    act(() => void (world.nextOutcome = outcome));
  return {
    get members() {
      return world.members;
    },
    get notices() {
      return world.notices;
    },

    usage: (amount, label) => act(() => spend(world, amount, label)),
    reserve: (amount, label) => act(() => hold(world, amount, label)),
    charge: (id) => act(() => world.ledger.charge(id, clock.now())),
    refund: (id) => act(() => world.ledger.refund(id, clock.now())),

    declineNextPayment: answer('declined'),
    requireAuthentication: answer('requires_action'),
    cardStopsWorking: () =>
      act(() => {
        world.cards = world.cards.map((card) => ({ ...card, answers: 'declined' }));
      }),
    deliverWebhooks: () =>
      act(() => world.checkouts.forEach((checkout) => deliverWebhook(world, checkout))),

    memberJoins: (name = personName(world.members.length), role = 'member') =>
      act(() => {
        world.pendingInvites = Math.max(0, world.pendingInvites - 1);
        return addMember(world, name, role);
      }),
    memberLeaves: (id) => act(() => deactivateMember(world, known(world, id).id)),
    memberInvited: () => act(() => void (world.pendingInvites += 1)),
    changeRole: (id, role) => act(() => changeMember(world, known(world, id).id, { role })),
    transferOwnership: (id) => act(() => handOver(world, known(world, id).id)),

    fileUploaded: (bytes) => act(() => changeFiles(world, bytes)),
    fileDeleted: (bytes) => act(() => changeFiles(world, -bytes)),

    contractChanges: (contract) => act(() => void (world.contract = contract)),
  };
}

const JOB = 'Job';

function checkAmount(amount: number): void {
  if (Number.isSafeInteger(amount) && amount > 0) return;
  throw new Error(
    `farebox: a job cannot cost ${amount}, so the ledger would not add up. Give a whole number above 0, in the wallet's own unit.`,
  );
}

function hold({ ledger, clock }: World, amount: number, label = JOB): Transaction {
  checkAmount(amount);
  const row = ledger.reserve({ at: clock.now(), amount, label });
  if (row !== null) return row;
  throw new BillingError({
    code: 'insufficient_balance',
    message: 'The wallet does not hold enough.',
  });
}

function spend(world: World, amount: number, label = JOB): Transaction {
  const { ledger, clock, policy } = world;
  checkAmount(amount);
  const at = clock.now();
  if (policy.walletMayGoNegative) return ledger.take({ at, amount, label });
  return ledger.charge(hold(world, amount, label).id, at);
}

function handOver(world: World, id: string): void {
  const owner = world.members.find(({ role }) => role === 'primary_owner');
  if (owner !== undefined) changeMember(world, owner.id, { role: 'owner' });
  changeMember(world, id, { role: 'primary_owner' });
  world.workspace = { ...world.workspace, ownerIsCreator: false };
}

function known({ members }: World, id: string): Member {
  const member = members.find((it) => it.id === id);
  if (member !== undefined) return member;
  throw new Error(
    `farebox: there is no member "${id}", so nothing happens to anybody. Use an id of world.members.`,
  );
}
