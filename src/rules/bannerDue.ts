/** When each banner is due: one rule per kind of `banner.ts`. */
import { lowestFired } from './alerts.js';
import type { BannerDetail, BannerKind, DueBanner } from './banner.js';
import { isContractManaged } from './contract.js';
import type { BillingFacts } from './facts.js';
import { isPayable, paymentState } from './invoice.js';
import { add, compare, type Money } from './money.js';
import type { Policy } from './policy.js';
import { seatsOver } from './seats.js';
import { storageOver } from './storage.js';
import { DAY, daysLeft, hasCome, type Instant, span } from './time.js';
import { availableIn } from './wallet.js';

type Rules = {
  readonly [K in BannerKind]: (facts: BillingFacts, policy: Policy) => BannerDetail[K] | null;
};

const rules: Rules = {
  payment_action: (facts) =>
    paymentState(facts.openInvoices) === 'requires_action'
      ? { since: oldestDue(facts), due: amountDue(facts) }
      : null,

  payment_failed: (facts) => {
    const status = facts.subscription?.status;
    const state = status === 'past_due' || status === 'unpaid' ? status : 'failed';
    if (state === 'failed' && !hasFailedInvoice(facts)) return null;
    return { since: oldestDue(facts), due: amountDue(facts), state };
  },

  incomplete: ({ subscription, now }) => {
    const expiresAt = subscription?.incompleteExpiresAt ?? null;
    if (subscription?.status !== 'incomplete' || expiresAt === null) return null;
    if (hasCome(expiresAt, now)) return null;
    return { since: subscription.currentPeriodStart, expiresAt };
  },

  over_seats: ({ seats, subscription, now }) =>
    seats !== null && seatsOver(seats) > 0
      ? {
          since: subscription?.currentPeriodStart ?? now,
          overBy: seatsOver(seats),
          used: seats.used,
          paid: seats.paid,
        }
      : null,

  over_storage: ({ storage }) =>
    storage !== null && storageOver(storage) > 0
      ? {
          since: storage.asOf,
          overBy: storageOver(storage),
          used: storage.used,
          quota: storage.quota,
        }
      : null,

  cancel_scheduled: ({ subscription, now }) => {
    const endsAt = subscription?.cancelAt ?? null;
    if (endsAt === null || hasCome(endsAt, now)) return null;
    return {
      since: subscription?.canceledAt ?? endsAt,
      endsAt,
      daysLeft: daysLeft(now, endsAt),
    };
  },

  trial: ({ subscription, now }, policy) => {
    const endsAt = subscription?.trialEnd ?? null;
    if (subscription?.status !== 'trialing' || endsAt === null) return null;
    if (span(now, endsAt) > policy.trialBannerDays * DAY) return null;
    return { since: endsAt, endsAt, daysLeft: daysLeft(now, endsAt) };
  },

  autoreload_suspended: ({ autoReload, wallet, contract }, policy) => {
    if (autoReload === null || wallet === null) return null;
    if (isContractManaged('wallet.autoreload', contract, policy)) return null;
    const { status, threshold, since } = autoReload;
    if (status === 'suspended') return { since, cause: 'suspended' };
    const isShort = status === 'capped' && compare(availableIn(wallet), threshold) < 0;
    return isShort ? { since, cause: 'capped' } : null;
  },

  low_balance: ({ alerts, wallet }, policy) => {
    if (wallet === null) return null;
    const balance = availableIn(wallet);
    if (policy.walletMayGoNegative && balance.amount <= 0)
      return { since: wallet.asOf, balance, stopped: true };
    const isTold = alerts?.enabled === true && alerts.channels.includes('in_app');
    const fired = isTold ? lowestFired(alerts) : null;
    return fired && { since: fired.at, balance, stopped: false };
  },
};

/** The most urgent banner due, or `null` for a workspace in good order. */
export function bannerDue(facts: BillingFacts, policy: Policy): DueBanner | null {
  for (const kind of policy.bannerOrder) {
    const detail = rules[kind]?.(facts, policy);
    if (detail) return { kind, ...detail } as DueBanner;
  }
  return null;
}

/** Whether one kind is due, whatever else is. */
export function isDue(kind: BannerKind, facts: BillingFacts, policy: Policy): boolean {
  return rules[kind](facts, policy) !== null;
}

/** Whether nothing is left to spend. */
export function isSpent({ wallet }: BillingFacts): boolean {
  return wallet !== null && availableIn(wallet).amount <= 0;
}

function hasFailedInvoice({ openInvoices, now }: BillingFacts): boolean {
  return openInvoices.some(
    ({ status, dueAt }) =>
      status === 'failed' || (status === 'open' && dueAt !== null && hasCome(dueAt, now)),
  );
}

function oldestDue({ openInvoices, subscription, now }: BillingFacts): Instant {
  const dates = openInvoices.filter(isPayable).map(({ date }) => date);
  return dates.toSorted()[0] ?? subscription?.currentPeriodStart ?? now;
}

function amountDue({ openInvoices }: BillingFacts): Money | null {
  const [first, ...others] = openInvoices.filter(isPayable).map((invoice) => invoice.amountDue);
  return first === undefined ? null : others.reduce((sum, due) => add(sum, due), first);
}
