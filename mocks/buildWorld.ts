/** A world as its scenario says, around the clock's `now`, and what keeps it lawful. */
import { credits, type Instant, money, type Policy, type Role, ROLES } from '../src/rules/index.js';
import { watchReload } from './autoReload.js';
import { createClock } from './clock.js';
import { createLedger } from './ledger.js';
import { watchBalance } from './lowBalance.js';
import { watchSeats } from './members.js';
import { furnish } from './scenarios/furnish.js';
import { personName } from './scenarios/people.js';
import { PRODUCTS, type Scenario, seedOf } from './scenarios/scenarios.js';
import type { Product, Seed } from './scenarios/Seed.js';
import { watchQuotes } from './quotes.js';
import { quotaOf, watchQuota } from './storedFiles.js';
import { planSubscription } from './subscriptionDue.js';
import type { Delays, Member, World } from './World.js';

export interface WorldOptions {
  readonly scenario: Scenario;
  readonly policy: Policy;
  readonly now: Instant;
  readonly clock: 'manual' | 'running';
  readonly delays: Delays;
  readonly processorBaseUrl: string;
}

export function buildWorld(options: WorldOptions): World {
  const product = PRODUCTS[options.scenario.preset];
  const seed = seedOf(options.scenario);
  const world = emptyWorld(options, product, seed);
  furnish(world, seed, product);
  if (world.storage !== null) world.storage = { ...world.storage, quota: quotaOf(world) };
  watch(world);
  return world;
}

/** Seats beyond the members were bought by hand. */
function chosenSeats({ subscription, members }: Seed): number {
  const quantity = subscription?.quantity ?? 0;
  return quantity > members ? quantity : 0;
}

/** What follows every change. */
function watch(world: World): void {
  watchSeats(world);
  watchBalance(world);
  watchReload(world);
  watchQuota(world);
  watchQuotes(world);
  planSubscription(world);
  world.revision += 1;
  world.listeners.forEach((tell) => tell());
}

function emptyWorld(options: WorldOptions, product: Product, seed: Seed): World {
  const { scenario, policy, now, clock, delays, processorBaseUrl } = options;
  const { walletUnit, walletScale } = policy;
  const zero =
    walletUnit === 'credits' ? credits(0, walletScale) : money(0, walletUnit, walletScale);
  const world: World = {
    preset: scenario.preset,
    policy,
    catalogue: product.catalogue,
    clock: createClock({ now, mode: clock, afterEach: () => watch(world) }),
    delays,
    processorBaseUrl,
    ledger: createLedger(zero),
    invoices: [],
    checkouts: [],
    portals: [],
    notices: [],
    workspace: {
      id: product.workspaceId,
      name: product.workspaceName,
      planKind: seed.planKind,
      billingRecord: seed.hasHistory,
      billingHistory: seed.hasHistory,
      ownerIsCreator: !seed.wasHandedOver,
    },
    contract: seed.contract,
    members: membersOf(policy, seed.members),
    pendingInvites: seed.pendingInvites,
    chosenSeats: chosenSeats(seed),
    subscription: null,
    pendingPriceId: null,
    anchor: now,
    cards: [],
    storage: policy.modules.includes('storage')
      ? { used: seed.storedBytes, quota: 0, asOf: now, settling: 0 }
      : null,
    copies: new Map(),
    invoiceCredit: money(0, 'USD'),
    autoReload: null,
    reloadMonth: now.slice(0, 7),
    refill: null,
    losesAnswer: false,
    endpointFails: false,
    alerts: null,
    quotes: [],
    previews: [],
    nextOutcome: null,
    revision: 0,
    listeners: new Set(),
    minted: 0,
  };
  return world;
}

/** One of each role that may look, then people of the plainest one. */
function membersOf({ roles }: Policy, count: number): Member[] {
  const known: readonly Role[] = ROLES[roles].filter((role) => role !== 'none');
  return Array.from({ length: count }, (_, place) => ({
    id: `mem_${place + 1}`,
    name: personName(place),
    role: known[Math.min(place, known.length - 1)] ?? 'member',
    state: 'active',
  }));
}
