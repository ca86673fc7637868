import type { Seed } from './Seed.js';

/** What every product's workspace in good order has in common: it pays, and nothing is wanted of it. */
export const inGoodOrder = {
  planKind: 'paid',
  hasHistory: true,
  subscription: {
    status: 'active',
    quantity: 1,
    startedDaysAgo: 14,
    isScheduledToEnd: false,
    storageAddOnId: null,
    pendingPriceId: null,
  },
  card: 'paid',
  owed: null,
  pendingInvites: 0,
  storedBytes: 0,
  contract: { kind: 'self_serve' },
  quote: null,
  settlingFor: null,
  alertFired: false,
  autoReload: 'off',
  wasHandedOver: false,
} as const satisfies Partial<Omit<Seed, 'subscription'>> & { readonly subscription: object };
