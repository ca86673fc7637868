/** A back end that holds still: it answers as told and writes down what was changed. */
import type { CheckoutSession } from '../../src/rules/checkout.js';
import type { BillingFacts } from '../../src/rules/facts.js';
import type { Subscription } from '../../src/rules/subscription.js';
import { type Backend, type Changer, createMemoryIdempotency } from '../../src/server/index.js';
import { alerts, at, autoReload, card, checkout, invoice, subscription, usd } from './builders.js';

export interface Done {
  readonly verb: string;
  readonly by: Changer;
  readonly given: readonly unknown[];
}

const session = (changes: Partial<CheckoutSession> = {}): CheckoutSession => ({
  ...checkout('credit_pack', { status: 'open', packId: 'p10', paidAt: null }),
  mode: 'embedded',
  clientSecret: 'cs_secret',
  url: null,
  publishableKey: 'pk_test',
  ...changes,
});

const link = { url: 'https://files.test/1.pdf', expiresAt: at(60_000), filename: '1.pdf' };
const held: Subscription = subscription('active');

/** `done` holds the changes in their order; `answers` replaces what a verb does. */
export function stillBackend(facts: BillingFacts, answers: Partial<Backend> = {}) {
  const done: Done[] = [];
  const noting =
    <A extends readonly unknown[], R>(verb: string, result: R) =>
    async (by: Changer, ...given: A): Promise<R> => {
      done.push({ verb, by, given });
      return result;
    };
  const known = (id: string) => (id === 'in_1' ? invoice('paid') : null);
  const backend: Backend = {
    idempotency: createMemoryIdempotency(),
    getFacts: async (workspaceId) => (workspaceId === facts.workspace.id ? facts : null),
    listPlans: async () => facts.plans,
    listTransactions: async () => ({ data: [], nextCursor: null }),
    getTransactionInvoice: async (_, id) => (id === 'tx_1' ? link : null),
    listInvoices: async () => ({ data: [invoice('paid')], nextCursor: null }),
    getInvoice: async (_, id) => known(id),
    getInvoicePdf: async (_, id) => known(id) && link,
    getReceiptPdf: async (_, id) => known(id) && link,
    payInvoice: noting('payInvoice', { status: 'succeeded', result: invoice('paid') }),
    previewChange: async () => ({
      id: 'pv_1',
      expiresAt: at(600_000),
      lines: [],
      dueNow: usd(0),
      creditApplied: usd(0),
      creditKept: usd(0),
      nextInvoice: { at: at(0), total: usd(29_00) },
      warnings: [],
    }),
    changeSubscription: noting('changeSubscription', { status: 'succeeded', result: held }),
    cancelSubscription: noting('cancelSubscription', held),
    restartSubscription: noting('restartSubscription', { status: 'succeeded', result: held }),
    resumeSubscription: noting('resumeSubscription', { status: 'succeeded', result: held }),
    createCheckout: noting('createCheckout', session()),
    getCheckout: async (_, id) => (id === 'co_1' ? session() : null),
    closeCheckout: noting('closeCheckout', session()),
    createPortalSession: noting('createPortalSession', { url: 'https://portal.test/1' }),
    listPaymentMethods: async () => [card()],
    setupPaymentMethod: noting('setupPaymentMethod', {
      clientSecret: 'seti_secret',
      publishableKey: null,
    }),
    setDefaultPaymentMethod: noting('setDefaultPaymentMethod', card()),
    removePaymentMethod: noting('removePaymentMethod', card()),
    listStorageTiers: async () => [],
    listQuotes: async () => [],
    topUp: async (by, ...given) => {
      done.push({ verb: 'topUp', by, given });
      return { status: 'settling' };
    },
    updateAutoReload: noting('updateAutoReload', autoReload('armed', { version: '2' })),
    updateLowBalanceAlerts: noting('updateLowBalanceAlerts', alerts({ version: '2' })),
    contactSales: noting('contactSales', { reference: 'R-1' }),
    requestQuote: noting('requestQuote', { reference: 'R-2' }),
    sendSupportRequest: noting('sendSupportRequest', { reference: 'R-3' }),
    reportCharge: noting('reportCharge', { reference: 'R-4' }),
    ...answers,
  };
  return { backend, done };
}
