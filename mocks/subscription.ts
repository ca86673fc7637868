/**
 * The subscription of a world and its moves. Every move is lawful, or it is a mistake of the mock.
 */
import {
  add,
  after,
  amountLike,
  type Balance,
  endIfCanceled,
  hasCome,
  HOUR,
  INCOMPLETE_HOURS,
  type Instant,
  type Interval,
  laterBy,
  mayMove,
  type Money,
  type Plan,
  type Price,
  standingOf,
  type Subscription,
  type SubscriptionStatus,
} from '../src/rules/index.js';
import { unpaidPeriods } from './invoices.js';
import { mint, type StoredPeriod, type World } from './World.js';

export interface Choice {
  readonly plan: Plan;
  readonly price: Price;
}

/** Writes the subscription down; an unlawful move is misuse. */
export function setSubscription(world: World, next: Subscription): void {
  const from = standingOf(world.subscription);
  if (from !== next.status && !mayMove(from, next.status)) {
    throw new Error(
      `farebox: a subscription cannot go from ${from} to ${next.status}, so the mock would show what no back end does. Go through the statuses between.`,
    );
  }
  if (!goesOn(world.subscription, next)) world.anchor = next.currentPeriodStart;
  world.subscription = next;
}

/** The same period, or the one that follows it. */
function goesOn(from: Subscription | null, next: Subscription): boolean {
  const { currentPeriodStart: start } = next;
  if (from === null || from.id !== next.id) return false;
  return from.currentPeriodStart === start || from.currentPeriodEnd === start;
}

/** The end of the period that starts then, on the day that the first one started on. */
export function periodEnd({ anchor }: World, start: Instant, interval: Interval): Instant {
  let count = 1;
  while (hasCome(laterBy(anchor, interval, count), start)) count += 1;
  return laterBy(anchor, interval, count);
}

/** A price of the catalogue with its plan, or `null`. */
export function choiceOf({ catalogue }: World, priceId: string): Choice | null {
  for (const plan of catalogue.plans) {
    const price = plan.prices.find(({ id }) => id === priceId);
    if (price !== undefined) return { plan, price };
  }
  return null;
}

/** Seats that a price is bought for, at least. */
export function quantityFor(world: World, { plan, price }: Choice): number {
  if (price.model === 'flat') return 1;
  return Math.max(plan.minQuantity, billableMembers(world));
}

/** Members who take a seat. */
export function billableMembers({ members }: World): number {
  return members.filter(({ state }) => state === 'active').length;
}

/** What one period of the subscription costs, add-on and all; `null` where people agreed a price. */
export function periodTotal(world: World, subscription: Subscription): Money | null {
  const choice = choiceOf(world, subscription.priceId);
  if (choice === null) return null;
  const { unitAmount } = choice.price;
  const plan = amountLike(unitAmount, unitAmount.amount * subscription.quantity);
  const tier = world.catalogue.storageTiers.find(({ id }) => id === subscription.storageAddOnId);
  return tier === undefined ? plan : add(plan, tier.unitAmount);
}

/** Credits of the plan's for one period, or `null`. */
export function periodCredits(world: World, subscription: Subscription): Balance | null {
  const choice = choiceOf(world, subscription.priceId);
  if (choice === null) return null;
  const { zero } = world.ledger;
  if (world.catalogue.creditsEqualPrice) return add(zero, choice.price.unitAmount);
  const included = choice.plan.includedCredits;
  if (included === null) return null;
  const times = included.per === 'seat' ? subscription.quantity : 1;
  return amountLike(included.amount, included.amount.amount * times);
}

/** What an invoice of the period that runs pays for. */
export function periodOf(world: World, subscription: Subscription): StoredPeriod {
  return { subscriptionId: subscription.id, credits: periodCredits(world, subscription) };
}

