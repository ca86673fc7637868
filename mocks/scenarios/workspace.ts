/** A product for workspaces: seats, storage, AI credits in packs, contracts and quotes. */
import {
  credits,
  GIGABYTE,
  type Interval,
  money,
  type StorageTier,
} from '../../src/rules/index.js';
import { paidPlan, plainPlan } from './catalogue.js';
import { inGoodOrder } from './inGoodOrder.js';
import type { Product } from './Seed.js';

const pack = (dollars: number, worth: number) => ({
  id: `pack_${dollars}`,
  price: money(dollars * 100, 'USD'),
  credits: credits(worth),
});

const tier =
  (interval: Interval) =>
  ([name, gigabytes, dollars]: readonly [string, number, number]): StorageTier => ({
    id: `storage_${name}_${interval}`,
    bytes: gigabytes * GIGABYTE,
    unitAmount: money(dollars * (interval === 'year' ? 1_000 : 100), 'USD'),
    interval,
  });

const ROOM = [
  ['100gb', 100, 5],
  ['200gb', 200, 9],
  ['500gb', 500, 19],
  ['1tb', 1_000, 35],
  ['2tb', 2_000, 59],
] as const;

const plans = [
  plainPlan('free', 'free', {
    name: 'Free',
    rank: 0,
    description: 'For trying things out.',
    features: ['Up to 5 members', '2 GB of files', 'Boards without limit'],
    includedSeats: 5,
    includedStorage: { bytes: 2 * GIGABYTE, per: 'plan' },
  }),
  paidPlan(
    'standard',
    'per_seat',
    { month: 8_00, year: 80_00 },
    {
      name: 'Standard',
      rank: 1,
      description: 'For a small team that works together.',
      features: ['Up to 10 members', '5 GB of files for each member', 'Shared boards and comments'],
      trialDays: 14,
      includedSeats: 10,
      includedStorage: { bytes: 5 * GIGABYTE, per: 'seat' },
    },
  ),
  paidPlan(
    'business',
    'per_seat',
    { month: 15_00, year: 150_00 },
    {
      name: 'Business',
      rank: 2,
      recommended: true,
      description: 'For teams that grow: seats follow the members.',
      features: [
        'Members without limit, at least 5',
        '10 GB of files for each member',
        '2,000 AI credits for each member, every month',
        'Sign-in by your own directory',
      ],
      trialDays: 14,
      seatMode: 'flexible',
      minQuantity: 5,
      includedStorage: { bytes: 10 * GIGABYTE, per: 'seat' },
      includedCredits: { amount: credits(2_000), per: 'seat' },
    },
  ),
  plainPlan('enterprise', 'custom', {
    name: 'Enterprise',
    rank: 3,
    description: 'For organisations with terms of their own.',
    features: ['From 1 TB of files', 'An agreed price', 'A person to call'],
    includedStorage: { bytes: 1_000 * GIGABYTE, per: 'plan' },
  }),
  plainPlan('edu', 'education', {
    name: 'Edu',
    rank: 4,
    description: 'For schools and universities, by quote.',
    features: ['Classes of any size', 'Public classes', 'Payment by invoice'],
  }),
];

export const workspace: Product = {
  workspaceId: 'ws_meadow',
  workspaceName: 'Meadow & Finch',
  catalogue: {
    plans,
    packs: [pack(10, 1_000), pack(25, 2_750), pack(50, 6_000), pack(100, 13_000)],
    storageTiers: [...ROOM.map(tier('month')), ...ROOM.map(tier('year'))],
    creditsEqualPrice: false,
    holdsCredits: false,
    linksEvents: false,
    welcomeCredits: 200,
  },
  usage: {
    labels: ['Summary of a board', 'Image for a canvas', 'Translation', 'Meeting notes'],
    smallest: null,
    step: 1,
  },
  active: {
    ...inGoodOrder,
    subscription: { ...inGoodOrder.subscription, priceId: 'business_month', quantity: 8 },
    ledger: { months: 3, purchases: 1, rows: 30, balance: 9_420 },
    members: 8,
    pendingInvites: 1,
    storedBytes: 46 * GIGABYTE,
  },
};
