/**
 * Checkouts at the processor.
 *
 * open → paid, and after `delays.payment` `settling` → after `delays.webhook` the effect and
 * `complete`; without delays all at once. A declined card leaves it open, a bank that wants the
 * person too. It expires after a day. The same purpose and item has one open checkout; another
 * plan's takes the place of the one before. While one settles its intent is held. A webhook that
 * comes again changes nothing; one that is lost leaves it settling. A payment that the processor
 * takes back while it settles is `failed`.
 */
import { BillingError } from '../src/client/index.js';
import {
  after,
  checkoutModeFor,
  type CheckoutSession,
  DAY,
  type Money,
  PURPOSE_ACTIONS,
  type Surface,
} from '../src/rules/index.js';
import { takeOutcome } from './cards.js';
import { applyCheckout, giveUpCheckout } from './checkoutEffects.js';
import { type CheckoutIntent, priceCheckout } from './checkoutPrices.js';
import { decisionOf } from './decisionOf.js';
import { later, mint, type Outcome, type StoredCheckout, type World } from './World.js';

/** Of the processor that moves no money. */
export const PUBLISHABLE_KEY = 'pk_mock';

/** What paying a checkout came to. */
export type PaymentOutcome = Outcome | 'expired';

/** The open checkout of this intent, or a new one. An impossible one fails as `validation`. */
export function openCheckout(
  world: World,
  request: CheckoutIntent,
  returnUrl: string,
): StoredCheckout {
  refuseWhileSettling(world, request);
  const open = world.checkouts.filter(({ session }) => session.status === 'open');
  const same = open.find((checkout) => isSameItem(checkout, request));
  if (same !== undefined) return same;
  const amount = priceCheckout(world, request);
  if (ONE_PLAN.has(request.purpose)) {
    const earlier = open.filter(
      ({ session, paid }) => !paid && session.purpose === request.purpose,
    );
    for (const checkout of earlier) setStatus(checkout, 'expired');
  }

  const checkout = newCheckout(world, request, amount, returnUrl);
  world.checkouts.push(checkout);
  const { id, expiresAt } = checkout.session;
  world.clock.plan(`expiry:${id}`, expiresAt, () => {
    if (!checkout.paid) closeCheckout(world, checkout);
  });
  return checkout;
}

/** Two tabs may ask in the same moment: the rules, asked before, have seen neither of them. */
function refuseWhileSettling(world: World, { purpose, packId, invoiceId }: CheckoutIntent): void {
  const decision = decisionOf(world, PURPOSE_ACTIONS[purpose], { packId, invoiceId });
  if (decision.allowed || decision.reason !== 'settling') return;
  throw new BillingError({
    code: 'settling',
    message: 'The same payment settles.',
    retryable: true,
  });
}

/** A person pays, with a card whose bank answers `paid` unless the world says otherwise. */
export function payCheckout(
  world: World,
  checkout: StoredCheckout,
  answer: Outcome = takeOutcome(world, 'paid'),
): PaymentOutcome {
  const { id, status } = checkout.session;
  if (checkout.paid) return 'paid';
  if (status !== 'open') return 'expired';
  checkout.awaitsBank = answer === 'requires_action';
  if (answer !== 'paid') return answer;
  checkout.paid = true;
  later(world, `payment:${id}`, world.delays.payment, () => {
    checkout.session = { ...checkout.session, status: 'settling', paidAt: world.clock.now() };
    later(world, `webhook:${id}`, world.delays.webhook, () => deliverWebhook(world, checkout));
  });
  return 'paid';
}

/** The processor's webhook: the first one has the effect. */
export function deliverWebhook(world: World, checkout: StoredCheckout): void {
  if (checkout.session.status !== 'settling') return;
  world.clock.cancel(`webhook:${checkout.session.id}`);
  setStatus(checkout, 'complete');
  applyCheckout(world, checkout);
}

/** The webhook that is under way is lost; the processor may send it again. */
export function loseWebhook(world: World, { session }: StoredCheckout): void {
  if (session.status === 'settling') world.clock.cancel(`webhook:${session.id}`);
}

/** The processor takes back a payment that settles: nothing of it comes. */
export function failPayment(world: World, checkout: StoredCheckout): void {
  loseWebhook(world, checkout);
  checkout.paid = false;
  checkout.session = { ...checkout.session, status: 'failed', paidAt: null };
  giveUpCheckout(world, checkout.session, true);
}

/** Gives an open one up; one that is paid stays as it is. */
export function closeCheckout(world: World, checkout: StoredCheckout): void {
  if (checkout.session.status !== 'open' || checkout.paid) return;
  setStatus(checkout, 'expired');
  giveUpCheckout(world, checkout.session, checkout.awaitsBank);
}

const ONE_PLAN: ReadonlySet<string> = new Set(['subscribe', 'change_plan']);

function isSameItem(checkout: StoredCheckout, request: CheckoutIntent): boolean {
  const { session, change, previewedAt } = checkout;
  const { purpose, planId, priceId, packId, invoiceId, amount } = request;
  return (
    session.purpose === purpose &&
    session.planId === (planId ?? null) &&
    session.priceId === (priceId ?? null) &&
    session.packId === (packId ?? null) &&
    session.invoiceId === (invoiceId ?? null) &&
    (amount === undefined || session.amount?.amount === amount.amount) &&
    previewedAt === (request.previewedAt ?? null) &&
    JSON.stringify(change) === JSON.stringify(request.change ?? null)
  );
}

function newCheckout(
  world: World,
  request: CheckoutIntent,
  amount: Money | null,
  returnUrl: string,
): StoredCheckout {
  const now = world.clock.now();
  const id = mint(world, 'co');
  const token = `${id}_secret`;
  const { purpose, planId = null, priceId = null, packId = null, invoiceId = null } = request;
  return {
    session: {
      id,
      purpose,
      status: 'open',
      planId,
      priceId,
      packId,
      invoiceId,
      amount,
      createdAt: now,
      expiresAt: after(now, DAY),
      paidAt: null,
      ...doorOf(world, token, world.policy.checkoutMode),
    },
    token,
    returnUrl,
    change: request.change ?? null,
    previewedAt: request.previewedAt ?? null,
    awaitsBank: false,
    paid: false,
    bySavedCard: false,
  };
}

/** A checkout as it opens on a surface: a tab and a desktop app may have the same one. */
export function sessionFor(
  world: World,
  { session, token }: StoredCheckout,
  surface: Surface,
): CheckoutSession {
  return { ...session, ...doorOf(world, token, checkoutModeFor(world.policy, surface)) };
}

function doorOf(world: World, token: string, mode: CheckoutSession['mode']) {
  const isInPage = mode === 'embedded';
  return {
    mode,
    clientSecret: isInPage ? token : null,
    url: isInPage ? null : checkoutUrl(world, token),
    publishableKey: isInPage ? PUBLISHABLE_KEY : null,
  };
}

/** The address of a checkout's page at the fake processor. */
export function checkoutUrl({ processorBaseUrl }: World, token: string): string {
  return `${processorBaseUrl}/processor/checkouts/${token}`;
}

function setStatus(checkout: StoredCheckout, status: CheckoutSession['status']): void {
  checkout.session = { ...checkout.session, status };
}
