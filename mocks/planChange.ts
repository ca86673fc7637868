/**
 * Changes of plan, interval, seats and storage in the middle of a period: what they cost, by the
 * formula of the rules' `proration.ts`, and what they do.
 *
 * A trial changes without a charge. A change takes the place of one that was to come, and clears a
 * scheduled cancellation. Another interval starts a new period, and takes the add-on's tier of that
 * interval. The free plan ends the subscription and keeps the credit. What was previewed is charged
 * as it was shown, however late in its ten minutes it is confirmed.
 */
import { BillingError, type PreviewWarning, type SubscriptionChange } from '../src/client/index.js';
import {
  amountLike,
  hasCome,
  type Instant,
  laterBy,
  type Money,
  money,
  type PreviewLine,
  prorated,
  settlePreview,
  type Subscription,
} from '../src/rules/index.js';
import { invalid } from './invalid.js';
import { quotaOf } from './storedFiles.js';
import {
  billableMembers,
  type Choice,
  choiceOf,
  endSubscription,
  periodTotal,
  quantityFor,
  setSubscription,
} from './subscription.js';
import type { World } from './World.js';

/** What the subscription becomes; `null` when it ends for the free plan. */
export type Target = Subscription | null;

export interface ChangeCost {
  readonly target: Target;
  readonly lines: readonly PreviewLine[];
  readonly dueNow: Money;
  readonly creditApplied: Money;
  readonly creditKept: Money;
  readonly nextInvoice: { readonly at: Instant; readonly total: Money };
  readonly warnings: readonly PreviewWarning[];
}

/**
 * What a change costs as it was previewed in this period, else now; an impossible one fails as
 * `validation`.
 */
export function costOf(
  world: World,
  from: Subscription,
  change: SubscriptionChange,
  previewedAt: Instant | null = null,
): ChangeCost {
  const holds = previewedAt !== null && hasCome(from.currentPeriodStart, previewedAt);
  const at = holds ? previewedAt : world.clock.now();
  const target = targetOf(world, from, { ...change, at });
  const zero = money(0, 'USD');
  const lines = from.status === 'trialing' ? [] : linesOf(world, from, { target, at });
  const { dueNow: due, creditKept } = settlePreview(lines, zero);
  const applied = Math.min(world.invoiceCredit.amount, due.amount);
  return {
    target,
    lines,
    dueNow: amountLike(due, due.amount - applied),
    creditApplied: amountLike(due, applied),
    creditKept,
    nextInvoice: {
      at: (target ?? from).currentPeriodEnd,
      total: (target && periodTotal(world, target)) ?? zero,
    },
    warnings: warningsOf(world, from, target),
  };
}

/** Makes the change, which is paid for. */
export function applyChange(world: World, from: Subscription, cost: ChangeCost): void {
  const credit = world.invoiceCredit.amount - cost.creditApplied.amount + cost.creditKept.amount;
  world.invoiceCredit = amountLike(world.invoiceCredit, credit);
  if (cost.target === null) return void endSubscription(world, from);
  setSubscription(world, cost.target);
  const plan = world.catalogue.plans.find(({ id }) => id === cost.target?.planId);
  world.workspace = { ...world.workspace, planKind: plan?.kind ?? 'paid' };
}

function targetOf(
  world: World,
  from: Subscription,
  { at, ...change }: SubscriptionChange & { readonly at: Instant },
): Target {
  const plan = world.catalogue.plans.find(({ id }) => id === (change.planId ?? from.planId));
  if (plan?.kind === 'free') return null;
  const choice = choiceOf(world, change.priceId ?? from.priceId);
  if (choice === null || choice.plan.quoteOnly || choice.plan.kind !== 'paid')
    throw invalid('priceId', 'There is no such price to change to.');

  const isNewPlan = choice.plan.id !== from.planId;
  const quantity = change.quantity ?? (isNewPlan ? quantityFor(world, choice) : from.quantity);
  checkSeats(world, choice, quantity);
  const interval = choiceOf(world, from.priceId)?.price.interval;
  const restarts = interval !== choice.price.interval && from.status !== 'trialing';
  return {
    ...from,
    planId: choice.plan.id,
    priceId: choice.price.id,
    quantity: choice.price.model === 'flat' ? 1 : quantity,
    storageAddOnId: tierFor(world, from, change, choice),
    currentPeriodStart: restarts ? at : from.currentPeriodStart,
    currentPeriodEnd: restarts ? laterBy(at, choice.price.interval) : from.currentPeriodEnd,
    cancelAt: null,
    canceledAt: null,
    pendingChange: null,
  };
}

