/** Adapters whose changes have another effect than was agreed, or none. */
import { isBillingError, type RequestOptions } from '../../../src/client/index.js';
import { type Args, answering, each, send, type Wrong } from './Wrong.js';

/** A client that keeps no key sends each attempt with another one. */
const keyPerAttempt: Wrong = (client, { afresh }) =>
  each(client, async (method, args) => send(await afresh(), method, args));

let made = 0;

const checkoutPerClick: Wrong = (client) => {
  const own = new Map<string, string>();
  return {
    createCheckout: async (...args: Args<'createCheckout'>) => {
      const session = await client.createCheckout(...args);
      const id = `${session.id}_${++made}`;
      own.set(id, session.id);
      return { ...session, id };
    },
    getCheckout: async (id: string, options?: RequestOptions) => ({
      ...(await client.getCheckout(own.get(id) ?? id, options)),
      id,
    }),
    closeCheckout: (id: string, options?: RequestOptions) =>
      client.closeCheckout(own.get(id) ?? id, options),
  };
};

const onePackForAll: Wrong = (client) => ({
  createCheckout: ({ ...request }: Args<'createCheckout'>[0], options?: RequestOptions) => {
    const packId = request.packId === undefined ? undefined : 'pack_10';
    return client.createCheckout({ ...request, packId }, options);
  },
});

const nothingIsClosed: Wrong = (client) => ({
  closeCheckout: async (id: string, options?: RequestOptions) =>
    void (await client.getCheckout(id, options)),
});

/** Whoever was too late saves once more. */
const lastWriteWins: Wrong = (client) => ({
  updateLowBalanceAlerts: async (
    ...[settings, version, options]: Args<'updateLowBalanceAlerts'>
  ) => {
    try {
      return await client.updateLowBalanceAlerts(settings, version, options);
    } catch (error) {
      if (!isBillingError(error) || error.code !== 'version_conflict') throw error;
      const { wallet } = await client.getOverview(options);
      return client.updateLowBalanceAlerts(settings, wallet?.alerts?.version ?? '', options);
    }
  },
});

const versionsKept: Wrong = (client) => ({
  updateAutoReload: async (...[settings, version, options]: Args<'updateAutoReload'>) => ({
    ...(await client.updateAutoReload(settings, version, options)),
    version,
  }),
});

const previewsForgiven: Wrong = (client) => ({
  changeSubscription: async (
    { planId, priceId, quantity }: Args<'changeSubscription'>[0],
    options?: RequestOptions,
  ) => {
    const change = { planId, priceId, quantity };
    const { id } = await client.previewChange(change, options);
    return client.changeSubscription({ ...change, previewId: id }, options);
  },
});

const invoicesKept: Wrong = (client) => ({
  payInvoice: async (...[id, , options]: Args<'payInvoice'>) => {
    const { data } = await client.listInvoices({}, options);
    return { status: 'succeeded', result: data.find((invoice) => invoice.id === id) };
  },
});

const cardsKept: Wrong = (client) => ({
  removePaymentMethod: async (id: string, options?: RequestOptions) => {
    const cards = await client.listPaymentMethods(options);
    if (cards.every((card) => card.id !== id)) await client.removePaymentMethod(id, options);
  },
});

const defaultsKept: Wrong = (client) => ({
  setDefaultPaymentMethod: async (id: string, options?: RequestOptions) => {
    const cards = await client.listPaymentMethods(options);
    return cards.find((card) => card.id === id) ?? client.setDefaultPaymentMethod(id, options);
  },
});

const pausesKept: Wrong = (client) => ({
  resumeSubscription: async (options?: RequestOptions) => {
    const { decisions, subscription } = await client.getOverview(options);
    if (decisions['plan.resume']?.allowed !== true) return client.resumeSubscription(options);
    return { status: 'succeeded', result: subscription };
  },
});

export const wrongChanges = {
  keyPerAttempt,
  checkoutPerClick,
  onePackForAll,
  nothingIsClosed,
  lastWriteWins,
  versionsKept,
  previewsForgiven,
  invoicesKept,
  cardsKept,
  defaultsKept,
  pausesKept,
  quotePerClick: answering('requestQuote', () => ({ reference: `quote_${++made}` })),
  endsAtOnce: answering('cancelSubscription', (subscription) => ({
    ...subscription,
    status: 'canceled',
    cancelAt: null,
  })),
};
