import type { PaymentMethod } from '../src/rules/index.js';
import type { Backend } from '../src/server/index.js';
import { cardView, invoiceView, walletOf } from './factsOf.js';
import { closeCheckout, openCheckout, PUBLISHABLE_KEY, sessionFor } from './checkouts.js';
import { findInvoice } from './invoices.js';
import { payNow, unlessDeclined } from './payNow.js';
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
    payInvoice: async ({ returnUrl }, invoiceId, methodId) => {
      const invoice = findInvoice(world, invoiceId);
      if (invoice === null || (methodId !== null && methodOf(world, methodId) === null))
        return null;
      return unlessDeclined(
        clock.act(() => {
          const intent = { purpose: 'pay_invoice', invoiceId } as const;
          openCheckout(world, intent, returnUrl);
          if (methodId !== null) makeDefault(world, methodId);
          const result = () => invoiceView(findInvoice(world, invoiceId) ?? invoice);
          return payNow(world, intent, returnUrl, result);
        }),
      );
    },

    createCheckout: async ({ viewer, returnUrl }, request) =>
      clock.act(() => sessionFor(world, openCheckout(world, request, returnUrl), viewer.surface)),
    getCheckout: async ({ viewer }, id) => {
      const checkout = findCheckout(world, id);
      return checkout && sessionFor(world, checkout, viewer.surface);
    },
    closeCheckout: async ({ viewer }, id) =>
      clock.act(() => {
        const checkout = findCheckout(world, id);
        if (checkout !== null) closeCheckout(world, checkout);
        return checkout && sessionFor(world, checkout, viewer.surface);
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
    setDefaultPaymentMethod: async (_, id) => {
      if (methodOf(world, id) === null) return null;
      clock.act(() => makeDefault(world, id));
      return methodOf(world, id);
    },
    removePaymentMethod: async (_, id) => {
      const removed = methodOf(world, id);
      if (removed !== null) clock.act(() => removeCard(world, removed));
      return removed;
    },

    topUp: async ({ returnUrl }, amount) =>
      unlessDeclined(
        clock.act(() =>
          payNow(world, { purpose: 'top_up', amount }, returnUrl, () => walletOf(world)),
        ),
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

function makeDefault(world: World, id: string): void {
  world.cards = world.cards.map((card) => ({ ...card, isDefault: card.id === id }));
}

/** The newest of the others takes the place of the default one. */
function removeCard(world: World, { id, isDefault }: PaymentMethod): void {
  world.cards = world.cards.filter((card) => card.id !== id);
  const next = world.cards.at(-1);
  if (isDefault && next) makeDefault(world, next.id);
}
