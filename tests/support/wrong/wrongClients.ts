/** Adapters of hosts that break one promise each, over a mock that keeps them all. */
import {
  type BillingClient,
  BillingError,
  type CheckoutRequest,
  isBillingError,
  type RequestOptions,
  type TransactionQuery,
} from '../../src/client/index.js';
import { amountLike, type BillingOverview } from '../../src/rules/index.js';

export interface Around {
  /** What all clients of all workspaces of a run share, as a careless host would. */
  readonly shared: Map<string, BillingClient>;
  /** Another client of the same viewer, which has begun nothing yet. */
  readonly afresh: () => Promise<BillingClient>;
  readonly asManager: () => Promise<BillingClient>;
}

/** Methods in place of the right ones; a host may not even write TypeScript. */
type Wrong = (client: BillingClient, around: Around) => Readonly<Record<string, unknown>>;

type Methods = Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;

/** Every method, called in another manner. */
function each(
  client: BillingClient,
  call: (name: string, args: readonly unknown[]) => Promise<unknown>,
): Methods {
  return Object.fromEntries(
    Object.keys(client)
      .filter((name) => name !== 'workspaceId' && name !== 'subscribe')
      .map((name) => [name, (...args: readonly unknown[]) => call(name, args)]),
  );
}

const send = (client: BillingClient, name: string, args: readonly unknown[]): Promise<unknown> =>
  Reflect.apply(Reflect.get(client, name) as () => Promise<unknown>, client, args);

/** The overview, changed on its way. */
const overviewOf =
  (change: (overview: BillingOverview) => object): Wrong =>
  (client) => ({
    getOverview: async (options?: RequestOptions) => {
      const overview = await client.getOverview(options);
      return { ...overview, ...change(overview) };
    },
  });

const withBalance = (balance: object) =>
  overviewOf(({ wallet }) => ({ wallet: wallet && { ...wallet, balance } }));

const floats = withBalance({ amount: 84.35, currency: 'USD', scale: 2 });
const hugeAmounts = withBalance({ amount: 2 ** 60, currency: 'USD', scale: 15 });
const lowerCaseCurrencies = withBalance({ amount: 84_35, currency: 'usd', scale: 2 });
const amountsOfNothing = withBalance({ amount: 84_35, scale: 2 });
const localTimes = overviewOf(() => ({ now: '2026-01-15T13:00:00+01:00' }));
const undecided = overviewOf(({ decisions }) => ({
  decisions: Object.fromEntries(
    Object.entries(decisions).filter(([action]) => action !== 'wallet.buy_pack'),
  ),
}));

const formattedPrices: Wrong = (client) => ({
  getPlans: async (options?: RequestOptions) =>
    (await client.getPlans(options)).map((plan) => ({
      ...plan,
      prices: plan.prices.map((price) => ({ ...price, unitAmount: '$29.00' })),
    })),
});

const hiddenPartsSent: Wrong = (client, { asManager }) => ({
  getOverview: async (options?: RequestOptions) => {
    const { decisions, viewer } = await client.getOverview(options);
    return { ...(await (await asManager()).getOverview(options)), decisions, viewer };
  },
});

const numbered = (cursor: string | undefined, limit: number) => {
  if (cursor !== undefined && !/^\d+$/.test(cursor)) throw badCursor();
  const start = Number(cursor ?? 0);
  return { start, end: start + limit };
};

const badCursor = () => new BillingError({ code: 'bad_request', message: 'No such cursor.' });

const offsetCursors: Wrong = (client) => ({
  listTransactions: async (
    { cursor, limit = 50, ...query }: TransactionQuery = {},
    options?: RequestOptions,
  ) => {
    const { data } = await client.listTransactions({ ...query, limit: 100 }, options);
    const { start, end } = numbered(cursor, limit);
    return { data: data.slice(start, end), nextCursor: end < data.length ? String(end) : null };
  },
});

/** Each page as it comes, changed. */
const transactionsOf =
  (change: (page: Awaited<ReturnType<BillingClient['listTransactions']>>) => object): Wrong =>
  (client) => ({
    listTransactions: async (query?: TransactionQuery, options?: RequestOptions) => {
      const page = await client.listTransactions(query, options);
      return { ...page, ...change(page) };
    },
  });

const onePageOnly = transactionsOf(() => ({ nextCursor: null }));
const oldestFirst = transactionsOf(({ data }) => ({ data: data.toReversed() }));
const wrongSums = transactionsOf(({ data }) => ({
  data: data.map((row) => ({ ...row, balanceAfter: amountLike(row.balanceAfter, 7) })),
}));
const allRowsAlike: Wrong = (client) => ({
  listTransactions: ({ cursor, limit }: TransactionQuery = {}, options?: RequestOptions) =>
    client.listTransactions({ cursor, limit }, options),
});

/** What a refusal becomes. */
const refusing =
  (become: (error: BillingError) => unknown): Wrong =>
  (client) =>
    each(client, async (name, args) => {
      try {
        return await send(client, name, args);
      } catch (error) {
        if (isBillingError(error)) return become(error);
        throw error;
      }
    });

