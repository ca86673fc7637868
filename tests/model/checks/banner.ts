/** Of all that is due the most urgent is shown, by the order that the rule book has. */
import type { BillingOverview } from '../../../src/rules/overview.js';
import type { Preset } from '../../../src/rules/presets.js';
import type { Policy } from '../../../src/rules/policy.js';
import { demand } from '../broken.js';
import type { Check } from './Check.js';

const ALL = [
  'payment_action',
  'payment_failed',
  'incomplete',
  'over_seats',
  'over_storage',
  'cancel_scheduled',
  'trial',
  'autoreload_suspended',
  'low_balance',
] as const;
type Kind = (typeof ALL)[number];

/** A wallet's: payment, then the wallet. */
const OF_WALLET: readonly Kind[] = [
  'payment_action',
  'payment_failed',
  'incomplete',
  'autoreload_suspended',
  'low_balance',
  'cancel_scheduled',
];

const ORDERS: Readonly<Record<Preset, readonly Kind[]>> = {
  workspace: ALL,
  team: ALL,
  wallet: OF_WALLET,
};

const DAY = 86_400_000;

type Due = Readonly<Record<Kind, (overview: BillingOverview, policy: Policy) => boolean>>;

const DUE: Due = {
  payment_action: ({ payment }) =>
    payment?.openInvoices.some(({ status }) => status === 'requires_action') ?? false,
  payment_failed: ({ payment, subscription, now }) =>
    ['past_due', 'unpaid'].includes(subscription?.status ?? '') ||
    (payment?.openInvoices.some(
      ({ status, dueAt }) =>
        status === 'failed' || (status === 'open' && dueAt !== null && dueAt <= now),
    ) ??
      false),
  incomplete: ({ subscription, now }) =>
    subscription?.status === 'incomplete' && (subscription.incompleteExpiresAt ?? '') > now,
  over_seats: ({ seats }) => seats !== null && seats.used > seats.paid,
  over_storage: ({ storage }) => storage !== null && storage.used > storage.quota,
  cancel_scheduled: ({ subscription, now }) => (subscription?.cancelAt ?? '') > now,
  trial: ({ subscription, now }, { trialBannerDays }) =>
    subscription?.status === 'trialing' &&
    Date.parse(subscription.trialEnd ?? '') - Date.parse(now) <= trialBannerDays * DAY,
  autoreload_suspended: ({ wallet }) => {
    const reload = wallet?.autoReload;
    if (!wallet || !reload) return false;
    const isShort = wallet.available.amount < reload.threshold.amount;
    return reload.status === 'suspended' || (reload.status === 'capped' && isShort);
  },
  low_balance: ({ wallet }, { walletMayGoNegative }) => {
    if (wallet === null) return false;
    if (walletMayGoNegative && wallet.available.amount <= 0) return true;
    const alerts = wallet.alerts;
    return (
      alerts?.enabled === true &&
      alerts.channels.includes('in_app') &&
      alerts.states.some((each) => 'at' in each)
    );
  },
};

export const banner: Check = ({ terms: { preset, policy } }) => {
  const order =
    policy.bannerOrder.length === ORDERS[preset].length ? ORDERS[preset] : policy.bannerOrder;
  return (_, { overview }) => {
    const due = order.filter((kind) => DUE[kind](overview, policy));
    const shown = overview.banner?.kind;
    demand(
      shown === due[0],
      () => `The banner is ${shown}, though ${due.join(', ') || 'nothing'} is due.`,
    );
  };
};
