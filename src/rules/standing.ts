/**
 * Which standing of the subscription lets an action through.
 *
 * `ok`, or the reason of the refusal. `scheduled` means: only while a cancellation is scheduled
 * and its date has not come; `unscheduled`: only while none was made. An action without a row is
 * open in every standing. `standingReason.ts` adds what depends on other facts.
 */
import type { Action } from './actions.js';
import type { Standing } from './subscription.js';

export type StandingCell = 'ok' | 'scheduled' | 'unscheduled' | 'no_subscription' | 'status_blocks';

export type StandingRow = Readonly<Record<Standing, StandingCell>>;

const change: StandingRow = {
  none: 'no_subscription',
  active: 'ok',
  trialing: 'ok',
  past_due: 'status_blocks',
  unpaid: 'status_blocks',
  incomplete: 'status_blocks',
  incomplete_expired: 'no_subscription',
  canceled: 'no_subscription',
  paused: 'status_blocks',
};

const running = (cell: StandingCell): StandingRow => ({
  none: 'no_subscription',
  active: cell,
  trialing: cell,
  past_due: cell,
  unpaid: cell,
  incomplete: 'status_blocks',
  incomplete_expired: 'no_subscription',
  canceled: 'no_subscription',
  paused: cell,
});

export const BY_STANDING: Readonly<Partial<Record<Action, StandingRow>>> = {
  'plan.subscribe': {
    none: 'ok',
    active: 'status_blocks',
    trialing: 'status_blocks',
    past_due: 'status_blocks',
    unpaid: 'status_blocks',
    incomplete: 'status_blocks',
    incomplete_expired: 'ok',
    canceled: 'ok',
    paused: 'status_blocks',
  },
  'plan.change': change,
  'seats.change': change,
  'storage.buy': change,
  'plan.cancel': running('unscheduled'),
  'plan.restart': running('scheduled'),
  'plan.resume': {
    none: 'no_subscription',
    active: 'status_blocks',
    trialing: 'status_blocks',
    past_due: 'status_blocks',
    unpaid: 'status_blocks',
    incomplete: 'status_blocks',
    incomplete_expired: 'no_subscription',
    canceled: 'no_subscription',
    paused: 'ok',
  },
  /** Where the policy needs a subscription. */
  'wallet.buy_pack': {
    none: 'no_subscription',
    active: 'ok',
    trialing: 'ok',
    past_due: 'status_blocks',
    unpaid: 'status_blocks',
    incomplete: 'no_subscription',
    incomplete_expired: 'no_subscription',
    canceled: 'no_subscription',
    paused: 'status_blocks',
  },
  'invoice.preview': running('ok'),
};
