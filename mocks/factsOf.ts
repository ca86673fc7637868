import {
  amountLike,
  type BillingFacts,
  type Checkout,
  type Invoice,
  type PaymentMethod,
  type Role,
  type Transaction,
  type Wallet,
} from '../src/rules/index.js';
import { defaultCard } from './cards.js';
import { openInvoices } from './invoices.js';
import { alertsView } from './lowBalance.js';
import { seatsOf } from './members.js';
import { newestFirst } from './newestFirst.js';
import { storageOf } from './storedFiles.js';
import type { Card, StoredCheckout, StoredInvoice, World } from './World.js';

const FIRST_PAGE = 50;

const MANAGERS: ReadonlySet<Role> = new Set<Role>(['admin', 'billing_admin', 'primary_owner']);

/** What the rules are asked about: the world as it stands now. */
export function factsOf(world: World): BillingFacts {
  const { workspace, members, subscription, catalogue, alerts, invoiceCredit } = world;
  const card = defaultCard(world);
  return {
    now: world.clock.now(),
    version: String(world.revision),
    workspace: {
      ...workspace,
      managers: members.filter(({ role, state }) => state === 'active' && MANAGERS.has(role))
        .length,
    },
    contract: world.contract,
    quote: world.quotes[0] ?? null,
    plans: catalogue.plans,
    subscription,
    paymentMethod: card && cardView(card),
    openInvoices: openInvoices(world).map(invoiceView),
    seats: seatsOf(world),
    storage: storageOf(world),
    wallet: walletOf(world),
    recentTransactions: newestFirst<Transaction>(world.ledger.rows, {
      limit: FIRST_PAGE,
      matches: () => true,
    }),
    packs: catalogue.packs,
    autoReload: world.autoReload && { ...world.autoReload, underWay: world.refill !== null },
    alerts: alerts && alertsView(world, alerts),
    checkouts: world.checkouts.map(checkoutView).filter(isPending),
    invoiceCredit:
      world.policy.planChangeVia === 'app' || invoiceCredit.amount > 0 ? invoiceCredit : null,
  };
}

/** The wallet as it stands; a reservation is still part of the balance. */
export function walletOf({ ledger, policy, clock, checkouts }: World): Wallet {
  const { zero, available, reserved, planLeft } = ledger;
  const balance = amountLike(zero, available + reserved);
  const settles = checkouts.some(
    ({ session }) =>
      session.status === 'settling' &&
      (session.purpose === 'credit_pack' || session.purpose === 'top_up'),
  );
  return {
    balance,
    reserved: amountLike(zero, reserved),
    planCredits: policy.planCreditsReset ? amountLike(zero, planLeft) : null,
    purchasedCredits: policy.planCreditsReset ? amountLike(zero, available - planLeft) : null,
    asOf: ledger.rows.at(-1)?.at ?? clock.now(),
    settling: settles,
  };
}

/** A checkout without its secret and address. */
function checkoutView({ session }: StoredCheckout): Checkout {
  const { id, purpose, status, planId, priceId, packId, invoiceId, amount } = session;
  const { createdAt, expiresAt, paidAt } = session;
  const item = { planId, priceId, packId, invoiceId, amount };
  return { id, purpose, status, ...item, createdAt, expiresAt, paidAt };
}

const isPending = ({ status }: Checkout) => status === 'open' || status === 'settling';

/** A card without what only the mock knows of it. */
export function cardView({ id, brand, last4, expMonth, expYear, isDefault }: Card): PaymentMethod {
  return { id, brand, last4, expMonth, expYear, isDefault };
}

/** An invoice without what only the mock knows of it. */
export function invoiceView(invoice: StoredInvoice): Invoice {
  const { period: _, attempts: __, ...view } = invoice;
  return view;
}
