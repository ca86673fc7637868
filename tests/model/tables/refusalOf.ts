/**
 * What the hand-written tables say of an action: the first reason against it, or `null`.
 *
 * It is told from what a manager sees of the workspace, and knows nothing of the rules' own code.
 */
import type { Action } from '../../../src/rules/actions.js';
import type { About } from '../../../src/rules/asked.js';
import type { Viewer } from '../../../src/rules/facts.js';
import type { Reason } from '../../../src/rules/refusal.js';
import { BARE_CELLS } from '../../rules/permissions.table.js';
import { contractCovers, isQuoted } from './leftToPeople.js';
import { outgrows } from './outgrows.js';
import { isHeld } from './isHeld.js';
import type { Sight } from '../Sight.js';
import { standingAgainst } from './standingAgainst.js';
import type { Terms } from '../Terms.js';

export interface Question {
  readonly action: Action;
  readonly about?: About | undefined;
  readonly asker: Pick<Viewer, 'role' | 'state' | 'surface'>;
  readonly terms: Terms;
  readonly sight: Sight;
}

type Test = (question: Question) => Reason | false | null;

/** In the order in which they are told. */
const ALL: readonly Test[] = [
  isStranger,
  isOff,
  isOnMobile,
  ({ action, terms, sight }) =>
    (contractCovers(action, sight, terms) || isQuoted(action, sight)) && 'contract_managed',
  hasNoRecord,
  standingAgainst,
  isOfAnotherRole,
  hasNoCard,
  ({ action, about, sight, terms }) =>
    action === 'plan.change' && outgrows(about?.planId, sight, terms) && 'limit_blocks',
  (question) => isHeld(question) && 'settling',
];

export function refusalOf(question: Question): Reason | null {
  return firstOf(ALL, question);
}

/** By who asks alone: for a payment that somebody started. */
export function refusalByAsker(question: Question): Reason | null {
  return firstOf([isStranger, isOnMobile, isOfAnotherRole], question);
}

function firstOf(tests: readonly Test[], question: Question): Reason | null {
  for (const test of tests) {
    const reason = test(question);
    if (reason) return reason;
  }
  return null;
}

function isStranger({ asker }: Question) {
  return (asker.state === 'deactivated' || asker.role === 'none') && 'not_member';
}

const CELLS = new Map(
  BARE_CELLS.map((cell) => [`${cell.preset} ${cell.action} ${cell.role}`, cell]),
);

function cellOf({ action, asker, terms }: Question) {
  return CELLS.get(`${terms.preset} ${action} ${asker.role}`);
}

function isOff(question: Question) {
  if (cellOf(question)?.reason === 'policy_off') return 'policy_off';
  const { action, terms, sight } = question;
  if (action !== 'wallet.topup' || terms.policy.manualTopUpWithAutoPay) return null;
  return sight.overview.wallet?.autoReload?.enabled === true && 'policy_off';
}

/** Rows 5 to 19 without the views, 23 to 25, 27 and 31. */
const NOT_ON_MOBILE: ReadonlySet<Action> = new Set<Action>([
  'plan.subscribe',
  'plan.change',
  'plan.cancel',
  'plan.restart',
  'plan.resume',
  'sales.contact',
  'portal.open',
  'payment.update',
  'invoice.pay',
  'invoice.view',
  'quote.request',
  'invoice.preview',
  'seats.change',
  'members.manage',
  'storage.buy',
  'wallet.buy_pack',
  'wallet.topup',
  'wallet.autoreload',
  'alerts.manage',
  'refund.request',
]);

function isOnMobile({ action, asker, terms }: Question) {
  const isRefused = asker.surface === 'native_mobile' && !terms.policy.mobileMayChange;
  return isRefused && NOT_ON_MOBILE.has(action) && 'surface_unsupported';
}

const NEEDS_RECORD: readonly Action[] = ['portal.open', 'payment.update', 'invoice.view'];

function hasNoRecord({ action, terms, sight }: Question) {
  if (sight.hasRecord || !NEEDS_RECORD.includes(action)) return null;
  return !(action === 'payment.update' && terms.preset === 'wallet') && 'no_billing_record';
}

/** Rows 2, 28 and 30. */
const OUTSIDERS_MAY: readonly Action[] = ['billing.view_limited', 'wallet.spend', 'support.send'];

const OPENED_BY_VIEW: readonly Action[] = ['billing.view', 'plan.view', 'seats.view'];

function isOfAnotherRole(question: Question) {
  const { action, asker, terms } = question;
  if (asker.state !== 'active' && !OUTSIDERS_MAY.includes(action)) return 'role';
  const seesAll = terms.preset === 'workspace' && terms.policy.memberBillingView === 'full';
  if (seesAll && OPENED_BY_VIEW.includes(action)) return null;
  return cellOf(question)?.reason === 'role' && 'role';
}

function hasNoCard({ action, about, sight }: Question) {
  if (action !== 'wallet.autoreload' || about?.enabling === false) return null;
  return (sight.overview.payment?.method ?? null) === null && 'no_payment_method';
}
