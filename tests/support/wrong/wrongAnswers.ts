/** Adapters whose answers are not what was agreed. */
import type { RequestOptions } from '../../../src/client/index.js';
import { amountLike, type BillingOverview, credits } from '../../../src/rules/index.js';
import { type Args, answering, each, send, type Wrong } from './Wrong.js';

const ofOverview = (change: (overview: BillingOverview) => object) =>
  answering('getOverview', (overview) => ({ ...overview, ...change(overview) }));

const ofWallet = (changes: object) =>
  ofOverview(({ wallet }) => ({ wallet: wallet && { ...wallet, ...changes } }));

const money = { amount: 84_35, currency: 'USD', scale: 2 };

const hiddenPartsSent: Wrong = (client, { asManager }) => ({
  getOverview: async (options?: RequestOptions) => {
    const { decisions, viewer } = await client.getOverview(options);
    return { ...(await (await asManager()).getOverview(options)), decisions, viewer };
  },
});

/** Every other answer has its rows the other way round, or another name. */
const jumpyLists: Wrong = (client) => {
  let turns = 0;
  return each(client, async (method, args) => {
    const answer = await send(client, method, args);
    const isRead = /^(get(Overview|Plans)|list)/.test(method);
    return isRead && ++turns % 2 === 0 ? JSON.parse(turned(answer)) : answer;
  });
};

const turned = (answer: unknown) =>
  JSON.stringify(answer).replace(/"(label|name|description|last4|status)":"/g, '"$1":"another ');

const previewsThatSave: Wrong = (client) => {
  let previews = 0;
  return {
    previewChange: (...args: Args<'previewChange'>) => {
      previews += 1;
      return client.previewChange(...args);
    },
    getOverview: async (options?: RequestOptions) => {
      const overview = await client.getOverview(options);
      return { ...overview, version: `${overview.version}.${previews}` };
    },
  };
};

const elsewhere = { url: 'javascript:alert(1)', expiresAt: '2026-01-15T13:00:00.000Z' };

export const wrongAnswers = {
  floats: ofWallet({ balance: { ...money, amount: 84.35 } }),
  hugeAmounts: ofWallet({ balance: { ...money, amount: 2 ** 60 } }),
  lowerCaseCurrencies: ofWallet({ balance: { ...money, currency: 'usd' } }),
  amountsOfNothing: ofWallet({ balance: { amount: 84_35, scale: 2 } }),
  twoUnits: ofWallet({ available: credits(84) }),
  localTimes: ofOverview(() => ({ now: '2026-01-15T13:00:00+01:00' })),
  formattedPrices: answering('getPlans', (plans) =>
    plans.map((plan) => ({
      ...plan,
      prices: plan.prices.map((price) => ({ ...price, unitAmount: '$29.00' })),
    })),
  ),
  anotherWorkspace: ofOverview(({ workspace }) => ({
    workspace: { ...workspace, id: 'ws_other' },
  })),
  undecided: ofOverview(({ decisions }) => ({
    decisions: Object.fromEntries(
      Object.entries(decisions).filter(([action]) => action !== 'wallet.buy_pack'),
    ),
  })),
  hiddenPartsSent,
  jumpyLists,
  previewsThatSave,
  previewsOutOfSum: answering('previewChange', (preview) => ({
    ...preview,
    dueNow: amountLike(preview.dueNow, preview.dueNow.amount + 1),
  })),
  endsOfItsOwn: answering('topUp', () => ({ status: 'ok' })),
  relativeAddresses: answering('createPortalSession', () => ({ url: '/portal' })),
  unsafeDocuments: answering('getInvoicePdf', (link) => ({ ...link, ...elsewhere })),
  unsafeReceipts: () => ({
    getReceiptPdf: async () => ({ ...elsewhere, filename: 'receipt.pdf' }),
  }),
  oldDocuments: answering('getTransactionInvoice', (link) => ({
    ...link,
    expiresAt: '2026-01-15T11:00:00.000Z',
  })),
};
