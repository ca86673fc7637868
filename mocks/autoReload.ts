/**
 * Refills that start by themselves, as the table of the rules' `autoReload.ts` says.
 *
 * A look at the wallet after every change starts at most one charge: an armed refill whose balance
 * is below the threshold. What follows a charge is a wait, and after it another look. A charge
 * whose answer does not come stays under way until it is known, and no other one starts.
 */
import {
  add,
  after,
  amountLike,
  type AutoReload,
  type AutoReloadSettings,
  type AutoReloadStatus,
  compare,
  isContractManaged,
  monthEnds,
  SECOND,
} from '../src/rules/index.js';
import { chargeSavedCard, defaultCard } from './cards.js';
import { issueInvoice } from './invoices.js';
import { deliver } from './lowBalance.js';
import { later, mint, type Outcome, type StoredRefill, type World } from './World.js';

/**
 * Replaces the settings. Switching on is a fresh start; below the threshold it charges at once,
 * unless a charge is under way or its wait is not over.
 */
export function saveAutoReload(world: World, settings: AutoReloadSettings): void {
  const { autoReload } = world;
  if (autoReload === null) return;
  const failures = autoReload.enabled ? autoReload.consecutiveFailures : 0;
  write(world, {
    ...settings,
    status: settings.enabled ? readyStatus(world, failures) : 'off',
    consecutiveFailures: failures,
    version: String(Number(autoReload.version) + 1),
  });
  watchReload(world);
}

/** One that was suspended by its failures starts afresh. */
export function rearm(world: World): void {
  if (world.autoReload?.status !== 'suspended') return;
  write(world, { enabled: true, status: readyStatus(world, 0), consecutiveFailures: 0 });
}

/** Looks whether a refill is due; to be called after every change. */
export function watchReload(world: World): void {
  const { autoReload, ledger } = world;
  if (autoReload === null || !autoReload.enabled || isLeftToSales(world)) return;
  turnMonth(world);
  if (defaultCard(world) === null && IDLE.has(autoReload.status))
    return write(world, { status: 'no_method' });
  if (autoReload.status === 'no_method' && defaultCard(world) !== null)
    return write(
      world,
      { status: readyStatus(world, autoReload.consecutiveFailures) },
      watchReload,
    );
  if (autoReload.status === 'capped' && !isCapped(world))
    return write(world, { status: readyStatus(world, 0) }, watchReload);
  if (CAPPABLE.has(autoReload.status) && isCapped(world)) return write(world, { status: 'capped' });
  if (autoReload.status !== 'armed') return;
  const balance = amountLike(ledger.zero, ledger.available);
  if (compare(balance, autoReload.threshold) < 0) charge(world);
}

const IDLE: ReadonlySet<string> = new Set<AutoReloadStatus>([
  'armed',
  'cooling',
  'failed',
  'capped',
]);
const CAPPABLE: ReadonlySet<string> = new Set<AutoReloadStatus>(['armed', 'cooling']);

/** Who sells the credits of a contract refills them, too. */
function isLeftToSales(world: World): boolean {
  return isContractManaged('wallet.autoreload', world.contract, world.policy);
}

/** The status while it is on, by what is under way. */
function readyStatus(world: World, failures: number): AutoReloadStatus {
  if (world.refill !== null) return 'reloading';
  if (defaultCard(world) === null) return 'no_method';
  if (world.autoReload?.coolDownUntil === null) return 'armed';
  return failures > 0 ? 'failed' : 'cooling';
}

function charge(world: World): void {
  startRefill(world);
  if (world.losesAnswer) return void (world.losesAnswer = false);
  answerRefill(world, chargeSavedCard(world));
}

/** A charge begins whose answer is not known yet. */
export function startRefill(world: World): void {
  const refill = refillOf(world);
  if (refill === null) return;
  write(world, { status: 'reloading' });
  world.refill = { ...refill, sourceId: mint(world, 'reload') };
}

