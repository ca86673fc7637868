/**
 * What the table of routes does not know of a route: which method of the client asks it, the shape
 * of its answer, and how it fails besides the ways in which any route may.
 */
import type { BillingClient, BillingErrorCode } from '../../src/client/index.js';
import * as wire from '../../src/client/wire.js';
import { alerts, autoReload, overview, wallet } from '../../src/client/wireOverview.js';
import type { RouteName } from '../../src/server/routes.js';
import { nothing, object, type Reader, text } from './schemaReader.js';

type Method = Exclude<keyof BillingClient, 'workspaceId' | 'subscribe'>;

type Asked<M extends Method> = {
  readonly id: M;
  readonly answer: Reader<Awaited<ReturnType<NonNullable<BillingClient[M]>>>>;
  readonly fails?: readonly BillingErrorCode[];
};

/** Its events are read one by one. */
type Listened = {
  readonly id: 'subscribe';
  readonly answer: Reader<unknown>;
  readonly fails?: undefined;
};

export type Operation = { readonly [M in Method]: Asked<M> }[Method] | Listened;

const event = object({ workspaceId: text, version: text });
const subscriptionResult = wire.result(wire.subscription);
const charged = ['payment_declined', 'authentication_required'] as const;

export const OPERATIONS: Readonly<Record<RouteName, Operation>> = {
  'GET /overview': { id: 'getOverview', answer: overview },
  'GET /plans': { id: 'getPlans', answer: wire.plans },
  'GET /transactions': { id: 'listTransactions', answer: wire.page(wire.transaction) },
  'GET /transactions/:id/invoice': { id: 'getTransactionInvoice', answer: wire.documentLink },
  'GET /invoices': { id: 'listInvoices', answer: wire.page(wire.invoice) },
  'GET /invoices/:id/pdf': { id: 'getInvoicePdf', answer: wire.documentLink },
  'GET /invoices/:id/receipt': { id: 'getReceiptPdf', answer: wire.documentLink },
  'POST /invoices/:id/pay': {
    id: 'payInvoice',
    answer: wire.result(wire.invoice),
    fails: charged,
  },
  'POST /subscription/preview': { id: 'previewChange', answer: wire.preview },
  'POST /subscription/change': {
    id: 'changeSubscription',
    answer: subscriptionResult,
    fails: [...charged, 'preview_stale'],
  },
  'POST /subscription/cancel': { id: 'cancelSubscription', answer: wire.subscription },
  'POST /subscription/restart': { id: 'restartSubscription', answer: subscriptionResult },
  'POST /subscription/resume': {
    id: 'resumeSubscription',
    answer: subscriptionResult,
    fails: charged,
  },
  'POST /checkouts': { id: 'createCheckout', answer: wire.checkoutSession },
  'GET /checkouts/:id': { id: 'getCheckout', answer: wire.checkoutSession },
  'DELETE /checkouts/:id': { id: 'closeCheckout', answer: nothing },
  'POST /portal-sessions': { id: 'createPortalSession', answer: wire.portalSession },
  'GET /payment-methods': { id: 'listPaymentMethods', answer: wire.paymentMethods },
  'POST /payment-methods/setup': { id: 'setupPaymentMethod', answer: wire.setupSecret },
  'PUT /payment-methods/default': { id: 'setDefaultPaymentMethod', answer: wire.paymentMethod },
  'DELETE /payment-methods/:id': { id: 'removePaymentMethod', answer: nothing },
  'GET /storage-tiers': { id: 'listStorageTiers', answer: wire.storageTiers },
  'GET /events': { id: 'subscribe', answer: event },
  'GET /quotes': { id: 'listQuotes', answer: wire.quotes },
  'POST /quotes': { id: 'requestQuote', answer: wire.reference },
  'POST /wallet/top-ups': { id: 'topUp', answer: wire.result(wallet), fails: charged },
  'PUT /wallet/auto-reload': { id: 'updateAutoReload', answer: autoReload },
  'PUT /wallet/low-balance-alerts': { id: 'updateLowBalanceAlerts', answer: alerts },
  'POST /contact-sales': { id: 'contactSales', answer: wire.reference },
  'POST /support-requests': { id: 'sendSupportRequest', answer: wire.reference },
  'POST /charge-reports': { id: 'reportCharge', answer: wire.reference },
};