/** A new subscription, in place of any that has ended. */
export function startSubscription(
  world: World,
  choice: Choice,
  status: Extract<SubscriptionStatus, 'active' | 'trialing' | 'incomplete'>,
): Subscription {
  const now = world.clock.now();
  const trialEnd =
    status === 'trialing' ? after(now, (choice.plan.trialDays ?? 0) * 24 * HOUR) : null;
  const subscription: Subscription = {
    id: mint(world, 'sub'),
    status,
    planId: choice.plan.id,
    priceId: choice.price.id,
    quantity: quantityFor(world, choice),
    currentPeriodStart: now,
    currentPeriodEnd: trialEnd ?? laterBy(now, choice.price.interval),
    trialEnd,
    cancelAt: null,
    canceledAt: null,
    pendingChange: null,
    storageAddOnId: null,
    incompleteExpiresAt: status === 'incomplete' ? after(now, INCOMPLETE_HOURS * HOUR) : null,
    collection: 'automatic',
  };
  setSubscription(world, subscription);
  world.chosenSeats = 0;
  world.workspace = {
    ...world.workspace,
    billingRecord: true,
    billingHistory: true,
    planKind: status === 'incomplete' ? world.workspace.planKind : choice.plan.kind,
  };
  return subscription;
}

/** Another plan or price from the next period on, as people agreed; an end that was planned is off. */
export function scheduleChange(world: World, subscription: Subscription, choice: Choice): void {
  const at = subscription.trialEnd ?? subscription.currentPeriodEnd;
  const pendingChange = { planId: choice.plan.id, at };
  setSubscription(world, { ...subscription, cancelAt: null, canceledAt: null, pendingChange });
  world.pendingPriceId = choice.price.id;
}

/** The subscription with the change that was to come. */
export function withPendingChange(world: World, subscription: Subscription): Subscription {
  const choice = subscription.pendingChange && choiceOf(world, world.pendingPriceId ?? '');
  if (choice === null) return subscription;
  world.chosenSeats = 0;
  world.workspace = { ...world.workspace, planKind: choice.plan.kind };
  return {
    ...subscription,
    planId: choice.plan.id,
    priceId: choice.price.id,
    quantity: quantityFor(world, choice),
    pendingChange: null,
  };
}

/** Schedules the end for the end of what is paid, or of the trial; where that has passed it ends now. */
export function scheduleCancellation(world: World, subscription: Subscription): Subscription {
  const now = world.clock.now();
  const cancelAt = endIfCanceled(subscription, now);
  if (hasCome(cancelAt, now)) return endSubscription(world, subscription);
  const next = { ...subscription, cancelAt, canceledAt: now, pendingChange: null };
  setSubscription(world, next);
  return next;
}

/** Takes a scheduled end back. */
export function restart(world: World, subscription: Subscription): Subscription {
  const next = { ...subscription, cancelAt: null, canceledAt: null };
  setSubscription(world, next);
  return next;
}

/** Ends it now. Nothing is paid back, and the balance stays. */
export function endSubscription(world: World, subscription: Subscription): Subscription {
  const now = world.clock.now();
  const ended: Subscription = {
    ...subscription,
    status: 'canceled',
    currentPeriodEnd: now,
    cancelAt: null,
    canceledAt: subscription.canceledAt ?? now,
    pendingChange: null,
    storageAddOnId: null,
  };
  setSubscription(world, ended);
  world.workspace = { ...world.workspace, planKind: 'free' };
  return ended;
}

/** Brings it back into order once none of its periods is unpaid. */
export function recover(world: World): void {
  const { subscription } = world;
  const isWaiting = subscription !== null && WAITING.has(subscription.status);
  if (!isWaiting || unpaidPeriods(world).length > 0) return;
  const choice = choiceOf(world, subscription.priceId);
  setSubscription(world, {
    ...subscription,
    status: 'active',
    incompleteExpiresAt: null,
    ...periodAfterWaiting(subscription, world.clock.now(), choice?.price.interval ?? 'month'),
  });
  world.workspace = { ...world.workspace, planKind: choice?.plan.kind ?? 'paid' };
}

const WAITING: ReadonlySet<string> = new Set<SubscriptionStatus>([
  'past_due',
  'unpaid',
  'incomplete',
  'paused',
]);

/** A period that ran out unpaid starts anew with the payment. */
function periodAfterWaiting(
  { status, currentPeriodEnd }: Subscription,
  now: Instant,
  interval: Price['interval'],
) {
  if (status !== 'paused' && !hasCome(currentPeriodEnd, now)) return {};
  return { currentPeriodStart: now, currentPeriodEnd: laterBy(now, interval) };
}
