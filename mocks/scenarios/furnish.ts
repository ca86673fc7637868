/** Puts into a new world what its seed says. */
import {
  after,
  amountLike,
  type AutoReloadStatus,
  DAY,
  HOUR,
  INCOMPLETE_HOURS,
  type Instant,
  laterBy,
  MINUTE,
  money,
  type Refill,
  type Subscription,
} from '../../src/rules/index.js';
import { coolDown, startRefill } from '../autoReload.js';
import { saveCard, setAnswer } from '../cards.js';
import { deliverWebhook, openCheckout } from '../checkouts.js';
import { issueInvoice, updateInvoice } from '../invoices.js';
import { saveAlerts } from '../lowBalance.js';
import { periodName } from '../payments.js';
import { choiceOf, periodOf, periodTotal } from '../subscription.js';
import type { World } from '../World.js';
import { writeHistory } from './history.js';
import type { OwedSeed, Product, Seed, SubscriptionSeed } from './Seed.js';

export function furnish(world: World, seed: Seed, product: Product): void {
  world.subscription = seed.subscription && subscriptionFrom(world, seed.subscription);
  world.anchor = world.subscription?.currentPeriodStart ?? world.anchor;
  writeHistory(world, seed, product);
  if (seed.owed !== null) owe(world, seed.owed);
  if (seed.card !== null) {
    saveCard(world);
    setAnswer(world, seed.card);
  }
  setAlerts(world, seed);
  setReload(world, seed);
  if (seed.quote !== null) setQuote(world, seed.quote);
  if (seed.settlingFor !== null) settle(world, seed.settlingFor);
}

function subscriptionFrom(world: World, seed: SubscriptionSeed): Subscription {
  const { status, priceId, quantity, startedDaysAgo, isScheduledToEnd, storageAddOnId } = seed;
  const now = world.clock.now();
  const choice = choiceOf(world, priceId);
  const start = after(now, -startedDaysAgo * DAY);
  const isTrial = status === 'trialing' || status === 'paused';
  const trialEnd = isTrial ? after(start, (choice?.plan.trialDays ?? 0) * DAY) : null;
  const end = trialEnd ?? laterBy(start, choice?.price.interval ?? 'month');
  const isOver = status === 'canceled';
  const next = choiceOf(world, seed.pendingPriceId ?? '');
  world.pendingPriceId = seed.pendingPriceId;
  return {
    id: 'sub_1',
    status,
    planId: choice?.plan.id ?? 'enterprise',
    priceId,
    quantity,
    currentPeriodStart: start,
    currentPeriodEnd: end,
    trialEnd,
    cancelAt: isScheduledToEnd ? end : null,
    canceledAt: isScheduledToEnd ? after(now, -2 * DAY) : isOver ? after(start, 20 * DAY) : null,
    pendingChange: next && { planId: next.plan.id, at: end },
    storageAddOnId,
    incompleteExpiresAt: status.startsWith('incomplete')
      ? after(start, INCOMPLETE_HOURS * HOUR)
      : null,
    collection: choice === null ? 'send_invoice' : 'automatic',
  };
}

/** An invoice of the running period, or of something else, that was tried once. */
function owe(world: World, { status, forOther }: OwedSeed): void {
  const { subscription } = world;
  if (subscription === null) return;
  const at =
    forOther === null ? subscription.currentPeriodStart : after(world.clock.now(), -2 * DAY);
  const total = forOther === null ? periodTotal(world, subscription) : money(forOther.cents, 'USD');
  if (total === null) return;
  const description = forOther?.description ?? periodName(world);
  const period = forOther === null ? periodOf(world, subscription) : null;
  const dueInDays = forOther !== null && status === 'open' ? 14 : 0;
  const { id } = issueInvoice(world, { at, total, description, status, period, dueInDays });
  updateInvoice(world, id, { attempts: 1 });
}

function setAlerts(world: World, { alertFired }: Seed): void {
  const { alertDefaults, alertChannels } = world.policy;
  if (alertDefaults === 'off') return;
  saveAlerts(world, { enabled: true, thresholds: alertDefaults, channels: alertChannels });
  if (!alertFired || world.alerts === null) return;
  const firedAt = lastMovement(world);
  const states = alertDefaults.map(({ amount }) => [amount, { firedAt }] as const);
  world.alerts = { ...world.alerts, states: new Map(states) };
}

const lastMovement = ({ ledger, clock }: World): Instant => ledger.rows.at(-1)?.at ?? clock.now();

function setReload(world: World, { autoReload: state }: Seed): void {
  if (world.policy.autoReload === 'off') return;
  const { ledger, catalogue, clock, policy } = world;
  const pack = catalogue.packs[1];
  const refill: Refill = pack ? { packId: pack.id } : { amount: money(50_00, 'USD') };
  const { autoReloadMaxFailures: most } = policy;
  const isCapped = policy.autoReloadCap === 'required' || state === 'capped';
  world.autoReload = {
    enabled: state !== 'off' && state !== 'suspended',
    threshold: amountLike(ledger.zero, pack ? 500 : 20_00),
    refill,
    monthlyCap: isCapped ? money(200_00, 'USD') : null,
    status: state,
    spentThisMonth: money(SPENT[state] ?? 0, 'USD'),
    consecutiveFailures: state === 'suspended' ? most : state === 'failed' ? 1 : 0,
    coolDownUntil: null,
    since: after(clock.now(), state in SPENT ? -4 * MINUTE : -3 * HOUR),
    version: '1',
  };
  if (state === 'cooling' || state === 'failed') coolDown(world, after(clock.now(), -4 * MINUTE));
  if (state === 'reloading') startRefill(world);
}

/** Cents that refills took this month. */
const SPENT: Readonly<Partial<Record<AutoReloadStatus, number>>> = {
  cooling: 50_00,
  reloading: 0,
  failed: 0,
  capped: 190_00,
};

function setQuote(world: World, status: NonNullable<Seed['quote']>): void {
  const now = world.clock.now();
  const validUntil =
    status === 'requested' ? null : after(now, status === 'expired' ? -2 * DAY : 21 * DAY);
  world.quotes = [{ id: 'quote_1', status, requestedAt: after(now, -40 * DAY), validUntil }];
}

/** A person paid and came back; the webhook comes in two minutes. */
function settle(world: World, minutesAgo: number): void {
  const { catalogue, policy, clock } = world;
  const packId = catalogue.packs[1]?.id;
  const [amount] = policy.topUpShortcuts;
  const checkout = openCheckout(
    world,
    packId === undefined ? { purpose: 'top_up', amount } : { purpose: 'credit_pack', packId },
    'https://host.test/billing',
  );
  const { session } = checkout;
  const paidAt = after(clock.now(), -minutesAgo * MINUTE);
  const createdAt = after(paidAt, -2 * MINUTE);
  checkout.paid = true;
  checkout.session = { ...session, createdAt, paidAt, status: 'settling' };
  clock.plan(`webhook:${session.id}`, after(clock.now(), 2 * MINUTE), () =>
    deliverWebhook(world, checkout),
  );
}
