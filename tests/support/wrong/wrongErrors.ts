/** Adapters that refuse in another manner than was agreed, or not at all. */
import {
  type BillingClient,
  BillingError,
  type BillingErrorInit,
  isBillingError,
  type RequestOptions,
} from '../../../src/client/index.js';
import { type Args, each, send, type Wrong } from './Wrong.js';

/** What a refusal becomes. */
const refusing =
  (become: (error: BillingError) => unknown): Wrong =>
  (client) =>
    each(client, async (method, args) => {
      try {
        return await send(client, method, args);
      } catch (error) {
        if (isBillingError(error)) return become(error);
        throw error;
      }
    });

/** What the refusals of one code become: nothing but the code, and what is given. */
const refusingAs = (code: string, changes: Partial<BillingErrorInit> = {}) =>
  refusing((error) => {
    if (error.code !== code) throw error;
    throw new BillingError({ code, message: error.message, ...changes });
  });

const signalsIgnored: Wrong = (client) =>
  each(client, (method, args) => {
    const isOptions = (it: unknown) => typeof it === 'object' && it !== null && 'signal' in it;
    return send(
      client,
      method,
      args.filter((it) => !isOptions(it)),
    );
  });

const checkoutsOfAll: Wrong = (client, { shared }) => ({
  createCheckout: async (...args: Args<'createCheckout'>) => {
    const session = await client.createCheckout(...args);
    shared.set(session.id, client);
    return session;
  },
  getCheckout: (id: string, options?: RequestOptions) =>
    (shared.get(id) ?? client).getCheckout(id, options),
});

const anyDocument: Wrong = (client) => ({
  getInvoicePdf: async (id: string, options?: RequestOptions) => {
    const { data } = await client.listInvoices({}, options);
    const known = data.some((invoice) => invoice.id === id);
    return client.getInvoicePdf(known ? id : (data[0]?.id ?? id), options);
  },
});

const listensForEver: Wrong = (client) => ({
  subscribe: (listener: Parameters<NonNullable<BillingClient['subscribe']>>[0]) => {
    client.subscribe?.(listener);
    return () => {};
  },
});

export const wrongErrors = {
  plainErrors: refusing(({ message }) => {
    throw new Error(message);
  }),
  refusalsAsValues: refusing(({ code }) => ({ error: code })),
  reasonsLost: refusingAs('forbidden'),
  declinesAsFailures: refusingAs('payment_declined', { code: 'internal', status: 500 }),
  fieldsLost: refusingAs('validation'),
  stalePreviewsKept: refusingAs('preview_stale'),
  lostAnswersAsFinal: refusingAs('offline', { retryable: false }),
  signalsIgnored,
  checkoutsOfAll,
  anyDocument,
  listensForEver,
  pushesNothing: (): ReturnType<Wrong> => ({ subscribe: () => () => {} }),
};
