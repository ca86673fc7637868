/**
 * The processor's portal: card, invoices, plan, cancellation. It knows no roles, and refuses what the
 * rules refuse to anybody.
 */
import { isBillingError, type PortalFlow } from '../src/client/index.js';
import type {
  About,
  Action,
  Invoice,
  PaymentMethod,
  Plan,
  Subscription,
} from '../src/rules/index.js';
import { backTo } from './backTo.js';
import { defaultCard } from './cards.js';
import { type CheckoutIntent, priceCheckout } from './checkoutPrices.js';
import { openCheckout, payCheckout, type PaymentOutcome } from './checkouts.js';
import { decisionOf } from './decisionOf.js';
import { cardView, invoiceView } from './factsOf.js';
import { payNow } from './payNow.js';
import { choiceOf, restart, scheduleCancellation } from './subscription.js';
import type { StoredPortal, World } from './World.js';

export interface PortalPage {
  readonly id: string;
  /** What the person was sent here for; `null` for all of it. */
  readonly flow: PortalFlow | null;
  readonly workspaceName: string;
  readonly subscription: Subscription | null;
  /** What can be changed to. */
  readonly plans: readonly Plan[];
  readonly method: PaymentMethod | null;
  /** Newest first. */
  readonly invoices: readonly Invoice[];
  /** With the id of the workspace. */
  readonly returnUrl: string;
}

export interface PortalResult extends PortalPage {
  readonly outcome: PaymentOutcome | 'done' | 'no_card' | 'refused';
}

export interface Portal {
  /** The page of a portal session; `null` for an unknown one. */
  portal(reference: string): PortalPage | null;
  /** Saves a good card, which pays what is open where the policy says so. */
  updateCard(reference: string): Promise<PortalResult>;
  payInvoice(reference: string, invoiceId: string): Promise<PortalResult>;
  cancelSubscription(reference: string): Promise<PortalResult>;
  restart(reference: string): Promise<PortalResult>;
  changePlan(reference: string, priceId: string): Promise<PortalResult>;
  /** Goes back to the host. */
  leave(reference: string): Promise<{ readonly returnUrl: string }>;
}

type Deed = (portal: StoredPortal) => PortalResult['outcome'];

export function createPortal(world: World): Portal {
  const deed = async (reference: string, action: Action, about: About, act: Deed) =>
    world.clock.act((): PortalResult => {
      const portal = known(world, reference);
      const outcome = decisionOf(world, action, about).allowed ? tried(act, portal) : 'refused';
      return { ...pageOf(world, portal), outcome };
    });
  const onSubscription = (change: (it: Subscription) => void) => () => {
    if (world.subscription === null) return 'refused' as const;
    change(world.subscription);
    return 'done' as const;
  };

  return {
    portal: (reference) => {
      const portal = find(world, reference);
      return portal === undefined ? null : pageOf(world, portal);
    },
    updateCard: (reference) =>
      deed(reference, 'payment.update', {}, ({ returnUrl }) =>
        payCheckout(world, openCheckout(world, { purpose: 'payment_method' }, returnUrl)),
      ),
    payInvoice: (reference, invoiceId) =>
      deed(reference, 'invoice.pay', { invoiceId }, (portal) =>
        pay(world, { purpose: 'pay_invoice', invoiceId }, portal),
      ),
    cancelSubscription: (reference) =>
      deed(
        reference,
        'plan.cancel',
        {},
        onSubscription((it) => void scheduleCancellation(world, it)),
      ),
    restart: (reference) =>
      deed(
        reference,
        'plan.restart',
        {},
        onSubscription((it) => void restart(world, it)),
      ),
    changePlan: (reference, priceId) => {
      const planId = choiceOf(world, priceId)?.plan.id;
      return deed(reference, 'plan.change', { planId }, (portal) =>
        pay(world, { purpose: 'change_plan', planId, priceId }, portal),
      );
    },
    leave: async (reference) => ({ returnUrl: pageOf(world, known(world, reference)).returnUrl }),
  };
}

/** What cannot be done, or not now, is refused: a form may ask for anything. */
function tried(act: Deed, portal: StoredPortal): PortalResult['outcome'] {
  try {
    return act(portal);
  } catch (error) {
    if (isBillingError(error)) return 'refused';
    throw error;
  }
}

function pay(
  world: World,
  intent: CheckoutIntent,
  { returnUrl }: StoredPortal,
): PortalResult['outcome'] {
  const isFree = priceCheckout(world, intent)?.amount === 0;
  if (!isFree && defaultCard(world) === null) return 'no_card';
  const { status } = payNow(world, intent, returnUrl, () => null);
  return status === 'requires_action' || status === 'declined' ? status : 'paid';
}

function find({ portals }: World, reference: string): StoredPortal | undefined {
  const last = reference.split(/[?#]/)[0]?.split('/').at(-1);
  return portals.find(({ id }) => id === last);
}

function known(world: World, reference: string): StoredPortal {
  const portal = find(world, reference);
  if (portal !== undefined) return portal;
  throw new Error(
    `farebox: the processor has no portal session "${reference}", so nothing can be done in it. Give the url that createPortalSession answered.`,
  );
}

function pageOf(world: World, { id, flow, returnUrl }: StoredPortal): PortalPage {
  const card = defaultCard(world);
  return {
    id,
    flow,
    workspaceName: world.workspace.name,
    subscription: world.subscription,
    plans: world.catalogue.plans.filter(({ kind }) => kind === 'paid'),
    method: card && cardView(card),
    invoices: world.invoices.map(invoiceView).toReversed(),
    returnUrl: backTo(returnUrl, { workspace: world.workspace.id }),
  };
}
