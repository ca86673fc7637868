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
import { settles } from './checkout.js';
import { isContractManaged } from './contract.js';
import type { BillingFacts, Viewer } from './facts.js';
import { isPayable } from './invoice.js';
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
import { BY_STANDING, type StandingCell } from './standing.js';
import { type Standing, standingOf } from './subscription.js';
import { hasCome } from './time.js';

/** The item in question, where the answer may differ by it. */
export interface About {
  readonly planId?: string | undefined;
  readonly packId?: string | undefined;
  readonly invoiceId?: string | undefined;
}

interface Asked {
  readonly action: Action;
  readonly facts: BillingFacts;
  readonly viewer: Viewer;
  readonly policy: Policy;
  readonly about: About;
}

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
  const asked = { action, facts, viewer, policy, about };
  const reason = REASONS.find((candidate) => holds[candidate](asked));
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

  contract_managed: ({ action, facts, policy }) =>
    isContractManaged(action, facts.contract, policy),

  no_billing_record: ({ action, facts, policy }) =>
    NEEDS_RECORD.has(action) &&
    !facts.workspace.billingRecord &&
    !(action === 'payment.update' && policy.topUpKind === 'amount'),

  no_subscription: (asked) => standingCell(asked) === 'no_subscription',
  status_blocks: (asked) => standingCell(asked) === 'status_blocks',
  role: (asked) => presentationOfRole(asked) !== null,

  no_payment_method: ({ action, facts }) =>
    action === 'wallet.autoreload' && facts.paymentMethod === null,

  limit_blocks: ({ action, facts, about }) =>
    action === 'plan.change' && outgrows(facts.seats, facts.plans, about.planId),

  settling: ({ action, facts, about }) => settles(action, facts.checkouts, about),
  in_flight: ({ action, facts }) =>
    action === 'wallet.autoreload' && facts.autoReload?.status === 'reloading',
};

function isSwitchedOff({ action, policy }: Asked): boolean {
  switch (action) {
    case 'wallet.buy_pack':
      return policy.topUpKind !== 'packs';
    case 'wallet.topup':
      return policy.topUpKind !== 'amount';
    case 'wallet.autoreload':
      return policy.autoReload === 'off';
    case 'alerts.view':
    case 'alerts.manage':
      return policy.alertDefaults === 'off';
    default:
      return false;
  }
}

function standingCell(asked: Asked): StandingCell {
  const { action, facts } = asked;
  const standing = standingOf(facts.subscription);
  if (action === 'invoice.pay') return mayPay(asked) ? 'ok' : 'status_blocks';
  if (!(action in BY_STANDING)) return 'ok';

  const cell = BY_STANDING[action as keyof typeof BY_STANDING][standing];
  if (action === 'wallet.buy_pack') return packCell(asked, cell);
  if (isOpenWhilePastDue(asked, standing)) return 'ok';
  if (action === 'storage.buy') return storageCell(asked, cell);
  if (cell === 'scheduled') return isScheduled(facts) ? 'ok' : 'status_blocks';
  if (cell === 'unscheduled') return isScheduled(facts) ? 'status_blocks' : 'ok';
  return cell;
}

function packCell({ facts, policy }: Asked, cell: StandingCell): StandingCell {
  if (!policy.packsRequireSubscription) return 'ok';
  if (policy.packsEligibleStatuses === 'any' || cell !== 'ok') return cell;
  const status = facts.subscription?.status;
  return status !== undefined && policy.packsEligibleStatuses.includes(status)
    ? 'ok'
    : 'status_blocks';
}

function isOpenWhilePastDue({ action, policy }: Asked, standing: Standing): boolean {
  if (standing !== 'past_due') return false;
  if (action === 'plan.change') return policy.planChangeWhilePastDue === 'allow';
  return action === 'storage.buy' && policy.storageWhilePastDue === 'allow';
}

function storageCell({ facts, policy }: Asked, cell: StandingCell): StandingCell {
  if (facts.workspace.planKind !== 'free') return cell;
  if (policy.storageFreeMayBuy) return 'ok';
  return cell === 'ok' ? 'status_blocks' : cell;
}

function isScheduled({ subscription, now }: BillingFacts): boolean {
  const cancelAt = subscription?.cancelAt ?? null;
  return cancelAt !== null && !hasCome(cancelAt, now);
}

function mayPay({ facts, about }: Asked): boolean {
  return facts.openInvoices.some(
    (invoice) =>
      isPayable(invoice) && (about.invoiceId === undefined || about.invoiceId === invoice.id),
  );
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
      return roleMessage(policy.roles, action, facts.workspace.ownerIsCreator);
    case 'no_subscription':
    case 'status_blocks':
      return standingMessage(action, reason, standingOf(facts.subscription));
    default:
      return reason;
  }
}