/** What the bank says to the refill that is under way. */
export function answerRefill(world: World, outcome: Outcome): void {
  const { refill, delays } = world;
  if (refill === null) return;
  if (outcome !== 'paid') return fail(world);
  later(world, refill.sourceId, delays.payment + delays.webhook, () => land(world, refill));
}

type Offer = Omit<StoredRefill, 'sourceId'>;

function refillOf({ autoReload, catalogue, ledger }: World): Offer | null {
  if (autoReload === null) return null;
  const { refill } = autoReload;
  if ('packId' in refill) {
    const pack = catalogue.packs.find(({ id }) => id === refill.packId);
    return pack === undefined ? null : { price: pack.price, credits: pack.credits };
  }
  return { price: refill.amount, credits: add(ledger.zero, refill.amount) };
}

/** The money has come: it counts even if refills were switched off meanwhile. */
function land(world: World, { price, credits, sourceId }: StoredRefill): void {
  const { autoReload, ledger } = world;
  world.refill = null;
  if (autoReload === null) return;
  const at = world.clock.now();
  const label = 'Auto-reload';
  const invoice = issueInvoice(world, { total: price, description: label, status: 'paid' });
  const { amount } = credits;
  ledger.add({ at, amount, source: 'auto_reload', label, sourceId, invoiceId: invoice.id });
  const spentThisMonth = add(autoReload.spentThisMonth, price);
  const status = autoReload.enabled ? 'cooling' : 'off';
  write(world, { spentThisMonth, consecutiveFailures: 0, status });
  coolDown(world);
  watchReload(world);
}

function fail(world: World): void {
  world.refill = null;
  if (world.autoReload?.enabled === false) return;
  const failures = (world.autoReload?.consecutiveFailures ?? 0) + 1;
  const isOver = failures >= world.policy.autoReloadMaxFailures;
  const status = isOver ? 'suspended' : 'failed';
  write(world, { enabled: !isOver, consecutiveFailures: failures, status });
  if (!isOver) return coolDown(world);
  const at = world.clock.now();
  const deliveries = deliver(world, ['in_app', 'email']);
  world.notices.push({ kind: 'auto_reload_suspended', at, deliveries, thresholds: [] });
}

/** Waits before the next charge. */
export function coolDown(world: World, from = world.clock.now()): void {
  const until = after(from, world.policy.autoReloadCoolDownSeconds * SECOND);
  write(world, { coolDownUntil: until });
  world.clock.plan('auto-reload', until, () => {
    write(world, { coolDownUntil: null });
    const status = world.autoReload?.status;
    if (status === 'cooling' || status === 'failed') write(world, { status: 'armed' }, watchReload);
  });
}

function isCapped(world: World): boolean {
  const refill = refillOf(world);
  const { autoReload } = world;
  if (refill === null || autoReload === null || autoReload.monthlyCap === null) return false;
  return compare(add(autoReload.spentThisMonth, refill.price), autoReload.monthlyCap) > 0;
}

/** A new calendar month, in UTC, has spent nothing yet; the next one is looked at when it comes. */
function turnMonth(world: World): void {
  const { autoReload, clock } = world;
  const now = clock.now();
  const month = now.slice(0, 7);
  if (autoReload !== null && world.reloadMonth !== month)
    write(world, { spentThisMonth: amountLike(autoReload.spentThisMonth, 0) });
  world.reloadMonth = month;
  clock.plan('month', monthEnds(now), () => turnMonth(world));
}

function write(world: World, changes: Partial<AutoReload>, then?: (world: World) => void): void {
  const { autoReload } = world;
  if (autoReload === null) return;
  const isNew = changes.status !== undefined && changes.status !== autoReload.status;
  world.autoReload = {
    ...autoReload,
    ...changes,
    since: isNew ? world.clock.now() : autoReload.since,
  };
  then?.(world);
}
