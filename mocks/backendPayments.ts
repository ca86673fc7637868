import type { Backend } from '../src/server/index.js';
import { cardView, invoiceView, walletOf } from './factsOf.js';
import { closeCheckout, openCheckout, PUBLISHABLE_KEY, sessionFor } from './checkouts.js';
import { findInvoice } from './invoices.js';
import { payNow } from './payNow.js';
import { mint, type StoredCheckout, type World } from './World.js';

type PaymentVerbs =
  | 'payInvoice'
  | 'createCheckout'
  | 'getCheckout'
  | 'closeCheckout'
  | 'createPortalSession'
  | 'listPaymentMethods'
  | 'setupPaymentMethod'
  | 'setDefaultPaymentMethod'
  | 'removePaymentMethod'
  | 'topUp';

/** The verbs about money, cards and the processor's pages. */
export function backendPayments(world: World): Pick<Backend, PaymentVerbs> {
  const { clock } = world;
  return {
    payInvoice: async ({ returnUrl }, invoiceId, methodId) =>
      clock.act(() => {
        const invoice = findInvoice(world, invoiceId);
        if (invoice === null) return null;
        if (methodId !== null && !makeDefault(world, methodId)) return null;
        const result = () => invoiceView(findInvoice(world, invoiceId) ?? invoice);
        return payNow(world, { purpose: 'pay_invoice', invoiceId }, returnUrl, result);
      }),

    createCheckout: async ({ viewer, returnUrl }, request) =>
      clock.act(() => sessionFor(world, openCheckout(world, request, returnUrl), viewer.surface)),
    getCheckout: async ({ viewer }, id) => {
      const checkout = findCheckout(world, id);
      return checkout && sessionFor(world, checkout, viewer.surface);
    },
    closeCheckout: async (_, id) =>
      clock.act(() => {
        const checkout = findCheckout(world, id);
        if (checkout !== null) closeCheckout(world, checkout);
        return checkout?.session ?? null;
      }),
    createPortalSession: async ({ returnUrl }, { flow = null }) =>
      clock.act(() => {
        const portal = { id: mint(world, 'portal'), flow, returnUrl };
        world.portals.push(portal);
        return { url: `${world.processorBaseUrl}/processor/portal/${portal.id}` };
      }),

    listPaymentMethods: async () => world.cards.map(cardView),
    setupPaymentMethod: async ({ returnUrl }) =>
      clock.act(() => {
        const { token } = openCheckout(world, { purpose: 'payment_method' }, returnUrl);
        return { clientSecret: token, publishableKey: PUBLISHABLE_KEY };
      }),
    setDefaultPaymentMethod: async (_, id) =>
      clock.act(() => {
        makeDefault(world, id);
        return methodOf(world, id);
      }),
    removePaymentMethod: async (_, id) =>
      clock.act(() => {
        const removed = methodOf(world, id);
        world.cards = world.cards.filter((card) => card.id !== id);
        const next = world.cards.at(-1);
        if (removed?.isDefault && next) makeDefault(world, next.id);
        return removed;
      }),

    topUp: async ({ returnUrl }, amount) =>
      clock.act(() =>
        payNow(world, { purpose: 'top_up', amount }, returnUrl, () => walletOf(world)),
      ),
  };
}

/** By id; a checkout is never looked for by its secret here. */
function findCheckout({ checkouts }: World, id: string): StoredCheckout | null {
  return checkouts.find(({ session }) => session.id === id) ?? null;
}

function methodOf({ cards }: World, id: string) {
  const card = cards.find((it) => it.id === id);
  return card === undefined ? null : cardView(card);
}

function makeDefault(world: World, id: string): boolean {
  if (methodOf(world, id) === null) return false;
  world.cards = world.cards.map((card) => ({ ...card, isDefault: card.id === id }));
  return true;
}
