/** A product for teams: four tiers, a credit balance in thousandths of a dollar, a portal. */
import { money } from '../../src/rules/index.js';
import { paidPlan } from './catalogue.js';
import { inGoodOrder } from './inGoodOrder.js';
import type { Product } from './Seed.js';

const usd = (thousandths: number) => money(thousandths, 'USD', 3);

const tier = (dollars: number, words: Parameters<typeof paidPlan>[3]) =>
  paidPlan(
    words.name.toLowerCase(),
    'flat',
    { month: dollars * 100, year: dollars * 1_000 },
    {
      trialDays: 14,
      includedCredits: { amount: usd(dollars * 1_000), per: 'period' },
      ...words,
    },
  );

const pack = (dollars: number) => ({
  id: `pack_${dollars}`,
  price: money(dollars * 100, 'USD'),
  credits: usd(dollars * 1_000),
});

export const team: Product = {
  workspaceId: 'ws_harbour',
  workspaceName: 'Harbour Studio',
  catalogue: {
    plans: [
      tier(9, {
        name: 'Starter',
        rank: 1,
        description: 'For a first project.',
        features: ['$9.000 of credits each month', '2 jobs at a time', '30 days of history'],
      }),
      tier(29, {
        name: 'Pro',
        rank: 2,
        recommended: true,
        description: 'For a team that ships every week.',
        features: [
          '$29.000 of credits each month',
          '8 jobs at a time',
          '90 days of history',
          'Webhooks for finished jobs',
        ],
      }),
      tier(99, {
        name: 'Scale',
        rank: 3,
        description: 'For work that runs around the clock.',
        features: [
          '$99.000 of credits each month',
          '32 jobs at a time',
          '180 days of history',
          'Answers from support within a day',
        ],
      }),
      tier(199, {
        name: 'Enterprise',
        rank: 4,
        description: 'For many teams under one roof.',
        features: [
          '$199.000 of credits each month',
          '128 jobs at a time',
          'One year of history',
          'Answers from support within four hours',
        ],
      }),
    ],
    packs: [10, 25, 50, 100, 500, 1_000].map(pack),
    storageTiers: [],
    creditsEqualPrice: true,
    holdsCredits: true,
    linksEvents: true,
    welcomeCredits: 5_000,
  },
  usage: {
    labels: ['Image job', 'Video job', 'Upscaling job', 'Background removal'],
    smallest: null,
    step: 1,
  },
  active: {
    ...inGoodOrder,
    subscription: { ...inGoodOrder.subscription, priceId: 'pro_month' },
    ledger: { months: 3, purchases: 1, rows: 36, balance: 12_480 },
    members: 4,
  },
};
