/** A product for agencies: a platform plan, and a prepaid wallet that calls are paid from. */
import { paidPlan } from './catalogue.js';
import { inGoodOrder } from './inGoodOrder.js';
import type { Product } from './Seed.js';

export const wallet: Product = {
  workspaceId: 'ws_brightline',
  workspaceName: 'Brightline Agency',
  catalogue: {
    plans: [
      paidPlan(
        'solo',
        'flat',
        { month: 49_00, year: 490_00 },
        {
          name: 'Solo',
          rank: 1,
          description: 'For one business and its phone.',
          features: ['1 phone number', '3 assistants', 'Calls and messages from the wallet'],
        },
      ),
      paidPlan(
        'agency',
        'flat',
        { month: 149_00, year: 1_490_00 },
        {
          name: 'Agency',
          rank: 2,
          recommended: true,
          description: 'For agencies that answer for their clients.',
          features: [
            '10 phone numbers',
            'Assistants without limit',
            'A workspace for each client',
            'Calls and messages from the wallet',
          ],
        },
      ),
    ],
    packs: [],
    storageTiers: [],
    creditsEqualPrice: false,
    holdsCredits: false,
    linksEvents: true,
    welcomeCredits: 0,
  },
  usage: {
    labels: ['Inbound call', 'Outbound call', 'Voicemail'],
    smallest: 'Text message',
    step: 5,
  },
  active: {
    ...inGoodOrder,
    subscription: { ...inGoodOrder.subscription, priceId: 'agency_month' },
    ledger: { months: 3, purchases: 3, rows: 40, balance: 84_35 },
    members: 3,
  },
};
