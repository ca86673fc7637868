/**
 * The banner as one viewer gets it: its answers, each decided, or words only.
 * The table is in `banner.ts`.
 */
import type { Action } from './actions.js';
import {
  type BannerDetail,
  type BannerKind,
  isDismissible,
  type DueBanner,
  toneOf,
} from './banner.js';
import { bannerDue, isDue, isSpent } from './bannerDue.js';
import type { CheckoutPurpose } from './checkout.js';
import { isLeftToPeople } from './contract.js';
import { decide } from './decide.js';
import type { BillingFacts, Viewer } from './facts.js';
import type { Open } from './open.js';
import type { Policy } from './policy.js';
import { type Decision, type RefusalMessage, roleMessage } from './refusal.js';
import type { Tone } from './subscription.js';

export const ANSWERS = {
  verify_payment: 'invoice.pay',
  update_payment_method: 'payment.update',
  pay_invoice: 'invoice.pay',
  finish_payment: 'invoice.pay',
  add_seats: 'seats.change',
  manage_members: 'members.manage',
  change_plan: 'plan.change',
  buy_storage: 'storage.buy',
  review_files: 'storage.view',
  upgrade: 'plan.browse',
  restart: 'plan.restart',
  resume: 'plan.resume',
  continue_plan: 'payment.update',
  choose_plan: 'plan.browse',
  raise_cap: 'wallet.autoreload',
  buy_credits: 'wallet.buy_pack',
  add_balance: 'wallet.topup',
  contact_sales: 'sales.contact',
  contact_support: 'support.send',
} as const satisfies Record<string, Action>;

export type Answer = keyof typeof ANSWERS;

export interface BannerAnswer {
  readonly answer: Open<Answer>;
  readonly action: Open<Action>;
  readonly decision: Decision;
}

interface Frame {
  readonly tone: Open<Tone>;
  /** Who cannot act gets the words alone, to pass on. */
  readonly audience: 'manager' | 'limited';
  readonly answers: readonly BannerAnswer[];
  /** For who cannot act: who can. */
  readonly advice: Open<RefusalMessage> | null;
  readonly dismissible: boolean;
  readonly updating: boolean;
}

/** A banner as a screen receives it. A kind that the screen does not know is drawn plainly. */
export type BannerView = {
  [K in BannerKind]: Frame & { readonly kind: K } & BannerDetail[K];
}[BannerKind];

const ANSWERED_BY: Readonly<Record<BannerKind, readonly Answer[]>> = {
  payment_action: ['verify_payment'],
  payment_failed: ['update_payment_method', 'pay_invoice'],
  incomplete: ['finish_payment'],
  over_seats: ['add_seats', 'manage_members', 'change_plan'],
  over_storage: ['buy_storage', 'review_files', 'upgrade'],
  cancel_scheduled: ['restart', 'change_plan'],
  trial: ['choose_plan'],
  autoreload_suspended: ['update_payment_method', 'raise_cap'],
  low_balance: ['buy_credits', 'add_balance'],
};

const PURCHASES: ReadonlySet<Answer> = new Set<Answer>([
  'add_seats',
  'change_plan',
  'buy_storage',
  'upgrade',
  'restart',
  'choose_plan',
  'update_payment_method',
  'pay_invoice',
  'verify_payment',
  'finish_payment',
  'buy_credits',
  'add_balance',
]);

const SETTLED_BY: Readonly<Partial<Record<BannerKind, readonly CheckoutPurpose[]>>> = {
  payment_action: ['pay_invoice', 'payment_method'],
  payment_failed: ['pay_invoice', 'payment_method'],
  incomplete: ['pay_invoice', 'subscribe'],
  over_seats: ['change_plan', 'subscribe'],
  over_storage: ['change_plan', 'subscribe'],
  cancel_scheduled: ['change_plan'],
  trial: ['change_plan', 'payment_method'],
  autoreload_suspended: ['payment_method'],
  low_balance: ['credit_pack', 'top_up'],
};

