/**
 * Everything above the fold of a billing page, for one viewer.
 *
 * The server evaluates every rule and the screen shows the answer: `decisions` for the workspace,
 * a decision on each item that may differ, and the banner that won. A part that the product does
 * not have, or that the viewer may not see, is `null`, never zero.
 */
import { type Action, ACTIONS } from './actions.js';
import type { LowBalanceAlerts } from './alerts.js';
import type { AutoReload } from './autoReload.js';
import { type BannerView, bannerView } from './bannerView.js';
import { type Checkout, SETTLING_SCHEDULE } from './checkout.js';
import type { Contract } from './contract.js';
import { decide } from './decide.js';
import type { BillingFacts, Surface, Viewer } from './facts.js';
import { type Invoice, type PaymentMethod, type PaymentState, paymentState } from './invoice.js';
import type { Balance, Money } from './money.js';
import type { Open } from './open.js';
import { type PacksView, packsView } from './packs.js';
import type { Price } from './plan.js';
import { isCurrentPlan } from './planOffer.js';
import type { Module, Policy } from './policy.js';
import type { Decision, Presentation } from './refusal.js';
import type { Role } from './roles.js';
import { type Seats, seatsOver } from './seats.js';
import { type Storage, storageOver, type StorageState, storageState } from './storage.js';
import { isLive, standingOf, type SubscriptionView } from './subscription.js';
import { after, hasCome, type Instant, SECOND } from './time.js';
import { availableIn } from './wallet.js';

export interface BillingOverview {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly viewer: {
    readonly memberId: string;
    readonly role: Open<Role>;
    /** Whom a viewer who may not is sent to. */
    readonly askFor: 'manager' | 'support';
  };
  readonly surface: Open<Surface>;
  readonly now: Instant;
  readonly display: Display;
  /** Each action for the workspace; an older server may not answer them all. */
  readonly decisions: Readonly<Partial<Record<Action, Decision>>>;
  readonly contract: Contract;
  readonly plan: PlanSummary | null;
  readonly subscription: SubscriptionView | null;
  readonly pendingCheckout: PendingCheckout | null;
  readonly payment: PaymentView | null;
  readonly seats: (Seats & { readonly overBy: number }) | null;
  readonly storage: (Storage & { readonly overBy: number; readonly state: StorageState }) | null;
  readonly wallet: WalletView | null;
  readonly trial: { readonly eligible: boolean };
  readonly banner: BannerView | null;
  readonly invoiceCredit: Money | null;
  readonly version: string;
}

/** The few choices of the policy that only a screen needs. */
export interface Display {
  readonly modules: readonly Open<Module>[];
  readonly deniedPresentation: Open<Presentation>;
  readonly checkoutMode: 'embedded' | 'redirect';
  readonly planChangeVia: 'app' | 'portal';
  readonly paymentVia: 'app' | 'portal';
  readonly invoicesVia: 'app' | 'portal';
  /** The plan selector stands on the page: nothing runs, or the page itself changes plans. */
  readonly planSelector: boolean;
  readonly settling: {
    /** Seconds between looks; the last one repeats. */
    readonly scheduleSeconds: readonly number[];
    readonly stuckAfterSeconds: number;
  };
}

/** The plan that the workspace is on, or was on. */
export interface PlanSummary {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly features: readonly string[];
  readonly price: Price | null;
  readonly quantity: number;
  /** What one period costs: the unit amount times the quantity. */
  readonly total: Money | null;
}

export interface PendingCheckout {
  readonly id: string;
  readonly purpose: Open<Checkout['purpose']>;
  readonly planId: string | null;
  readonly packId: string | null;
  readonly amount: Money | null;
  readonly since: Instant;
  /** Longer than `stuckAfterSeconds`: not failed, but worth a word to support. */
  readonly stuck: boolean;
}

export interface PaymentView {
  readonly state: Open<PaymentState>;
  readonly method: PaymentMethod | null;
  readonly openInvoices: readonly (Invoice & { readonly decision: Decision })[];
}

export interface WalletView {
  readonly balance: Balance;
  readonly available: Balance;
  readonly planCredits: Balance | null;
  readonly purchasedCredits: Balance | null;
  /** A postpaid wallet at or below zero: service has stopped. */
  readonly stopped: boolean;
  readonly asOf: Instant;
  readonly settling: boolean;
  readonly packs: PacksView | null;
  readonly topUp: TopUp | null;
  readonly autoReload: AutoReload | null;
  readonly alerts: LowBalanceAlerts | null;
}

export interface TopUp {
  readonly min: Money;
  readonly max: Money;
  readonly shortcuts: readonly Money[];
  readonly decision: Decision;
}

