/**
 * Files that a workspace keeps, against its quota. Units: bytes.
 *
 * The totals lag: what files take, and what a plan, seats or an add-on give, shows after
 * `delays.totals`; until then they are settling. The same file counts once, however often it is
 * placed, and frees its room with its last copy.
 */
import { isLive, standingOf, type Storage } from '../src/rules/index.js';
import { planOf } from './members.js';
import { later, mint, type StoredStorage, type World } from './World.js';

/** What is stored against the quota; `null` for a product that stores nothing. */
export function storageOf({ storage }: World): Storage | null {
  return storage && { ...storage, settling: storage.settling > 0 };
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

/** A file is placed, or taken away; `content` names the same file wherever it is. */
export function placeFile(world: World, bytes: number, content?: string): void {
  const before = content === undefined ? 0 : (world.copies.get(content) ?? 0);
  if (content !== undefined) world.copies.set(content, before + 1);
  if (before === 0) changeTotals(world, ({ used }) => ({ used: used + bytes }));
}

export function removeFile(world: World, bytes: number, content?: string): void {
  const before = content === undefined ? 1 : (world.copies.get(content) ?? 1);
  if (content !== undefined) world.copies.set(content, Math.max(0, before - 1));
  const freed = before === 1 ? bytes : 0;
  changeTotals(world, ({ used }) => ({ used: Math.max(0, used - freed) }));
}

/** Looks whether the quota is another; to be called after every change. */
export function watchQuota(world: World): void {
  const { storage, clock, delays } = world;
  if (storage === null || storage.quota === quotaOf(world) || clock.has('quota')) return;
  if (delays.totals > 0) changeTotals(world, () => ({ quota: quotaOf(world) }), 'quota');
  else world.storage = { ...storage, quota: quotaOf(world) };
}

function changeTotals(
  world: World,
  change: (storage: StoredStorage) => Partial<StoredStorage>,
  key = mint(world, 'totals'),
): void {
  if (world.storage === null) return;
  world.storage = { ...world.storage, settling: world.storage.settling + 1 };
  later(world, key, world.delays.totals, () => {
    if (world.storage === null) return;
    const settling = world.storage.settling - 1;
    const asOf = world.clock.now();
    world.storage = { ...world.storage, ...change(world.storage), asOf, settling };
  });
}
