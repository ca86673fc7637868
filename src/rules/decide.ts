/**
 * Whether a viewer may do something now, and if not, why and how that is shown.
 *
 * One function answers for every route and every control, so a server and a screen cannot
 * disagree. The reasons of `refusal.ts` are tried in their order and the first that holds is
 * told; presentations and sentences are tables there, roles in `roles.ts`, statuses in
 * `standing.ts`. A guest or external viewer may only send a support request, see limited
 * messages and spend.
 */
import { type Action, CHANGES } from './actions.js';
import type { About, Asked } from './asked.js';
import { settles } from './checkout.js';
import { isLeftToPeople } from './contract.js';
import type { BillingFacts, Viewer } from './facts.js';
import type { Policy } from './policy.js';
import {
  type Decision,
  type Presentation,
  type Reason,
  REASONS,
  type Refusal,
  type RefusalMessage,
  roleMessage,
  standingMessage,
} from './refusal.js';
import { type Cell, cellFor } from './roles.js';
import { outgrows } from './seats.js';
import { standingReason } from './standingReason.js';
import { standingOf } from './subscription.js';

const OUTSIDERS_MAY: ReadonlySet<Action> = new Set<Action>([
  'billing.view_limited',
  'wallet.spend',
  'support.send',
]);

const NEEDS_RECORD: ReadonlySet<Action> = new Set<Action>([
  'portal.open',
  'payment.update',
  'invoice.view',
]);

/** `{ allowed: true }`, or the first reason against it. */
export function decide(
  action: Action,
  facts: BillingFacts,
  viewer: Viewer,
  policy: Policy,
  about: About = {},
): Decision {
  return firstAgainst(REASONS, { action, facts, viewer, policy, about });
}

const ABOUT_THE_VIEWER = ['not_member', 'surface_unsupported', 'role'] as const;

/** As `decide`, by who asks alone: a payment that was started stays in sight of those who may pay. */
export function decideByViewer(
  action: Action,
  facts: BillingFacts,
  viewer: Viewer,
  policy: Policy,
): Decision {
  return firstAgainst(ABOUT_THE_VIEWER, { action, facts, viewer, policy, about: {} });
}

function firstAgainst(reasons: readonly Reason[], asked: Asked): Decision {
  const reason = reasons.find((candidate) => holds[candidate](asked));
  return reason === undefined ? { allowed: true } : refuse(reason, asked);
}

const holds: Readonly<Record<Reason, (asked: Asked) => boolean>> = {
  not_member: ({ viewer, policy, action }) =>
    viewer.state === 'deactivated' ||
    viewer.role === 'none' ||
    cellFor(policy.roles, action, viewer.role) === null,

  policy_off: (asked) => cellOf(asked) === 'off' || isSwitchedOff(asked),

  surface_unsupported: ({ action, viewer, policy }) =>
    viewer.surface === 'native_mobile' && CHANGES.has(action) && !policy.mobileMayChange,

  contract_managed: ({ action, facts, policy }) => isLeftToPeople(action, facts, policy),

  no_billing_record: ({ action, facts, policy }) =>
    NEEDS_RECORD.has(action) &&
    !facts.workspace.billingRecord &&
    !(action === 'payment.update' && policy.topUpKind === 'amount'),

  no_subscription: (asked) => standingReason(asked) === 'no_subscription',
  status_blocks: (asked) => standingReason(asked) === 'status_blocks',
  role: (asked) => presentationOfRole(asked) !== null,

  no_payment_method: ({ action, facts, about }) =>
    action === 'wallet.autoreload' && about.enabling !== false && facts.paymentMethod === null,

  limit_blocks: ({ action, facts, about }) =>
    action === 'plan.change' && outgrows(about.planId, facts),

  settling: settles,
  /** Only a back end that is charging knows. */
  in_flight: () => false,
};

function isSwitchedOff({ action, facts, policy }: Asked): boolean {
  switch (action) {
    case 'wallet.buy_pack':
      return policy.topUpKind !== 'packs';
    case 'wallet.topup':
      if (policy.topUpKind !== 'amount') return true;
      return facts.autoReload?.enabled === true && !policy.manualTopUpWithAutoPay;
    case 'wallet.autoreload':
      return policy.autoReload === 'off';
    case 'portal.open':
      return !policy.modules.includes('portal');
    case 'alerts.view':
    case 'alerts.manage':
      return policy.alertDefaults === 'off';
    default:
      return false;
  }
}

function cellOf({ action, viewer, policy }: Asked): Cell | null {
  return cellFor(policy.roles, action, viewer.role);
}

/** How the role alone is refused, or `null` where it may. */
function presentationOfRole(asked: Asked): Presentation | null {
  const { action, viewer, policy } = asked;
  if (viewer.state !== 'active' && !OUTSIDERS_MAY.has(action)) return 'hidden';
  const view = policy.memberBillingView;
  const byCell: Readonly<Record<Cell, Presentation | null>> = {
    yes: null,
    refused: policy.deniedPresentation,
    disabled: 'disabled',
    limited: 'limited',
    hidden: 'hidden',
    off: 'hidden',
    by_view: view === 'full' ? null : view === 'limited' ? 'limited' : 'hidden',
    if_full: view === 'full' ? null : 'hidden',
    if_any: view === 'none' ? 'hidden' : null,
    managers: policy.billingAdminMayManageMembers ? null : 'disabled',
  };
  return byCell[cellOf(asked) ?? 'hidden'];
}

/** The same for every role. */
const FIXED: Readonly<Partial<Record<Reason, Presentation>>> = {
  not_member: 'hidden',
  policy_off: 'hidden',
  no_billing_record: 'hidden',
  surface_unsupported: 'unsupported_surface',
};

function refuse(reason: Reason, asked: Asked): Refusal {
  const byReason = reason === 'contract_managed' ? 'hidden' : 'disabled';
  const presentation = FIXED[reason] ?? presentationOfRole(asked) ?? byReason;
  return { allowed: false, presentation, reason, message: messageFor(reason, asked) };
}

function messageFor(reason: Reason, { action, facts, policy }: Asked): RefusalMessage {
  switch (reason) {
    case 'role':
      return roleMessage(policy.roles, action, facts.workspace);
    case 'no_subscription':
    case 'status_blocks':
      return standingMessage(action, reason, standingOf(facts.subscription));
    default:
      return reason;
  }
}