const plainErrors = refusing(({ message }) => {
  throw new Error(message);
});
const refusalsAsValues = refusing(({ code }) => ({ error: code }));
const reasonsLost = refusing(({ code, message, status }) => {
  throw new BillingError({ code, message, status: status ?? undefined });
});
const declinesAsFailures = refusing((error) => {
  if (error.code !== 'payment_declined') throw error;
  throw new BillingError({
    code: 'internal',
    message: 'Unexpected.',
    status: 500,
    retryable: true,
  });
});
const fieldsLost = refusing((error) => {
  if (error.code !== 'validation') throw error;
  throw new BillingError({ code: 'validation', message: error.message, status: 422 });
});

/** A client that keeps no key sends each attempt with another one. */
const keyPerAttempt: Wrong = (client, { afresh }) =>
  each(client, async (name, args) => send(await afresh(), name, args));

const lostAnswersAsFinal = refusing((error) => {
  if (error.code !== 'offline') throw error;
  throw new BillingError({ code: 'offline', message: error.message, retryable: false });
});

const signalsIgnored: Wrong = (client) =>
  each(client, (name, args) => {
    const kept = args.filter((it) => !(typeof it === 'object' && it !== null && 'signal' in it));
    return send(client, name, kept);
  });

let sessions = 0;

const checkoutPerClick: Wrong = (client) => {
  const own = new Map<string, string>();
  return {
    createCheckout: async (request: CheckoutRequest, options?: RequestOptions) => {
      const session = await client.createCheckout(request, options);
      const id = `${session.id}_${++sessions}`;
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

const checkoutsOfAll: Wrong = (client, { shared }) => ({
  createCheckout: async (request: CheckoutRequest, options?: RequestOptions) => {
    const session = await client.createCheckout(request, options);
    shared.set(session.id, client);
    return session;
  },
  getCheckout: (id: string, options?: RequestOptions) =>
    (shared.get(id) ?? client).getCheckout(id, options),
});

const nothingIsClosed: Wrong = (client) => ({
  closeCheckout: async (id: string, options?: RequestOptions) =>
    void (await client.getCheckout(id, options)),
});

const lastWriteWins: Wrong = (client) => ({
  updateLowBalanceAlerts: async (
    settings: Parameters<BillingClient['updateLowBalanceAlerts']>[0],
    _: string,
    options?: RequestOptions,
  ) => {
    const { wallet } = await client.getOverview(options);
    return client.updateLowBalanceAlerts(settings, wallet?.alerts?.version ?? '', options);
  },
});

const previewsForgiven: Wrong = (client) => ({
  changeSubscription: async (
    { planId, priceId, quantity }: Parameters<BillingClient['changeSubscription']>[0],
    options?: RequestOptions,
  ) => {
    const change = { planId, priceId, quantity };
    const { id } = await client.previewChange(change, options);
    return client.changeSubscription({ ...change, previewId: id }, options);
  },
});

const stalePreviewsKept = refusing((error) => {
  if (error.code !== 'preview_stale') throw error;
  throw new BillingError({ code: 'preview_stale', message: error.message, status: 409 });
});

const endsOfItsOwn: Wrong = (client) => ({
  topUp: async (...args: Parameters<BillingClient['topUp']>) => {
    await client.topUp(...args);
    return { status: 'ok' };
  },
});

const cardsKept: Wrong = (client) => ({
  removePaymentMethod: async (id: string, options?: RequestOptions) => {
    const cards = await client.listPaymentMethods(options);
    if (cards.every((card) => card.id !== id)) await client.removePaymentMethod(id, options);
  },
});

const relativeAddresses: Wrong = (client) => ({
  createPortalSession: async (...args: Parameters<BillingClient['createPortalSession']>) => {
    await client.createPortalSession(...args);
    return { url: '/portal' };
  },
});

const listensForEver: Wrong = (client) => ({
  subscribe: (listener: Parameters<NonNullable<BillingClient['subscribe']>>[0]) => {
    client.subscribe?.(listener);
    return () => {};
  },
});

const pushesNothing: Wrong = () => ({ subscribe: () => () => {} });

export const wrongClients = {
  floats,
  hugeAmounts,
  lowerCaseCurrencies,
  amountsOfNothing,
  localTimes,
  undecided,
  formattedPrices,
  hiddenPartsSent,
  offsetCursors,
  onePageOnly,
  oldestFirst,
  wrongSums,
  allRowsAlike,
  plainErrors,
  refusalsAsValues,
  reasonsLost,
  declinesAsFailures,
  fieldsLost,
  keyPerAttempt,
  lostAnswersAsFinal,
  signalsIgnored,
  checkoutPerClick,
  checkoutsOfAll,
  nothingIsClosed,
  lastWriteWins,
  previewsForgiven,
  stalePreviewsKept,
  endsOfItsOwn,
  cardsKept,
  relativeAddresses,
  listensForEver,
  pushesNothing,
};
