/**
 * What time does to a subscription.
 *
 * | while                     | at                         | then                                        |
 * | ------------------------- | -------------------------- | ------------------------------------------- |
 * | incomplete                | 23 hours after it started  | incomplete_expired, its invoice void        |
 * | a cancellation is planned | its date                   | canceled                                    |
 * | trialing                  | the trial's end            | active, or past_due; paused without a card  |
 * | active                    | the period's end           | the next period: charged, or past_due       |
 * | past_due                  | 3, 7 and 14 days after     | another attempt; after the last one unpaid  |
 *
 * Of two that hold the earlier happens.
 */
import { after, DAY, hasCome, type Instant, type Subscription } from '../src/rules/index.js';
import { defaultCard } from './cards.js';
import { closeCheckout } from './checkouts.js';
import { unpaidPeriods, voidInvoice } from './invoices.js';
import { collect, issuePeriod, oldestUnpaid } from './payments.js';
import {
  choiceOf,
  endSubscription,
  periodEnd,
  recover,
  setSubscription,
  withPendingChange,
} from './subscription.js';
import type { StoredInvoice, World } from './World.js';

const RETRY_DAYS = [3, 7, 14] as const;

interface Due {
  readonly at: Instant;
  readonly deed: (world: World, subscription: Subscription) => void;
}

/** Plans what falls due next; to be called after every change. */
export function planSubscription(world: World): void {
  const { subscription, clock } = world;
  const due = subscription && nextDue(world, subscription);
  if (subscription === null || due === null) return clock.cancel('subscription');
  clock.plan('subscription', due.at, () => due.deed(world, subscription));
}

function nextDue(world: World, subscription: Subscription): Due | null {
  const own = ownDue(world, subscription);
  const { cancelAt } = subscription;
  const isEnded =
    subscription.status === 'canceled' || subscription.status === 'incomplete_expired';
  if (cancelAt === null || isEnded) return own;
  return own !== null && !hasCome(cancelAt, own.at) ? own : { at: cancelAt, deed: endSubscription };
}

function ownDue(world: World, subscription: Subscription): Due | null {
  const { status, trialEnd, currentPeriodEnd, incompleteExpiresAt } = subscription;
  if (status === 'incomplete' && incompleteExpiresAt !== null)
    return { at: incompleteExpiresAt, deed: expire };
  if (status === 'trialing' && trialEnd !== null) return { at: trialEnd, deed: endTrial };
  if (status === 'active') return { at: currentPeriodEnd, deed: renew };
  if (status === 'past_due') return nextRetry(world);
  return null;
}

function nextRetry(world: World): Due | null {
  const invoice = oldestUnpaid(world);
  if (invoice === null) return null;
  const at = retriesOf(invoice).find((day) => !hasCome(day, world.clock.now()));
  return at === undefined ? null : { at, deed: retry };
}

const retriesOf = ({ date }: StoredInvoice): Instant[] =>
  RETRY_DAYS.map((days) => after(date, days * DAY));

function expire(world: World, subscription: Subscription): void {
  for (const invoice of unpaidPeriods(world)) {
    voidInvoice(world, invoice);
    const ofIt = world.checkouts.filter(({ session }) => session.invoiceId === invoice.id);
    for (const checkout of ofIt) closeCheckout(world, checkout);
  }
  setSubscription(world, { ...subscription, status: 'incomplete_expired' });
}

function endTrial(world: World, subscription: Subscription): void {
  if (defaultCard(world) === null)
    return setSubscription(world, { ...subscription, status: 'paused' });
  world.anchor = subscription.currentPeriodEnd;
  startPeriod(world, { ...subscription, status: 'active' });
}

function renew(world: World, subscription: Subscription): void {
  startPeriod(world, subscription);
}

/** The next period, from where the last one ended; a change that was to come comes with it. */
function startPeriod(world: World, subscription: Subscription): void {
  const start = subscription.currentPeriodEnd;
  const next = withPendingChange(world, subscription);
  const interval = choiceOf(world, next.priceId)?.price.interval ?? 'month';
  setSubscription(world, {
    ...next,
    currentPeriodStart: start,
    currentPeriodEnd: periodEnd(world, start, interval),
  });
  const invoice = issuePeriod(world);
  if (invoice !== null && collect(world, invoice) !== 'paid') owe(world);
}

function owe(world: World): void {
  const { subscription } = world;
  if (subscription !== null) setSubscription(world, { ...subscription, status: 'past_due' });
}

function retry(world: World, subscription: Subscription): void {
  const invoice = oldestUnpaid(world);
  if (invoice === null) return recover(world);
  const isLast = retriesOf(invoice).every((day) => hasCome(day, world.clock.now()));
  if (collect(world, invoice) !== 'paid' && isLast)
    setSubscription(world, { ...subscription, status: 'unpaid' });
}
