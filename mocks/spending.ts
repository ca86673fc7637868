/**
 * Jobs that are paid from the wallet.
 *
 * | wallet   | before a job begins                        | when it is done                     |
 * | -------- | ------------------------------------------ | ----------------------------------- |
 * | prepaid  | holds what it may cost, or is refused      | keeps it, or gives it back          |
 * | postpaid | is refused once nothing is left            | takes it, past zero where it must   |
 *
 * After the end of a subscription, spending is what `Policy.spendAfterCancel` says.
 */
import { BillingError } from '../src/client/index.js';
import { ENDED_STATUSES, standingOf, type Transaction } from '../src/rules/index.js';
import { nextEventUrl } from './nextEventUrl.js';
import type { World } from './World.js';

const JOB = 'Job';

/** Begins a job that holds its credits. Refused as `insufficient_balance`. */
export function hold(world: World, amount: number, label = JOB): Transaction {
  checkAmount(amount);
  checkGate(world);
  const { ledger, clock } = world;
  const eventUrl = nextEventUrl(world);
  return ledger.reserve({ at: clock.now(), amount, label, eventUrl }) ?? refuse();
}

/** A job from its beginning to its end. Refused as `insufficient_balance`. */
export function spend(world: World, amount: number, label = JOB): Transaction {
  const { ledger, clock, policy } = world;
  if (!policy.walletMayGoNegative) return ledger.charge(hold(world, amount, label).id, clock.now());
  checkAmount(amount);
  checkGate(world);
  if (ledger.available <= 0) return refuse();
  return ledger.take({ at: clock.now(), amount, label, eventUrl: nextEventUrl(world) });
}

function checkGate({ policy, subscription }: World): void {
  if (policy.spendAfterCancel || !ENDED_STATUSES.has(standingOf(subscription))) return;
  throw new BillingError({
    code: 'forbidden',
    reason: 'no_subscription',
    message: 'The subscription has ended, and its credits with it.',
  });
}

function checkAmount(amount: number): void {
  if (Number.isSafeInteger(amount) && amount > 0) return;
  throw new Error(
    `farebox: a job cannot cost ${amount}, so the ledger would not add up. Give a whole number above 0, in the wallet's own unit.`,
  );
}

function refuse(): never {
  throw new BillingError({
    code: 'insufficient_balance',
    message: 'The wallet does not hold enough.',
  });
}
