/** What may stand out of a product's workspace: one seed of changes per state. */
import { GIGABYTE } from '../../src/rules/index.js';
import type { LedgerSeed, State, SubscriptionSeed } from './Seed.js';
import { never, none, reloads, shared, subscribed, tried } from './sharedStates.js';
import { team } from './team.js';
import { wallet } from './wallet.js';
import { workspace } from './workspace.js';

const standard = (changes: Partial<SubscriptionSeed>) =>
  subscribed(workspace, { priceId: 'standard_month', ...changes });
const standardLedger: LedgerSeed = { months: 0, purchases: 0, rows: 9, balance: 140 };

export const workspaceStates = {
  free: {
    sentence: 'The free plan, never subscribed.',
    seed: { ...never, ledger: standardLedger, storedBytes: GIGABYTE },
  },
  ...shared(workspace, 64, 8_210, 'standard_month'),
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
  'near-storage': {
    sentence: 'The files take more than nine tenths of their room.',
    seed: { storedBytes: 75 * GIGABYTE },
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
  'seats-contract': {
    sentence: 'A contract covers the seats alone; plan and add-ons change on the page.',
    seed: {
      contract: {
        kind: 'custom',
        segment: 'lab',
        covers: ['seats'],
        contactSalesUrl: 'https://meadow.example/sales',
      },
    },
  },
  'quote-requested': {
    sentence: 'A school on the free plan asked for a quote and waits for the answer.',
    seed: { ...never, ledger: standardLedger, storedBytes: GIGABYTE, quote: 'requested' },
  },
  'quote-expired': {
    sentence: 'Nobody accepted the quote in time, so the plans can be bought again.',
    seed: { ...never, ledger: standardLedger, storedBytes: GIGABYTE, quote: 'expired' },
  },
  education: {
    sentence: 'A school on the free plan holds a quote that is valid for three more weeks.',
    seed: { ...never, ledger: standardLedger, storedBytes: GIGABYTE, quote: 'sent' },
  },
} as const satisfies Record<string, State>;

export const teamStates = {
  none,
  'handed-over': {
    sentence: 'Everything is in order; the primary owner is not who created the team.',
    seed: { wasHandedOver: true },
  },
  ...shared(team, 412, 42_305, 'starter_month'),
  ...tried(team, 3_250),
} as const satisfies Record<string, State>;

export const walletStates = {
  none,
  ...shared(wallet, 3_10, 61_45, 'solo_month'),
  ...reloads(wallet, 7_80),
  negative: {
    sentence: 'Calls were paid from an empty wallet: it is below zero and service has stopped.',
    seed: { ledger: { ...wallet.active.ledger, balance: -4_35 } },
  },
} as const satisfies Record<string, State>;
