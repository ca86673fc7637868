import type { BillingClient, RequestOptions } from './BillingClient.js';
import { BillingError } from './BillingError.js';
import { createSubscribe } from './createSubscribe.js';
import { nothing, type Reader } from './reader.js';
import { segment as id } from './segment.js';
import { createTransport, type TransportOptions } from './transport.js';
import * as wire from './wire.js';
import { alerts, autoReload, overview, wallet } from './wireOverview.js';

export interface HttpClientOptions extends TransportOptions {}

const subscriptionResult = wire.result(wire.subscription);
const invoiceResult = wire.result(wire.invoice);
const transactions = wire.page(wire.transaction);
const invoices = wire.page(wire.invoice);

/**
 * A `BillingClient` over the HTTP contract. It follows no address and keeps no secret, and what
 * people write leaves the page with theirs masked.
 */
export function createHttpClient(options: HttpClientOptions): BillingClient {
  const { read, change, open } = createTransport(options);
  const get =
    <T>(reader: Reader<T>, path: string) =>
    (given?: RequestOptions) =>
      read(reader, path, given);
  const post =
    <T>(reader: Reader<T>, path: string) =>
    (body: object = {}, given?: RequestOptions) =>
      change(reader, { method: 'POST', path, body }, given);
  const put =
    <T>(reader: Reader<T>, path: string) =>
    (body: object, ifMatch?: string, given?: RequestOptions) =>
      change(reader, { method: 'PUT', path, body, ifMatch }, given);
  const remove = (path: string, given?: RequestOptions) =>
    change(nothing, { method: 'DELETE', path }, given);

  const write = (path: string) => {
    const send = post(wire.reference, path);
    return async (form: object, given?: RequestOptions) =>
      send((await loadMask()).maskForm(form), given);
  };

  const setDefault = put(wire.paymentMethod, '/payment-methods/default');
  const setup = post(wire.setupSecret, '/payment-methods/setup');
  const restart = post(subscriptionResult, '/subscription/restart');
  const resume = post(subscriptionResult, '/subscription/resume');

  return {
    workspaceId: options.workspaceId,

    getOverview: get(overview, '/overview'),
    getPlans: get(wire.plans, '/plans'),

    listTransactions: (query, given) => read(transactions, '/transactions', given, query),
    getTransactionInvoice: async (it, given) =>
      read(wire.documentLink, `/transactions/${id(it)}/invoice`, given),
    listInvoices: (query, given) => read(invoices, '/invoices', given, query),
    getInvoicePdf: async (it, given) => read(wire.documentLink, `/invoices/${id(it)}/pdf`, given),
    getReceiptPdf: async (it, given) =>
      read(wire.documentLink, `/invoices/${id(it)}/receipt`, given),
    payInvoice: async (it, body, given) =>
      post(invoiceResult, `/invoices/${id(it)}/pay`)(body, given),

    previewChange: post(wire.preview, '/subscription/preview'),
    changeSubscription: post(subscriptionResult, '/subscription/change'),
    cancelSubscription: post(wire.subscription, '/subscription/cancel'),
    restartSubscription: (given) => restart({}, given),
    resumeSubscription: (given) => resume({}, given),

    createCheckout: post(wire.checkoutSession, '/checkouts'),
    getCheckout: async (it, given) => read(wire.checkoutSession, `/checkouts/${id(it)}`, given),
    closeCheckout: async (it, given) => remove(`/checkouts/${id(it)}`, given),
    createPortalSession: post(wire.portalSession, '/portal-sessions'),

    listPaymentMethods: get(wire.paymentMethods, '/payment-methods'),
    setupPaymentMethod: (given) => setup({}, given),
    setDefaultPaymentMethod: (paymentMethodId, given) =>
      setDefault({ paymentMethodId }, undefined, given),
    removePaymentMethod: async (it, given) => remove(`/payment-methods/${id(it)}`, given),

    listStorageTiers: get(wire.storageTiers, '/storage-tiers'),
    listQuotes: get(wire.quotes, '/quotes'),

    topUp: post(wire.result(wallet), '/wallet/top-ups'),
    updateAutoReload: put(autoReload, '/wallet/auto-reload'),
    updateLowBalanceAlerts: put(alerts, '/wallet/low-balance-alerts'),

    contactSales: write('/contact-sales'),
    requestQuote: write('/quotes'),
    sendSupportRequest: write('/support-requests'),
    reportCharge: write('/charge-reports'),

    subscribe: createSubscribe(open),
  };
}

/** Loaded with the first message: most pages send none. */
const loadMask = () =>
  import('./maskForm.js').catch((cause: unknown) => {
    throw new BillingError({
      code: 'offline',
      message: 'The code that masks letters could not be loaded.',
      retryable: true,
      cause,
    });
  });
