/** Files that a workspace keeps. Totals follow a change after `delays.totals`. Units: bytes. */
import { isLive, standingOf, type Storage } from '../src/rules/index.js';
import { planOf } from './members.js';
import { later, mint, type World } from './World.js';

/** What is stored against the quota; `null` for a product that stores nothing. */
export function storageOf(world: World): Storage | null {
  const { storage } = world;
  if (storage === null) return null;
  const { used, asOf, settling } = storage;
  return { used, quota: quotaOf(world), asOf, settling: settling > 0 };
}

/** Room of the plan and of its add-on. */
export function quotaOf(world: World): number {
  const { subscription, catalogue } = world;
  const runs = isLive(standingOf(subscription));
  const included = planOf(world)?.includedStorage ?? null;
  const seats = runs ? (subscription?.quantity ?? 1) : 1;
  const ofPlan = included === null ? 0 : included.bytes * (included.per === 'seat' ? seats : 1);
  const tier = catalogue.storageTiers.find(({ id }) => id === subscription?.storageAddOnId);
  return ofPlan + (tier?.bytes ?? 0);
}

/** Bytes that came, or went where negative. */
export function changeFiles(world: World, bytes: number): void {
  const { storage } = world;
  if (storage === null) return;
  world.storage = { ...storage, settling: storage.settling + 1 };
  later(world, mint(world, 'totals'), world.delays.totals, () => {
    if (world.storage === null) return;
    const { used, settling } = world.storage;
    world.storage = {
      used: Math.max(0, used + bytes),
      asOf: world.clock.now(),
      settling: settling - 1,
    };
  });
}