const TOLD_TO_ALL: ReadonlySet<BannerKind> = new Set<BannerKind>([
  'payment_action',
  'payment_failed',
  'over_seats',
  'over_storage',
]);

/** The banner that won, for this viewer; `null` when nothing is due that concerns it. */
export function bannerView(facts: BillingFacts, viewer: Viewer, policy: Policy): BannerView | null {
  const view = decide('banner.view', facts, viewer, policy);
  if (!view.allowed && view.presentation !== 'limited') return null;

  const audience = view.allowed ? 'manager' : 'limited';
  const due = bannerDue(facts, audience === 'manager' ? policy : forLimited(policy, facts));
  if (due === null) return null;
  const answers = audience === 'manager' ? answersTo(due, facts, viewer, policy) : [];
  return {
    ...due,
    tone: toneOf(due),
    audience,
    answers,
    advice: audience === 'limited' ? adviceOn(due, facts, policy) : null,
    dismissible: isDismissible(due),
    updating: isUpdating(due, facts),
  };
}

function adviceOn({ kind }: DueBanner, facts: BillingFacts, policy: Policy): RefusalMessage {
  const [first = 'contact_support'] = ANSWERED_BY[kind];
  const action = kind === 'autoreload_suspended' ? 'wallet.autoreload' : ANSWERS[first];
  return roleMessage(policy.roles, action, facts.workspace);
}

function forLimited(policy: Policy, facts: BillingFacts): Policy {
  const isTold = (kind: BannerKind) =>
    TOLD_TO_ALL.has(kind) || (kind === 'autoreload_suspended' && isSpent(facts));
  return { ...policy, bannerOrder: policy.bannerOrder.filter(isTold) };
}

function answersTo(
  due: DueBanner,
  facts: BillingFacts,
  viewer: Viewer,
  policy: Policy,
): BannerAnswer[] {
  return answersOf(due, facts, policy)
    .map((answer) => ({
      answer,
      action: ANSWERS[answer],
      decision: decide(ANSWERS[answer], facts, viewer, policy),
    }))
    .filter(({ decision }) => decision.allowed || decision.presentation !== 'hidden');
}

function answersOf(due: DueBanner, facts: BillingFacts, policy: Policy): Answer[] {
  const both = due.kind === 'payment_action' && isDue('payment_failed', facts, policy);
  const own = [...ANSWERED_BY[due.kind], ...(both ? ANSWERED_BY.payment_failed : [])];
  const waits = due.kind === 'over_storage' && facts.storage?.settling === true;
  const fitting = own
    .flatMap((answer) => fitted(answer, facts, policy))
    .filter((answer) => !waits || !PURCHASES.has(answer));
  const kept = fitting.filter(
    (answer) => !PURCHASES.has(answer) || !isLeftToPeople(contractAction(answer), facts, policy),
  );
  if (kept.length === fitting.length) return kept;
  const isPayment = due.kind === 'payment_action' || due.kind === 'payment_failed';
  return [...kept, 'contact_sales', ...(isPayment ? (['contact_support'] as const) : [])];
}

function contractAction(answer: Answer): Action {
  return ANSWERS[answer] === 'plan.browse' ? 'plan.change' : ANSWERS[answer];
}

/** A free workspace has nothing to add to: it upgrades. */
function fitted(answer: Answer, { workspace }: BillingFacts, policy: Policy): readonly Answer[] {
  if (workspace.planKind !== 'free') return [answer];
  if (answer === 'add_seats') return [];
  if (answer === 'change_plan') return ['upgrade'];
  return answer === 'buy_storage' && !policy.storageFreeMayBuy ? [] : [answer];
}

function isUpdating({ kind }: DueBanner, { checkouts, storage }: BillingFacts): boolean {
  if (kind === 'over_storage' && storage?.settling === true) return true;
  const purposes = SETTLED_BY[kind] ?? [];
  return checkouts.some(
    ({ status, purpose }) => status === 'settling' && purposes.includes(purpose),
  );
}
