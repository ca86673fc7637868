/**
 * Every method of a `BillingClient`: what decides about it, the shape of its answer, and a call
 * that a screen might make. A method that is added does not compile until it has its row.
 */
import type { BillingClient, RequestOptions } from '../../client/BillingClient.js';
import type { QuoteRequest } from '../../client/forms.js';
import type { Action, BillingOverview } from '../../rules/index.js';
import { type Fit, nothing } from '../fit.js';
import { errorOf, type Expected } from '../refusal.js';
import { fits } from './fits.js';
import type { Known } from './known.js';
import { alertsIn, autoReloadIn } from './settings.js';

export type Send = (
  client: BillingClient,
  known: Known,
  options?: RequestOptions,
) => Promise<unknown>;

export interface Call {
  readonly action: Action;
  readonly fit: Fit<unknown>;
  readonly send: Send;
  /** How it is refused to who has these decisions; `null` where it is not. */
  readonly against: (decisions: Decisions) => Expected | null;
}

type Decisions = BillingOverview['decisions'];

/** Those that answer a request of any back end. */
export type MethodName = Exclude<
  keyof BillingClient,
  'workspaceId' | 'subscribe' | 'getReceiptPdf'
>;

export const letter = { message: 'The contract suite writes this. Nobody need answer.' };

export const quoteRequest: QuoteRequest = {
  organisation: 'Meadow School',
  role: 'Head teacher',
  teachers: 12,
  students: 240,
  publicClass: false,
  seats: 252,
  storage: 0,
  neededBy: 'September',
  urgent: false,
};

const call = (action: Action, fit: Fit<unknown>, send: Send): Call => ({
  action,
  fit,
  send,
  against: (decisions) => errorOf(decisions[action]),
});

/** Where nobody previews a change, no preview holds. */
const withoutPreview = (decisions: Decisions): Expected | null =>
  errorOf(decisions['plan.change']) ??
  (decisions['invoice.preview']?.allowed === false ? { codes: ['preview_stale'] } : null);

// prettier-ignore
export const CALLS: Readonly<Record<MethodName, Call>> = {
  getOverview: call('billing.view_limited', fits.overview, (it, _, given) => it.getOverview(given)),
  getPlans: call('plan.browse', fits.plans, (it, _, given) => it.getPlans(given)),

  listTransactions: call('wallet.history', fits.transactions, (it, _, given) => it.listTransactions({}, given)),
  getTransactionInvoice: call('invoice.view', fits.document, async (it, { transactionId }, given) => it.getTransactionInvoice(await transactionId(), given)),
  listInvoices: call('invoice.view', fits.invoices, (it, _, given) => it.listInvoices({}, given)),
  getInvoicePdf: call('invoice.view', fits.document, async (it, { invoiceId }, given) => it.getInvoicePdf(await invoiceId(), given)),
  payInvoice: call('invoice.pay', fits.invoiceEnd, async (it, { invoiceId }, given) => it.payInvoice(await invoiceId(), {}, given)),

  previewChange: call('invoice.preview', fits.preview, async (it, { otherPriceId }, given) => it.previewChange({ priceId: await otherPriceId() }, given)),
  changeSubscription: {
    ...call('plan.change', fits.subscriptionEnd, async (it, { otherPriceId, previewId }, given) => it.changeSubscription({ priceId: await otherPriceId(), previewId: await previewId() }, given)),
    against: withoutPreview,
  },
  cancelSubscription: call('plan.cancel', fits.subscription, (it, _, given) => it.cancelSubscription({}, given)),
  restartSubscription: call('plan.restart', fits.subscriptionEnd, (it, _, given) => it.restartSubscription(given)),
  resumeSubscription: call('plan.resume', fits.subscriptionEnd, (it, _, given) => it.resumeSubscription(given)),

  createCheckout: call('payment.update', fits.checkout, (it, _, given) => it.createCheckout({ purpose: 'payment_method' }, given)),
  getCheckout: call('payment.update', fits.checkout, async (it, { checkoutId }, given) => it.getCheckout(await checkoutId(), given)),
  closeCheckout: call('payment.update', nothing, async (it, { checkoutId }, given) => it.closeCheckout(await checkoutId(), given)),
  createPortalSession: call('portal.open', fits.portal, (it, _, given) => it.createPortalSession({}, given)),

  listPaymentMethods: call('payment.update', fits.methods, (it, _, given) => it.listPaymentMethods(given)),
  setupPaymentMethod: call('payment.update', fits.setup, (it, _, given) => it.setupPaymentMethod(given)),
  setDefaultPaymentMethod: call('payment.update', fits.method, async (it, { cardId }, given) => it.setDefaultPaymentMethod(await cardId(), given)),
  removePaymentMethod: call('payment.update', nothing, async (it, { cardId }, given) => it.removePaymentMethod(await cardId(), given)),

  listStorageTiers: call('storage.buy', fits.tiers, (it, _, given) => it.listStorageTiers(given)),
  listQuotes: call('quote.request', fits.quotes, (it, _, given) => it.listQuotes(given)),

  topUp: call('wallet.topup', fits.walletEnd, (it, { amount }, given) => it.topUp({ amount }, given)),
  updateAutoReload: call('wallet.autoreload', fits.autoReload, (it, { overview }, given) => {
    const { settings, version } = autoReloadIn(overview);
    return it.updateAutoReload(settings, version, given);
  }),
  updateLowBalanceAlerts: call('alerts.manage', fits.alerts, (it, { overview }, given) => {
    const { settings, version } = alertsIn(overview);
    return it.updateLowBalanceAlerts(settings, version, given);
  }),

  contactSales: call('sales.contact', fits.reference, (it, _, given) => it.contactSales(letter, given)),
  requestQuote: call('quote.request', fits.reference, (it, _, given) => it.requestQuote(quoteRequest, given)),
  sendSupportRequest: call('support.send', fits.reference, (it, _, given) => it.sendSupportRequest(letter, given)),
  reportCharge: call('refund.request', fits.reference, (it, _, given) => it.reportCharge(letter, given)),
};

export const methodNames = Object.keys(CALLS) as readonly MethodName[];
