/**
 * What a person does at the payment processor: at its checkout, and in its portal.
 *
 * A checkout is found by its id, its client secret or its address, a portal session by its id or
 * address. Verbs answer what came of it and where the person goes back to.
 */
import {
  type CheckoutSession,
  hasCome,
  type Instant,
  type Invoice,
  isLive,
  standingOf,
} from '../src/rules/index.js';
import { backTo } from './backTo.js';
import { closeCheckout, payCheckout, type PaymentOutcome } from './checkouts.js';
import { recordOutcome } from './payments.js';
import { createPortal, type Portal } from './portal.js';
import type { Outcome, StoredCheckout, World } from './World.js';

export interface CheckoutPage {
  readonly session: CheckoutSession;
  readonly workspaceName: string;
  /** What is paid for, in words. */
  readonly item: string;
  /** The bank waits for a confirmation. */
  readonly awaitsBank: boolean;
  /** With the ids of checkout and workspace. */
  readonly returnUrl: string;
}

export interface CheckoutResult extends CheckoutPage {
  readonly outcome: PaymentOutcome;
}

export interface Processor extends Portal {
  /** Where its pages stand. */
  readonly baseUrl: string;
  /** The page of a checkout; `null` for an unknown one. */
  checkout(reference: string): CheckoutPage | null;
  /** The page of a checkout by the secret in its address alone, as a browser knows it. */
  checkoutBySecret(secret: string): CheckoutPage | null;
  pay(reference: string): Promise<CheckoutResult>;
  /** Tries a card that its bank declines: the checkout stays open. */
  decline(reference: string): Promise<CheckoutResult>;
  /** Confirms at the bank; where it does not wait yet, tries a card whose bank wants that. */
  verify(reference: string): Promise<CheckoutResult>;
  close(reference: string): Promise<CheckoutPage>;
  /** The invoice that a document is of, by an address which may hold until an instant. */
  document(invoiceId: string, expires: Instant | null): Invoice | 'expired' | null;
}

export function createProcessor(world: World): Processor {
  const { clock, processorBaseUrl, invoices } = world;

  const attempt = async (reference: string, answer?: (checkout: StoredCheckout) => Outcome) =>
    clock.act((): CheckoutResult => {
      const checkout = known(world, reference);
      const outcome = payCheckout(world, checkout, answer?.(checkout));
      noteOnInvoice(world, checkout, outcome);
      return { ...pageOf(world, checkout), outcome };
    });

  return {
    ...createPortal(world),
    baseUrl: processorBaseUrl,
    checkout: (reference) => pageOf(world, find(world, reference)),
    checkoutBySecret: (secret) =>
      pageOf(
        world,
        world.checkouts.find(({ token }) => token === secret),
      ),
    pay: (reference) => attempt(reference),
    decline: (reference) => attempt(reference, () => 'declined'),
    verify: (reference) =>
      attempt(reference, ({ awaitsBank }) => (awaitsBank ? 'paid' : 'requires_action')),
    close: async (reference) =>
      clock.act(() => {
        const checkout = known(world, reference);
        closeCheckout(world, checkout);
        return pageOf(world, checkout);
      }),
    document: (invoiceId, expires) => {
      if (expires !== null && hasCome(expires, clock.now())) return 'expired';
      return invoices.find(({ id }) => id === invoiceId) ?? null;
    },
  };
}

/** A failed attempt shows on the invoice that it was for. */
function noteOnInvoice(world: World, { session }: StoredCheckout, outcome: PaymentOutcome): void {
  const isFailure = outcome === 'declined' || outcome === 'requires_action';
  if (session.purpose === 'pay_invoice' && isFailure)
    recordOutcome(world, session.invoiceId ?? '', outcome);
}

function find({ checkouts }: World, reference: string): StoredCheckout | undefined {
  const last = reference.split(/[?#]/)[0]?.split('/').at(-1);
  return checkouts.find(({ session, token }) => session.id === last || token === last);
}

function known(world: World, reference: string): StoredCheckout {
  const checkout = find(world, reference);
  if (checkout !== undefined) return checkout;
  throw new Error(
    `farebox: the processor has no checkout "${reference}", so nobody can pay it. Give the id, clientSecret or url of a session that createCheckout answered.`,
  );
}

function pageOf(world: World, checkout: StoredCheckout): CheckoutPage;
function pageOf(world: World, checkout: StoredCheckout | undefined): CheckoutPage | null;
function pageOf(world: World, checkout: StoredCheckout | undefined): CheckoutPage | null {
  if (checkout === undefined) return null;
  const { session, awaitsBank } = checkout;
  return {
    session,
    awaitsBank,
    workspaceName: world.workspace.name,
    item: itemOf(world, session),
    returnUrl: backTo(checkout.returnUrl, { checkout: session.id, workspace: world.workspace.id }),
  };
}

function itemOf({ catalogue, invoices, subscription }: World, session: CheckoutSession): string {
  const plan = catalogue.plans.find(({ id }) => id === session.planId)?.name;
  switch (session.purpose) {
    case 'subscribe':
      return `${plan ?? 'A'} plan`;
    case 'change_plan':
      return plan === undefined || !isLive(standingOf(subscription))
        ? 'A change of the plan'
        : `A change to the ${plan} plan`;
    case 'credit_pack':
      return 'Credit pack';
    case 'top_up':
      return 'Added funds';
    case 'payment_method':
      return 'A card for later payments';
    case 'pay_invoice':
      return `Invoice ${invoices.find(({ id }) => id === session.invoiceId)?.number ?? ''}`;
  }
}
