import { undefined_ } from 'valibot';
import type { BillingClient, Message } from './BillingClient.js';
import { createTransport, type TransportOptions } from './transport.js';
import * as wire from './wire.js';
import { alerts, autoReload, overview, wallet } from './wireOverview.js';

export interface HttpClientOptions extends TransportOptions {}

const nothing = undefined_();
const subscriptionResult = wire.result(wire.subscription);
const transactions = wire.page(wire.transaction);
const invoices = wire.page(wire.invoice);
const id = encodeURIComponent;

/** A `BillingClient` over the HTTP contract. It follows no address and keeps no secret. */
export function createHttpClient(options: HttpClientOptions): BillingClient {
  const { read, change } = createTransport(options);
  const form = (path: string) => (body: Message, given?: { signal?: AbortSignal | undefined }) =>
    change(wire.reference, { method: 'POST', path, body }, given);

  return {
    workspaceId: options.workspaceId,

    getOverview: (given) => read(overview, '/overview', given),
    getPlans: async (given) => (await read(wire.plans, '/plans', given)).data,

    listTransactions: (query, given) => read(transactions, '/transactions', given, query),
    getTransactionInvoice: (it, given) =>
      read(wire.documentLink, `/transactions/${id(it)}/invoice`, given),
    listInvoices: (query, given) => read(invoices, '/invoices', given, query),
    getInvoicePdf: (it, given) => read(wire.documentLink, `/invoices/${id(it)}/pdf`, given),
    payInvoice: (it, body = {}, given) =>
      change(
        wire.result(wire.invoice),
        { method: 'POST', path: `/invoices/${id(it)}/pay`, body },
        given,
      ),

    previewChange: (body, given) =>
      change(wire.preview, { method: 'POST', path: '/subscription/preview', body }, given),
    changeSubscription: (body, given) =>
      change(subscriptionResult, { method: 'POST', path: '/subscription/change', body }, given),
    cancelSubscription: (body = {}, given) =>
      change(wire.subscription, { method: 'POST', path: '/subscription/cancel', body }, given),
    restartSubscription: (given) =>
      change(
        subscriptionResult,
        { method: 'POST', path: '/subscription/restart', body: {} },
        given,
      ),
    resumeSubscription: (given) =>
      change(subscriptionResult, { method: 'POST', path: '/subscription/resume', body: {} }, given),

    createCheckout: (body, given) =>
      change(wire.checkoutSession, { method: 'POST', path: '/checkouts', body }, given),
    getCheckout: (it, given) => read(wire.checkoutSession, `/checkouts/${id(it)}`, given),
    closeCheckout: (it, given) =>
      change(nothing, { method: 'DELETE', path: `/checkouts/${id(it)}` }, given),
    createPortalSession: (body = {}, given) =>
      change(wire.portalSession, { method: 'POST', path: '/portal-sessions', body }, given),

    listPaymentMethods: async (given) =>
      (await read(wire.paymentMethods, '/payment-methods', given)).data,
    setupPaymentMethod: (given) =>
      change(wire.setupSecret, { method: 'POST', path: '/payment-methods/setup', body: {} }, given),
    setDefaultPaymentMethod: (it, given) =>
      change(
        wire.paymentMethod,
        { method: 'PUT', path: '/payment-methods/default', body: { paymentMethodId: it } },
        given,
      ),
    removePaymentMethod: (it, given) =>
      change(nothing, { method: 'DELETE', path: `/payment-methods/${id(it)}` }, given),

    listStorageTiers: async (given) =>
      (await read(wire.storageTiers, '/storage-tiers', given)).data,
    listQuotes: async (given) => (await read(wire.quotes, '/quotes', given)).data,

    topUp: (body, given) =>
      change(wire.result(wallet), { method: 'POST', path: '/wallet/top-ups', body }, given),
    updateAutoReload: (body, ifMatch, given) =>
      change(autoReload, { method: 'PUT', path: '/wallet/auto-reload', body, ifMatch }, given),
    updateLowBalanceAlerts: (body, ifMatch, given) =>
      change(alerts, { method: 'PUT', path: '/wallet/low-balance-alerts', body, ifMatch }, given),

    contactSales: form('/contact-sales'),
    requestQuote: (body, given) =>
      change(wire.reference, { method: 'POST', path: '/quotes', body }, given),
    sendSupportRequest: form('/support-requests'),
    reportCharge: form('/charge-reports'),
  };
}