/** The overview that this viewer gets of these facts under this policy. */
export function buildOverview(
  facts: BillingFacts,
  viewer: Viewer,
  policy: Policy,
): BillingOverview {
  const ask = (action: Action) => decide(action, facts, viewer, policy);
  const sees = (action: Action) => ask(action).allowed;
  return {
    workspace: { id: facts.workspace.id, name: facts.workspace.name },
    viewer: {
      memberId: viewer.memberId,
      role: viewer.role,
      askFor: facts.workspace.managers > 0 ? 'manager' : 'support',
    },
    surface: viewer.surface,
    now: facts.now,
    display: displayOf(facts, policy),
    decisions: Object.fromEntries(ACTIONS.map((action) => [action, ask(action)])),
    contract: facts.contract,
    plan: sees('plan.view') ? planSummary(facts) : null,
    subscription: sees('plan.view') ? facts.subscription : null,
    pendingCheckout: pendingCheckout(facts, policy),
    payment:
      sees('invoice.pay') || sees('payment.update') || sees('invoice.view')
        ? paymentView(facts, viewer, policy)
        : null,
    seats:
      facts.seats && sees('seats.view') ? { ...facts.seats, overBy: seatsOver(facts.seats) } : null,
    storage:
      facts.storage && sees('storage.view')
        ? {
            ...facts.storage,
            overBy: storageOver(facts.storage),
            state: storageState(facts.storage),
          }
        : null,
    wallet: sees('wallet.view') ? walletView(facts, viewer, policy) : null,
    trial: {
      eligible: policy.trialEligibility === 'no_history' && !facts.workspace.billingHistory,
    },
    banner: bannerView(facts, viewer, policy),
    invoiceCredit: sees('invoice.view') ? facts.invoiceCredit : null,
    version: facts.version,
  };
}

function displayOf(facts: BillingFacts, policy: Policy): Display {
  return {
    modules: policy.modules,
    deniedPresentation: policy.deniedPresentation,
    checkoutMode: policy.checkoutMode,
    planChangeVia: policy.planChangeVia,
    paymentVia: policy.paymentVia,
    invoicesVia: policy.invoicesVia,
    planSelector: policy.planChangeVia === 'app' || !isLive(standingOf(facts.subscription)),
    settling: {
      scheduleSeconds: SETTLING_SCHEDULE,
      stuckAfterSeconds: policy.stuckAfterSeconds,
    },
  };
}

function planSummary(facts: BillingFacts): PlanSummary | null {
  const { plans, subscription } = facts;
  const plan =
    plans.find(({ id }) => id === subscription?.planId) ??
    plans.find((candidate) => isCurrentPlan(candidate, facts));
  if (plan === undefined) return null;
  const price = plan.prices.find(({ id }) => id === subscription?.priceId) ?? null;
  const quantity = subscription?.quantity ?? 1;
  return {
    id: plan.id,
    name: plan.name,
    description: plan.description,
    features: plan.features,
    price,
    quantity,
    total: price && { ...price.unitAmount, amount: price.unitAmount.amount * quantity },
  };
}

function pendingCheckout({ checkouts, now }: BillingFacts, policy: Policy): PendingCheckout | null {
  const checkout = checkouts.find(({ status }) => status === 'settling');
  if (checkout === undefined) return null;
  const { id, purpose, planId, packId, amount, createdAt, paidAt } = checkout;
  const since = paidAt ?? createdAt;
  const stuck = hasCome(after(since, policy.stuckAfterSeconds * SECOND), now);
  return { id, purpose, planId, packId, amount, since, stuck };
}

function paymentView(facts: BillingFacts, viewer: Viewer, policy: Policy): PaymentView {
  return {
    state: paymentState(facts.openInvoices),
    method: facts.paymentMethod,
    openInvoices: facts.openInvoices.map((invoice) => ({
      ...invoice,
      decision: decide('invoice.pay', facts, viewer, policy, { invoiceId: invoice.id }),
    })),
  };
}

function walletView(facts: BillingFacts, viewer: Viewer, policy: Policy): WalletView | null {
  const { wallet } = facts;
  if (wallet === null) return null;
  return {
    balance: wallet.balance,
    available: availableIn(wallet),
    planCredits: wallet.planCredits,
    purchasedCredits: wallet.purchasedCredits,
    stopped: policy.walletMayGoNegative && wallet.balance.amount <= 0,
    asOf: wallet.asOf,
    settling: wallet.settling,
    packs: packsView(facts, viewer, policy),
    topUp: topUpOf(facts, viewer, policy),
    autoReload: facts.autoReload,
    alerts: decide('alerts.view', facts, viewer, policy).allowed ? facts.alerts : null,
  };
}

function topUpOf(facts: BillingFacts, viewer: Viewer, policy: Policy): TopUp | null {
  if (policy.topUpKind !== 'amount' || policy.topUpBounds === null) return null;
  return {
    ...policy.topUpBounds,
    shortcuts: policy.topUpShortcuts,
    decision: decide('wallet.topup', facts, viewer, policy),
  };
}
