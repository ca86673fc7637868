/**
 * Where a person pays: checkouts, the portal, invoices and cards. See `routes.ts`.
 *
 * A checkout that exists is asked about by its purpose and by who asks alone: once it is paid,
 * the same purchase is refused, but the one who pays must still see how it ends.
 */
import { type CheckoutSession, PURPOSE_ACTIONS } from '../rules/index.js';
import { decideByViewer } from '../rules/decide.js';
import type { CheckoutRequest } from '../client/index.js';
import { topUpErrors } from './amounts.js';
import type { Changer } from './Backend.js';
import { packErrors, planIdOf, withPlan, wrong } from './catalogue.js';
import { checkout, defaultMethod, invoicePayment, nothing, portal } from './inputs.js';
import { demand, demandValid, invalid, notFound } from './problem.js';
import { type Call, change, type ChangeCall, type Choice, empty } from './route.js';
import { returnUrl } from './returnUrl.js';

const BY_PURPOSE = Object.values(PURPOSE_ACTIONS);

/** Known once the checkout is read: see `checkoutInSight`. */
export const BY_CHECKOUT: Choice<unknown> = { among: BY_PURPOSE, by: () => [] };

export const paymentRoutes = [
  change({
    method: 'POST',
    path: '/checkouts',
    input: checkout,
    asks: { among: BY_PURPOSE, by: ({ purpose }) => [PURPOSE_ACTIONS[purpose]] },
    about: async (call, { packId, invoiceId, ...named }) => {
      if (invoiceId !== undefined) await demandInvoice(call, invoiceId);
      return { planId: planIdOf(call.facts, named), packId, invoiceId };
    },
    run: (call, request) =>
      call.backend.createCheckout(returning(call, request.returnPath), sellable(call, request)),
  }),
  change({
    method: 'DELETE',
    path: '/checkouts/:id',
    input: nothing,
    asks: BY_CHECKOUT,
    run: async (call) => {
      const session = await checkoutInSight(call);
      return session && call.backend.closeCheckout(call.changer, session.id);
    },
    reply: empty,
  }),
  change({
    method: 'POST',
    path: '/portal-sessions',
    input: portal,
    asks: 'portal.open',
    run: (call, request) =>
      call.backend.createPortalSession(returning(call, request.returnPath), request),
  }),
  change({
    method: 'POST',
    path: '/invoices/:id/pay',
    input: invoicePayment,
    asks: 'invoice.pay',
    about: async (call) => {
      await demandInvoice(call, call.id);
      return { invoiceId: call.id };
    },
    run: ({ backend, changer, id }, { paymentMethodId = null }) =>
      backend.payInvoice(changer, id, paymentMethodId),
  }),
  change({
    method: 'POST',
    path: '/payment-methods/setup',
    input: nothing,
    asks: 'payment.update',
    run: ({ backend, changer }) => backend.setupPaymentMethod(changer),
  }),
  change({
    method: 'PUT',
    path: '/payment-methods/default',
    input: defaultMethod,
    asks: 'payment.update',
    run: ({ backend, changer }, { paymentMethodId }) =>
      backend.setDefaultPaymentMethod(changer, paymentMethodId),
  }),
  change({
    method: 'DELETE',
    path: '/payment-methods/:id',
    input: nothing,
    asks: 'payment.update',
    run: ({ backend, changer, id }) => backend.removePaymentMethod(changer, id),
    reply: empty,
  }),
];

/** The checkout for a viewer who may make one of its purpose; `null` where there is none. */
export async function checkoutInSight(call: Call): Promise<CheckoutSession | null> {
  const { backend, caller, facts, policy, id } = call;
  const session = await backend.getCheckout(caller, id);
  if (session === null) return null;
  demand(decideByViewer(PURPOSE_ACTIONS[session.purpose], facts, caller.viewer, policy));
  return session;
}

/** Throws for an invoice that is not this workspace's. */
export async function demandInvoice({ backend, caller, facts }: Call, invoiceId: string) {
  if (facts.openInvoices.some(({ id }) => id === invoiceId)) return;
  if ((await backend.getInvoice(caller, invoiceId)) === null) throw notFound();
}

/** The request with all that the catalogue knows of it; throws where it names what is not sold. */
function sellable({ facts, policy }: ChangeCall, request: CheckoutRequest): CheckoutRequest {
  const { purpose, packId, amount } = request;
  const errors = [
    ...(packId === undefined ? [] : packErrors(facts, packId, 'packId')),
    ...(amount === undefined ? [] : topUpErrors(amount, policy, 'amount')),
  ];
  demandValid(errors);
  if (purpose !== 'subscribe' && purpose !== 'change_plan') return request;
  const named = withPlan(facts, request);
  if (named.planId === undefined) throw invalid([wrong('planId', 'Must be there.')]);
  if (purpose === 'subscribe' && named.priceId === undefined) {
    throw invalid([wrong('planId', 'Costs nothing.')]);
  }
  return named;
}

const returning = ({ changer }: ChangeCall, path: string | undefined): Changer => ({
  ...changer,
  returnUrl: returnUrl(changer.returnUrl, path),
});
