/**
 * What the standing of the subscription has against an action: the table of `standing.ts`, and
 * what a policy or another fact changes in it.
 *
 * | action          | is ok                                                                        |
 * | --------------- | ---------------------------------------------------------------------------- |
 * | wallet.buy_pack | unless `packsRequireSubscription`; then also in `packsEligibleStatuses` only |
 * | plan.change     | while past due too, where `planChangeWhilePastDue` allows                    |
 * | storage.buy     | while past due too, where `storageWhilePastDue` allows; on a free plan only where `storageFreeMayBuy`, and then without a subscription |
 * | invoice.pay     | with an invoice to pay, until an incomplete subscription expires             |
 * | wallet.spend    | after the end too, unless `spendAfterCancel` is off                          |
 *
 * A status that the table does not know stands like `past_due`.
 */
import type { Asked } from './asked.js';
import type { BillingFacts } from './facts.js';
import { isPayable } from './invoice.js';
import { lookUp } from './open.js';
import { BY_STANDING, type StandingCell } from './standing.js';
import { ENDED_STATUSES, standingOf } from './subscription.js';
import { hasCome } from './time.js';

/** The reason against it, or `null`. */
export function standingReason(asked: Asked): 'no_subscription' | 'status_blocks' | null {
  const { subscription, now } = asked.facts;
  const cancelAt = subscription?.cancelAt ?? null;
  const cell = cellOf(asked);
  switch (cell) {
    case 'ok':
      return null;
    case 'scheduled':
      return cancelAt !== null && !hasCome(cancelAt, now) ? null : 'status_blocks';
    case 'unscheduled':
      return cancelAt === null ? null : 'status_blocks';
    default:
      return cell;
  }
}

function cellOf(asked: Asked): StandingCell {
  const { action, facts, policy } = asked;
  const standing = standingOf(facts.subscription);
  const row = BY_STANDING[action];
  const cell = row === undefined ? 'ok' : (lookUp(row, standing) ?? row.past_due);
  switch (action) {
    case 'invoice.pay':
      return mayPay(asked) ? 'ok' : 'status_blocks';
    case 'wallet.buy_pack':
      return packCell(asked, cell);
    case 'storage.buy':
      return storageCell(asked, cell);
    case 'plan.change':
      return standing === 'past_due' && policy.planChangeWhilePastDue === 'allow' ? 'ok' : cell;
    case 'wallet.spend':
      return policy.spendAfterCancel || !ENDED_STATUSES.has(standing) ? 'ok' : 'no_subscription';
    default:
      return cell;
  }
}

function packCell({ facts, policy }: Asked, cell: StandingCell): StandingCell {
  const { packsRequireSubscription, packsEligibleStatuses } = policy;
  if (!packsRequireSubscription) return 'ok';
  if (packsEligibleStatuses === 'any') return cell;
  const standing = standingOf(facts.subscription);
  if (packsEligibleStatuses.some((status) => status === standing)) return 'ok';
  return cell === 'ok' ? 'status_blocks' : cell;
}

function storageCell({ facts, policy }: Asked, cell: StandingCell): StandingCell {
  const isPastDue = standingOf(facts.subscription) === 'past_due';
  const byStanding = isPastDue && policy.storageWhilePastDue === 'allow' ? 'ok' : cell;
  if (facts.workspace.planKind !== 'free') return byStanding;
  if (!policy.storageFreeMayBuy) return byStanding === 'ok' ? 'status_blocks' : byStanding;
  return byStanding === 'no_subscription' ? 'ok' : byStanding;
}

function mayPay({ facts, about }: Asked): boolean {
  return (
    !hasExpired(facts) &&
    facts.openInvoices.some(
      (invoice) =>
        isPayable(invoice) && (about.invoiceId === undefined || about.invoiceId === invoice.id),
    )
  );
}

function hasExpired({ subscription, now }: BillingFacts): boolean {
  const expiresAt = subscription?.incompleteExpiresAt ?? null;
  return subscription?.status === 'incomplete' && expiresAt !== null && hasCome(expiresAt, now);
}
