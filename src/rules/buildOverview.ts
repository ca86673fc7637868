import { type Action, ACTIONS } from './actions.js';
import { MAX_THRESHOLDS } from './alerts.js';
import { type AutoReloadView, monthEnds, nextRefill, wantsCard } from './autoReload.js';
import { bannerView } from './bannerView.js';
import { checkoutModeFor, SETTLING_SCHEDULE } from './checkout.js';
import { courseOf } from './course.js';
import { decide } from './decide.js';
import type { BillingFacts, Viewer } from './facts.js';
import { paymentState } from './invoice.js';
import { packsView } from './packs.js';
import { isCurrentPlan } from './planOffer.js';
import type { Policy } from './policy.js';
import { recoveryFor } from './recovery.js';
import { countSeats } from './seats.js';
import { storageOver, storageState } from './storage.js';
import { isLive, standingOf } from './subscription.js';
import { after, hasCome, type Instant, SECOND } from './time.js';
import { byUrgency } from './urgency.js';
import { availableIn, historySince, type Page, type Transaction } from './wallet.js';
import type {
  BillingOverview,
  Display,
  PlanSummary,
  PendingCheckout,
  PaymentView,
  WalletView,
  TopUp,
} from './overview.js';

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
    display: displayOf(facts, viewer, policy),
    decisions: Object.fromEntries(ACTIONS.map((action) => [action, ask(action)])),
    contract: facts.contract,
    plan: sees('plan.view') ? planSummary(facts) : null,
    subscription: sees('plan.view') ? facts.subscription : null,
    course: sees('plan.view') ? courseOf(facts, viewer, policy) : null,
    recovery: sees('plan.view') ? recoveryFor(facts, viewer, policy) : [],
    pendingCheckout: sees('billing.view') ? pendingCheckout(facts, policy) : null,
    payment:
      sees('invoice.pay') || sees('payment.update') || sees('invoice.view')
        ? paymentView(facts, viewer, policy)
        : null,
    seats: facts.seats && sees('seats.view') ? countSeats(facts.seats) : null,
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
    invoiceCredit: sees('invoice.preview') ? facts.invoiceCredit : null,
    version: facts.version,
  };
}

function displayOf(facts: BillingFacts, { surface }: Viewer, policy: Policy): Display {
  return {
    modules: policy.modules,
    deniedPresentation: policy.deniedPresentation,
    checkoutMode: checkoutModeFor(policy, surface),
    planChangeVia: policy.planChangeVia,
    paymentVia: policy.paymentVia,
    invoicesVia: policy.invoicesVia,
    planSelector: policy.planChangeVia === 'app' || !isLive(standingOf(facts.subscription)),
    autoReloadCap: policy.autoReloadCap,
    alertChannels: policy.alertChannels,
    maxThresholds: MAX_THRESHOLDS,
    settling: {
      scheduleSeconds: SETTLING_SCHEDULE,
      stuckAfterSeconds: policy.stuckAfterSeconds,
    },
  };
}

function planSummary(facts: BillingFacts): PlanSummary | null {
  const { plans, subscription } = facts;
  const plan =
    plans.find((candidate) => isCurrentPlan(candidate, facts)) ??
    plans.find(({ id }) => id === subscription?.planId);
  if (plan === undefined) return null;
  const price = plan.prices.find(({ id }) => id === subscription?.priceId) ?? null;
  const quantity = plan.id === subscription?.planId ? subscription.quantity : 1;
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
    openInvoices: byUrgency(facts.openInvoices).map((invoice) => ({
      ...invoice,
      decision: decide('invoice.pay', facts, viewer, policy, { invoiceId: invoice.id }),
    })),
  };
}

function walletView(facts: BillingFacts, viewer: Viewer, policy: Policy): WalletView | null {
  const { wallet } = facts;
  if (wallet === null) return null;
  const ask = (action: Action) => decide(action, facts, viewer, policy);
  const since = historySince(policy, facts.now);
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
    autoReload: reloadView(facts, viewer, policy),
    alerts: ask('alerts.view').allowed ? facts.alerts : null,
    historySince: since,
    recent: ask('wallet.history').allowed ? keptOf(facts.recentTransactions, since) : null,
  };
}

function reloadView(facts: BillingFacts, viewer: Viewer, policy: Policy): AutoReloadView | null {
  const { autoReload, wallet, now, paymentMethod } = facts;
  const change = decide('wallet.autoreload', facts, viewer, policy);
  if (autoReload === null || wallet === null) return null;
  if (!change.allowed && change.presentation !== 'disabled') return null;
  const { underWay: _underWay, ...shown } = autoReload;
  return {
    ...shown,
    next: nextRefill(autoReload, availableIn(wallet)),
    monthEnds: monthEnds(now),
    stop: decide('wallet.autoreload', facts, viewer, policy, { enabling: false }),
    wantsCard: wantsCard(autoReload, paymentMethod !== null),
  };
}

/** The page without what is older. */
function keptOf(page: Page<Transaction> | null, since: Instant | null): Page<Transaction> | null {
  if (page === null || since === null) return page;
  const data = page.data.filter(({ at }) => at >= since);
  return data.length < page.data.length ? { data, nextCursor: null } : page;
}

function topUpOf(facts: BillingFacts, viewer: Viewer, policy: Policy): TopUp | null {
  if (policy.topUpKind !== 'amount' || policy.topUpBounds === null) return null;
  return {
    ...policy.topUpBounds,
    shortcuts: policy.topUpShortcuts,
    decision: decide('wallet.topup', facts, viewer, policy),
  };
}
