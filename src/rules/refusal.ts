/**
 * Why an action is refused, and which sentence says it.
 *
 * Several reasons may hold at once; the first of `REASONS` is the one told. A subscription stands
 * before a role: an owner of a workspace without one reads that it must subscribe, not who may.
 *
 * | reason                     | presentation          | status, code                        |
 * | -------------------------- | --------------------- | ----------------------------------- |
 * | not_member                 | hidden                | 404 not_found                       |
 * | policy_off                 | hidden                | 403 forbidden                       |
 * | surface_unsupported        | unsupported_surface   | 403 forbidden                       |
 * | contract_managed           | as the role, hidden   | 403 forbidden                       |
 * | no_billing_record          | hidden                | 403 forbidden                       |
 * | no_subscription            | as the role, disabled | 403 forbidden                       |
 * | status_blocks              | as the role, disabled | 403 forbidden                       |
 * | role                       | as the role           | 403 forbidden                       |
 * | no_payment_method (to switch on) | disabled        | 403 forbidden                       |
 * | limit_blocks               | disabled              | 403 forbidden                       |
 * | settling, in_flight        | disabled              | 409 settling, in_flight (retryable) |
 *
 * What a contract manages gives its place to Contact Sales.
 * “As the role”: a viewer whose role is refused sees no more than the role lets it see, whatever
 * reason comes first. A refusal names a sentence, `RefusalMessage`; the words are the screen's.
 */
import type { Action } from './actions.js';
import type { Open } from './open.js';
import type { RoleVocabulary } from './roles.js';
import type { Standing } from './subscription.js';

/** In the order in which they are told. */
export const REASONS = [
  'not_member',
  'policy_off',
  'surface_unsupported',
  'contract_managed',
  'no_billing_record',
  'no_subscription',
  'status_blocks',
  'role',
  'no_payment_method',
  'limit_blocks',
  'settling',
  'in_flight',
] as const;
export type Reason = (typeof REASONS)[number];

export const PRESENTATIONS = ['disabled', 'hidden', 'limited', 'unsupported_surface'] as const;
export type Presentation = (typeof PRESENTATIONS)[number];

/** What stands in the way, or who could do it; a reason that needs no more is its own sentence. */
export const FULLER_MESSAGES = [
  'subscribe_before_packs',
  'payment_before_packs',
  'resume_before_packs',
  'payment_before_plans',
  'resume_before_plans',
  'first_payment_before_plans',
  'owner_starts_checkout',
  'owner_opens_portal',
  'owner_changes_alerts',
  'owner_buys_packs',
  'creator_buys_packs',
  'admin_opens_billing',
  'admin_manages_plan',
  'admin_fixes_payment',
  'admin_adds_seats',
  'admin_frees_storage',
  'admin_manages_members',
  'admin_buys_credits',
  'nobody_manages',
] as const;
export type RefusalMessage = Reason | (typeof FULLER_MESSAGES)[number];

export type Decision =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly presentation: Open<Presentation>;
      readonly reason: Open<Reason>;
      readonly message: Open<RefusalMessage>;
    };

export type Refusal = Extract<Decision, { allowed: false }>;

const ROLE_MESSAGES: Readonly<
  Record<RoleVocabulary, Readonly<Partial<Record<Action, RefusalMessage>>>>
> = {
  'admin-billing': {
    'billing.view': 'admin_opens_billing',
    'plan.subscribe': 'admin_manages_plan',
    'plan.change': 'admin_manages_plan',
    'plan.restart': 'admin_manages_plan',
    'plan.resume': 'admin_manages_plan',
    'sales.contact': 'admin_manages_plan',
    'quote.request': 'admin_manages_plan',
    'payment.update': 'admin_fixes_payment',
    'invoice.pay': 'admin_fixes_payment',
    'refund.request': 'admin_fixes_payment',
    'seats.change': 'admin_adds_seats',
    'members.manage': 'admin_manages_members',
    'storage.buy': 'admin_frees_storage',
    'wallet.buy_pack': 'admin_buys_credits',
    'wallet.topup': 'admin_buys_credits',
    'wallet.autoreload': 'admin_buys_credits',
  },
  'owner-tier': {
    'plan.subscribe': 'owner_starts_checkout',
    'sales.contact': 'owner_starts_checkout',
    'quote.request': 'owner_starts_checkout',
    'plan.change': 'owner_opens_portal',
    'plan.cancel': 'owner_opens_portal',
    'plan.restart': 'owner_opens_portal',
    'plan.resume': 'owner_opens_portal',
    'portal.open': 'owner_opens_portal',
    'payment.update': 'owner_opens_portal',
    'invoice.pay': 'owner_opens_portal',
    'invoice.view': 'owner_opens_portal',
    'seats.change': 'owner_opens_portal',
    'storage.buy': 'owner_opens_portal',
    'refund.request': 'owner_opens_portal',
    'wallet.buy_pack': 'owner_buys_packs',
    'wallet.topup': 'owner_buys_packs',
    'wallet.autoreload': 'owner_buys_packs',
    'alerts.manage': 'owner_changes_alerts',
  },
  membership: {},
};

/**
 * The sentence for a role that may not. Who owns a workspace may no longer be who created it, and
 * where nobody manages nobody is sent to an admin.
 */
export function roleMessage(
  vocabulary: RoleVocabulary,
  action: Action,
  { ownerIsCreator, managers }: { readonly ownerIsCreator: boolean; readonly managers: number },
): RefusalMessage {
  const message = ROLE_MESSAGES[vocabulary][action] ?? 'role';
  if (vocabulary === 'admin-billing' && managers === 0) return 'nobody_manages';
  return message === 'owner_buys_packs' && ownerIsCreator ? 'creator_buys_packs' : message;
}

const BEFORE_PLANS: Readonly<Partial<Record<Standing, RefusalMessage>>> = {
  past_due: 'payment_before_plans',
  unpaid: 'payment_before_plans',
  incomplete: 'first_payment_before_plans',
  paused: 'resume_before_plans',
};

/** The sentence for a subscription that stands in the way. */
export function standingMessage(
  action: Action,
  reason: 'no_subscription' | 'status_blocks',
  standing: Standing,
): RefusalMessage {
  if (action === 'plan.change') return BEFORE_PLANS[standing] ?? reason;
  if (action !== 'wallet.buy_pack') return reason;
  if (reason === 'no_subscription') return 'subscribe_before_packs';
  if (standing === 'paused') return 'resume_before_packs';
  return standing === 'past_due' || standing === 'unpaid' ? 'payment_before_packs' : reason;
}
