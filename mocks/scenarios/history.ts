/**
 * A past that leads to the present: invoices, and a ledger that ends at the scenario's balance.
 *
 * Between two credits the balance is used up evenly, so that no prepaid wallet is ever below zero.
 * The same seed writes the same past.
 */
import {
  add,
  after,
  type Balance,
  DAY,
  type Instant,
  laterBy,
  type Money,
} from '../../src/rules/index.js';
import { issueInvoice } from '../invoices.js';
import { periodName } from '../payments.js';
import { periodCredits, periodTotal } from '../subscription.js';
import type { World } from '../World.js';
import { createRandom, type Random } from './random.js';
import type { Product, Seed } from './Seed.js';
import { runDown } from './usage.js';

interface Event {
  readonly at: Instant;
  /** It adds to the ledger, and what it adds is used up until the next one that does. */
  readonly isCredit: boolean;
  readonly happen: (isLast: boolean) => void;
}

const DAYS_A_MONTH = 30;
/** Who buys more often than this buys larger amounts too. */
const FEW = 3;
/** The last purchase is used in part before the present. */
const ROOM = 1.2;
const MINUTES_20 = 20 * 60_000;

export function writeHistory(world: World, seed: Seed, product: Product): void {
  const { rows, balance } = seed.ledger;
  const random = createRandom(rows * 7_919 + seed.ledger.months + 1);
  const events = eventsOf(world, seed, random);
  const now = world.clock.now();
  events.forEach(({ at, isCredit, happen }, place) => {
    const [next, ...others] = events.slice(place + 1).filter((event) => event.isCredit);
    const toCome = next === undefined ? 0 : 1 + others.length;
    happen(isCredit && toCome === 0);
    if (!isCredit) return;
    const left = rows - world.ledger.rows.length - toCome;
    runDown(world, random, product.usage, {
      from: Date.parse(at),
      to: Date.parse(next?.at ?? after(now, -MINUTES_20)),
      rows: Math.floor(left / (toCome + 1)),
      balance,
      isLast: toCome === 0,
    });
  });
}

function eventsOf(world: World, seed: Seed, random: Random): Event[] {
  const { months, purchases, rows } = seed.ledger;
  const { subscription } = world;
  const credits = subscription && periodCredits(world, subscription);
  const isWelcomed = rows > 0 && purchases === 0 && (months === 0 || credits === null);
  const later = [...renewals(world, seed), ...bought(world, seed, random)];
  const inOrder = later.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return isWelcomed ? [welcome(world, inOrder[0]?.at), ...inOrder] : inOrder;
}

function welcome(world: World, before: Instant | undefined): Event {
  const start = world.subscription?.currentPeriodStart ?? after(world.clock.now(), -20 * DAY);
  const at = before ?? start;
  const { welcomeCredits: amount } = world.catalogue;
  const happen = () => {
    const sourceId = 'welcome';
    world.ledger.add({ at, amount, source: 'welcome', label: 'Welcome credits', sourceId });
  };
  return { at, isCredit: true, happen };
}

/** Past periods of the subscription, each paid; the one that is owed is not among them. */
function renewals(world: World, { ledger, owed }: Seed): Event[] {
  const { subscription } = world;
  if (subscription === null) return [];
  const first = owed?.forOther === null ? 1 : 0;
  const total = periodTotal(world, subscription);
  const credits = periodCredits(world, subscription);
  return Array.from({ length: ledger.months }, (_, month) => {
    const at = laterBy(subscription.currentPeriodStart, 'month', -month - first);
    const happen = () => total && renew(world, at, total, credits);
    return { at, isCredit: credits !== null, happen };
  });
}

function renew(world: World, at: Instant, total: Money, credits: Balance | null): void {
  const description = periodName(world);
  const invoice = issueInvoice(world, { at, total, description, status: 'paid' });
  if (credits === null) return;
  const ofPlan = world.policy.planCreditsReset;
  if (ofPlan) world.ledger.reset(at);
  world.ledger.add({
    at,
    amount: credits.amount,
    source: 'renewal',
    label: 'Subscription renewal',
    sourceId: `period:${invoice.id}`,
    invoiceId: invoice.id,
    ofPlan,
  });
}

interface Purchase {
  readonly price: Money;
  readonly credits: Balance;
}

/** Packs or top-ups, evenly over the months. */
function bought(world: World, { ledger }: Seed, random: Random): Event[] {
  const length = Math.max(ledger.months, 1) * DAYS_A_MONTH * DAY;
  const choices = purchasesOf(world);
  return Array.from({ length: ledger.purchases }, (_, place) => {
    const at = after(world.clock.now(), (-(place + 0.4) / ledger.purchases) * length);
    const leavesRoom = ({ credits }: Purchase) =>
      world.ledger.available + credits.amount >= ledger.balance * ROOM;
    const happen = (isLast: boolean) =>
      buy(
        world,
        at,
        isLast
          ? (choices.find(leavesRoom) ?? random.pick(choices))
          : random.pick(choices.slice(0, ledger.purchases > FEW ? 4 : 2)),
      );
    return { at, isCredit: true, happen };
  });
}

function purchasesOf({ catalogue, policy, ledger }: World): Purchase[] {
  const packs = catalogue.packs.slice(0, 4);
  if (packs.length > 0) return packs;
  return policy.topUpShortcuts.map((price) => ({ price, credits: add(ledger.zero, price) }));
}

function buy(world: World, at: Instant, { price, credits }: Purchase): void {
  const isPack = world.policy.topUpKind === 'packs';
  const label = isPack ? 'Credit pack purchase' : 'Added funds';
  const invoice = issueInvoice(world, { at, total: price, description: label, status: 'paid' });
  world.ledger.add({
    at,
    amount: credits.amount,
    source: isPack ? 'pack' : 'manual_topup',
    label,
    sourceId: `bought:${invoice.id}`,
    invoiceId: invoice.id,
    actor: world.members[0]?.name ?? null,
  });
}
