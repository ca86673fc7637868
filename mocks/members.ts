/**
 * People of a workspace, and the seats they take.
 *
 * On a flexible plan the paid seats follow the members, never below the plan's minimum or those bought
 * by hand, and the rest of the period is charged or credited. A trial, or a plan that is paused, has
 * nothing to charge; one that owes follows once it has paid. On a fixed plan they are bought by hand.
 */
import { BillingError } from '../src/client/index.js';
import {
  amountLike,
  billableSeats,
  isLive,
  type Plan,
  prorated,
  type Seats,
  seatsOver,
  standingOf,
  type SubscriptionStatus,
} from '../src/rules/index.js';
import { chargeSavedCard } from './cards.js';
import { issueInvoice } from './invoices.js';
import { recordOutcome } from './payments.js';
import { billableMembers, choiceOf, setSubscription } from './subscription.js';
import { type Member, mint, type World } from './World.js';

/** The seats of the plan that the workspace is on; `null` for a product without seats. */
export function seatsOf(world: World): Seats | null {
  if (!world.policy.modules.includes('seats')) return null;
  const { subscription } = world;
  const runs = isLive(standingOf(subscription));
  const plan = planOf(world);
  const used = billableMembers(world);
  return {
    paid: runs && subscription ? subscription.quantity : (plan?.includedSeats ?? used),
    used,
    pendingInvites: world.pendingInvites,
    minQuantity: plan?.minQuantity ?? 1,
    mode: plan?.seatMode ?? 'fixed',
  };
}

/** The plan that a live subscription is for, else the free one; `null` where there is none. */
export function planOf({ subscription, catalogue }: World): Plan | null {
  const { plans } = catalogue;
  const runs = isLive(standingOf(subscription));
  const own = runs ? plans.find(({ id }) => id === subscription?.planId) : undefined;
  return own ?? plans.find(({ kind }) => kind === 'free') ?? null;
}

/** Somebody new, who takes the place of an invitation where one waits. */
export function addMember(world: World, member: Omit<Member, 'id'>): Member {
  const added = { id: mint(world, 'mem'), ...member };
  world.pendingInvites = Math.max(0, world.pendingInvites - 1);
  world.members = [...world.members, added];
  return added;
}

/** Invites somebody; while there are more members than seats, nobody can be. */
export function invite(world: World): void {
  const seats = seatsOf(world);
  if (seats !== null && seatsOver(seats) > 0) {
    throw new BillingError({
      code: 'forbidden',
      reason: 'limit_blocks',
      message: `There are ${seatsOver(seats)} more members than seats. Add seats or remove members first.`,
    });
  }
  world.pendingInvites += 1;
}

export function changeMember(
  world: World,
  id: string,
  changes: Partial<Pick<Member, 'role' | 'state'>>,
): void {
  world.members = world.members.map((it) => (it.id === id ? { ...it, ...changes } : it));
}

const FREE_TO_FOLLOW: ReadonlySet<string> = new Set<SubscriptionStatus>(['trialing', 'paused']);

/** Looks whether the seats follow the members; to be called after every change. */
export function watchSeats(world: World): void {
  const { subscription, chosenSeats } = world;
  const seats = seatsOf(world);
  if (seats === null || seats.mode !== 'flexible' || subscription === null) return;
  const isFree = FREE_TO_FOLLOW.has(subscription.status);
  if (!isFree && subscription.status !== 'active') return;
  const quantity = Math.max(billableSeats(seats), chosenSeats);
  const difference = quantity - subscription.quantity;
  if (difference === 0) return;
  setSubscription(world, { ...subscription, quantity });
  if (!isFree) bill(world, difference);
}

/** Charges seats that came for the rest of the period, and keeps a credit for those that went. */
function bill(world: World, difference: number): void {
  const { subscription } = world;
  const choice = choiceOf(world, subscription?.priceId ?? '');
  if (subscription === null || choice === null) return;
  const { currentPeriodStart: start, currentPeriodEnd: end } = subscription;
  const { unitAmount } = choice.price;
  const total = prorated(Math.abs(difference), unitAmount, { start, end, now: world.clock.now() });
  if (difference < 0) {
    const credit = world.invoiceCredit.amount + total.amount;
    world.invoiceCredit = amountLike(world.invoiceCredit, credit);
    return;
  }
  const description = difference === 1 ? 'One more seat' : `${difference} more seats`;
  const invoice = issueInvoice(world, { total, description });
  if (invoice.status === 'open') recordOutcome(world, invoice.id, chargeSavedCard(world));
}
