/** What may stand out of a workspace in good order: one seed of changes per state. */
import { GIGABYTE } from '../../src/rules/index.js';
import type { LedgerSeed, Product, Seed, State, SubscriptionSeed } from './Seed.js';
import { team } from './team.js';
import { wallet } from './wallet.js';
import { workspace } from './workspace.js';

const EMPTY: LedgerSeed = { months: 0, purchases: 0, rows: 0, balance: 0 };
const never: Partial<Seed> = {
  planKind: 'free',
  hasHistory: false,
  subscription: null,
  card: null,
  members: 3,
};

/** The product's subscription, changed. */
const subscribed = ({ active }: Product, changes: Partial<SubscriptionSeed>): SubscriptionSeed => ({
  status: 'active',
  priceId: '',
  quantity: 1,
  startedDaysAgo: 14,
  isScheduledToEnd: false,
  storageAddOnId: null,
  ...active.subscription,
  ...changes,
});

const owes = (status: 'open' | 'failed' | 'requires_action' | 'void') =>
  ({ status, forOther: null }) as const;

/** A workspace that fits the free plan, should its own end. */
const small: Partial<Seed> = { members: 4, storedBytes: GIGABYTE };

/** The states that every product knows. */
const shared = (product: Product, low: number, rich: number) =>
  ({
    active: { sentence: 'Everything is paid and in order.', seed: {} },
    canceling: {
      sentence: 'Everything is paid; the plan is set to end with its period.',
      seed: { subscription: subscribed(product, { isScheduledToEnd: true }) },
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
      seed: { settling: true },
    },
    'rich-history': {
      sentence: '5,000 transactions and 60 invoices over three years.',
      seed: { ledger: { months: 36, purchases: 24, rows: 5_000, balance: rich } },
    },
  }) as const satisfies Record<string, State>;

/** The states of products that offer trials. */
const tried = (product: Product, welcome: number) => {
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

const none = {
  sentence: 'Never subscribed, and the processor does not know the workspace.',
  seed: { ...never, ledger: EMPTY },
} as const satisfies State;

const reloads = (product: Product, low: number) =>
  ({
    'reload-armed': {
      sentence: 'Auto-reload is on and refills when the balance drops below its threshold.',
      seed: { autoReload: 'armed' },
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

const standard = (changes: Partial<SubscriptionSeed>) =>
  subscribed(workspace, { priceId: 'standard_month', ...changes });
const standardLedger: LedgerSeed = { months: 0, purchases: 0, rows: 9, balance: 140 };

export const workspaceStates = {
  free: {
    sentence: 'The free plan, never subscribed.',
    seed: { ...never, ledger: standardLedger, storedBytes: GIGABYTE },
  },
  ...shared(workspace, 64, 8_210),
  ...tried(workspace, 120),
  ...reloads(workspace, 310),
  'over-seats': {
    sentence: 'Ten members work on eight paid seats.',
    seed: {
      subscription: standard({}),
      members: 10,
      ledger: { ...standardLedger, months: 2 },
      storedBytes: 31 * GIGABYTE,
    },
  },
  'over-storage': {
    sentence: 'More files are stored than the plan has room for.',
    seed: { storedBytes: 92 * GIGABYTE },
  },
  'everything-wrong': {
    sentence:
      'A trial in its last days that is set to end, with a failed payment, too many members and too many files.',
    seed: {
      subscription: standard({
        status: 'trialing',
        startedDaysAgo: 10,
        isScheduledToEnd: true,
        storageAddOnId: 'storage_100gb_month',
      }),
      card: 'declined',
      owed: { status: 'failed', forOther: { description: '100 GB of storage', cents: 5_00 } },
      members: 10,
      ledger: standardLedger,
      storedBytes: 152 * GIGABYTE,
    },
  },
  'custom-contract': {
    sentence: 'People agreed a contract: plan, seats and add-ons change through Contact Sales.',
    seed: {
      planKind: 'custom',
      subscription: subscribed(workspace, { priceId: 'enterprise_contract', quantity: 40 }),
      ledger: { months: 0, purchases: 2, rows: 24, balance: 12_300 },
      members: 34,
      storedBytes: 640 * GIGABYTE,
      contract: {
        kind: 'custom',
        segment: 'large_enterprise',
        covers: ['plan', 'seats', 'add_ons'],
        contactSalesUrl: 'https://meadow.example/sales',
      },
    },
  },
  education: {
    sentence: 'A school on the free plan holds a quote that is valid for three more weeks.',
    seed: { ...never, ledger: standardLedger, storedBytes: GIGABYTE, quote: 'sent' },
  },
} as const satisfies Record<string, State>;

export const teamStates = {
  none,
  ...shared(team, 412, 42_305),
  ...tried(team, 3_250),
} as const satisfies Record<string, State>;

export const walletStates = {
  none,
  ...shared(wallet, 3_10, 61_45),
  ...reloads(wallet, 7_80),
  negative: {
    sentence: 'Calls were paid from an empty wallet: it is below zero and service has stopped.',
    seed: { ledger: { ...wallet.active.ledger, balance: -4_35 } },
  },
} as const satisfies Record<string, State>;