function checkSeats(world: World, { plan, price }: Choice, quantity: number): void {
  if (price.model === 'flat') return;
  const excess = billableMembers(world) - quantity;
  if (excess > 0) {
    throw new BillingError({
      code: 'forbidden',
      reason: 'limit_blocks',
      message:
        excess === 1
          ? 'There is 1 more member than that. Remove one first.'
          : `There are ${excess} more members than that. Remove them first.`,
    });
  }
  if (quantity < plan.minQuantity)
    throw invalid('quantity', `${plan.name} has at least ${plan.minQuantity} seats.`);
}

function tierFor(
  world: World,
  from: Subscription,
  { storageAddOnId }: SubscriptionChange,
  { price }: Choice,
): string | null {
  const { storageTiers } = world.catalogue;
  const id = storageAddOnId === undefined ? from.storageAddOnId : storageAddOnId;
  if (id === null) return null;
  const wished = storageTiers.find((tier) => tier.id === id);
  const tier = storageTiers.find(
    ({ bytes, interval }) => bytes === wished?.bytes && interval === price.interval,
  );
  if (tier === undefined) throw invalid('storageAddOnId', 'There is no such storage to add.');
  return tier.id;
}

interface Item {
  readonly planId: string | null;
  readonly quantity: number;
  readonly unitAmount: Money;
}

function linesOf(
  world: World,
  from: Subscription,
  { target, at }: { readonly target: Target; readonly at: Instant },
): PreviewLine[] {
  const old = itemsOf(world, from);
  const next = target === null ? [] : itemsOf(world, target);
  const { currentPeriodStart: start, currentPeriodEnd: end } = from;
  const period = { start, end, now: at };
  const restarts = target !== null && target.currentPeriodStart !== start;
  const line = (kind: PreviewLine['kind'], { planId, quantity, unitAmount }: Item): PreviewLine => {
    const part =
      kind === 'full_period'
        ? amountLike(unitAmount, quantity * unitAmount.amount)
        : prorated(quantity, unitAmount, period);
    const sign = kind === 'unused' ? -1 : 1;
    return { kind, planId, quantity, amount: amountLike(part, sign * part.amount) };
  };
  if (restarts)
    return [...old.map((it) => line('unused', it)), ...next.map((it) => line('full_period', it))];
  const [gone, come] = [without(old, next), without(next, old)];
  return [...gone.map((it) => line('unused', it)), ...come.map((it) => line('remaining', it))];
}

function itemsOf(world: World, subscription: Subscription): Item[] {
  const choice = choiceOf(world, subscription.priceId);
  const tier = world.catalogue.storageTiers.find(({ id }) => id === subscription.storageAddOnId);
  const { quantity } = subscription;
  return [
    ...(choice ? [{ planId: choice.plan.id, quantity, unitAmount: choice.price.unitAmount }] : []),
    ...(tier ? [{ planId: null, quantity: 1, unitAmount: tier.unitAmount }] : []),
  ];
}

/** The items, less what `others` hold of the same at the same price. */
function without(items: readonly Item[], others: readonly Item[]): Item[] {
  return items.flatMap((item) => {
    const same = others.find(
      ({ planId, unitAmount }) =>
        planId === item.planId && unitAmount.amount === item.unitAmount.amount,
    );
    const quantity = item.quantity - (same?.quantity ?? 0);
    return quantity > 0 ? [{ ...item, quantity }] : [];
  });
}

function warningsOf(world: World, from: Subscription, target: Target): PreviewWarning[] {
  const { storage } = world;
  const quota = quotaOf({ ...world, subscription: target });
  const overBy = storage === null ? 0 : Math.max(0, storage.used - quota);
  return [
    ...(overBy > 0 ? [{ kind: 'storage_over' as const, overBy }] : []),
    ...(from.cancelAt === null ? [] : [{ kind: 'cancellation_cleared' as const }]),
  ];
}
