/** States that several products know: what stands out of their workspace in good order. */
import { GIGABYTE } from '../../src/rules/index.js';
import type { LedgerSeed, Product, Seed, State, SubscriptionSeed } from './Seed.js';

export const EMPTY: LedgerSeed = { months: 0, purchases: 0, rows: 0, balance: 0 };
export const never: Partial<Seed> = {
  planKind: 'free',
  hasHistory: false,
  subscription: null,
  card: null,
  members: 3,
};

/** The product's subscription, changed. */
export const subscribed = (
  { active }: Product,
  changes: Partial<SubscriptionSeed>,
): SubscriptionSeed => ({
  status: 'active',
  priceId: '',
  quantity: 1,
  startedDaysAgo: 14,
  isScheduledToEnd: false,
  storageAddOnId: null,
  pendingPriceId: null,
  ...active.subscription,
  ...changes,
});

const owes = (status: 'open' | 'failed' | 'requires_action' | 'void') =>
  ({ status, forOther: null }) as const;

/** A workspace that fits the free plan, should its own end. */
const small: Partial<Seed> = { members: 4, storedBytes: GIGABYTE };

/** The states that every product knows. */
export const shared = (product: Product, low: number, rich: number, smaller: string) =>
  ({
    active: { sentence: 'Everything is paid and in order.', seed: {} },
    canceling: {
      sentence: 'Everything is paid; the plan is set to end with its period.',
      seed: { subscription: subscribed(product, { isScheduledToEnd: true }) },
    },
    'change-scheduled': {
      sentence: 'People agreed on a smaller plan from the next period on.',
      seed: { subscription: subscribed(product, { pendingPriceId: smaller }) },
    },
    'past-due': {
      sentence: 'The renewal failed two days ago and its invoice is open.',
      seed: {
        subscription: subscribed(product, { status: 'past_due', startedDaysAgo: 2 }),
        card: 'declined',
        owed: owes('failed'),
      },
    },
    'requires-action': {
      sentence: 'The renewal waits for a confirmation at the bank.',
      seed: {
        subscription: subscribed(product, { status: 'past_due', startedDaysAgo: 2 }),
        card: 'requires_action',
        owed: owes('requires_action'),
      },
    },
    unpaid: {
      sentence: 'Every attempt to collect the invoice failed; nothing is tried any more.',
      seed: {
        subscription: subscribed(product, { status: 'unpaid', startedDaysAgo: 20 }),
        card: 'declined',
        owed: owes('open'),
      },
    },
    incomplete: {
      sentence: 'The first payment was started two hours ago and is still awaited.',
      seed: {
        ...small,
        planKind: 'free',
        subscription: subscribed(product, { status: 'incomplete', startedDaysAgo: 2 / 24 }),
        card: null,
        owed: owes('open'),
        ledger: EMPTY,
      },
    },
    'incomplete-expired': {
      sentence: 'The first payment was not made within 23 hours.',
      seed: {
        ...small,
        planKind: 'free',
        subscription: subscribed(product, { status: 'incomplete_expired', startedDaysAgo: 3 }),
        card: null,
        owed: owes('void'),
        ledger: EMPTY,
      },
    },
    canceled: {
      sentence: 'The subscription ended nine days ago; what is left of the balance stays.',
      seed: {
        ...small,
        planKind: 'free',
        subscription: subscribed(product, { status: 'canceled', startedDaysAgo: 40 }),
      },
    },
    'low-balance': {
      sentence: 'The balance is nearly used up.',
      seed: { ledger: { ...product.active.ledger, balance: low }, alertFired: true },
    },
    settling: {
      sentence: 'A purchase is paid; its confirmation comes in two minutes.',
      seed: { settlingFor: 1 },
    },
    stuck: {
      sentence: 'A purchase was paid eight minutes ago and its confirmation has still not come.',
      seed: { settlingFor: 8 },
    },
    'open-invoice': {
      sentence: 'Everything is paid but an invoice for other work, due in twelve days.',
      seed: {
        owed: {
          status: 'open',
          forOther: { description: 'Onboarding by our team', cents: 480_00 },
        },
      },
    },
    'rich-history': {
      sentence: '5,000 transactions and 60 invoices over three years.',
      seed: { ledger: { months: 36, purchases: 24, rows: 5_000, balance: rich } },
    },
  }) as const satisfies Record<string, State>;

/** The states of products that offer trials. */
export const tried = (product: Product, welcome: number) => {
  const ledger = { months: 0, purchases: 0, rows: 13, balance: welcome };
  return {
    trialing: {
      sentence: 'A free trial runs for five more days.',
      seed: {
        subscription: subscribed(product, { status: 'trialing', startedDaysAgo: 9 }),
        ledger,
      },
    },
    paused: {
      sentence: 'The trial ended yesterday without a card, so the subscription waits.',
      seed: {
        subscription: subscribed(product, { status: 'paused', startedDaysAgo: 15 }),
        card: null,
        ledger,
      },
    },
  } as const satisfies Record<string, State>;
};

export const none = {
  sentence: 'Never subscribed, and the processor does not know the workspace.',
  seed: { ...never, ledger: EMPTY },
} as const satisfies State;

export const reloads = (product: Product, low: number) =>
  ({
    'reload-armed': {
      sentence: 'Auto-reload is on and refills when the balance drops below its threshold.',
      seed: { autoReload: 'armed' },
    },
    'reload-without-card': {
      sentence: 'Auto-reload is on, but there is no card that it could charge.',
      seed: { autoReload: 'no_method', card: null },
    },
    reloading: {
      sentence: 'A refill was charged a moment ago and its answer has not come.',
      seed: { autoReload: 'reloading', ledger: { ...product.active.ledger, balance: low } },
    },
    'reload-cooling': {
      sentence: 'A refill came four minutes ago; the next one waits six more.',
      seed: { autoReload: 'cooling' },
    },
    'reload-failed': {
      sentence: 'The last refill was declined four minutes ago and is tried again in six.',
      seed: {
        autoReload: 'failed',
        card: 'declined',
        ledger: { ...product.active.ledger, balance: low },
      },
    },
    'reload-capped': {
      sentence: 'Another refill would pass the cap of this month, and the balance is low.',
      seed: { autoReload: 'capped', ledger: { ...product.active.ledger, balance: low } },
    },
    'reload-suspended': {
      sentence: 'Auto-reload failed three times in a row and is switched off until someone helps.',
      seed: {
        autoReload: 'suspended',
        card: 'declined',
        ledger: { ...product.active.ledger, balance: low },
      },
    },
  }) as const satisfies Record<string, State>;
