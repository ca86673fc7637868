/** What can be read of a workspace: see `routes.ts`. */
import { buildOverview, historySince, planViews, quoteAt } from '../rules/index.js';
import { BY_CHECKOUT, checkoutInSight } from './paymentRoutes.js';
import { demandCurrency } from './catalogue.js';
import { anyQuery, invoiceQuery, planQuery, transactionQuery } from './inputs.js';
import { overviewAnswer } from './overviewAnswer.js';
import { eventsAnswer, eventsOf } from './events.js';
import { list, read } from './route.js';

export const readRoutes = [
  read({
    path: '/overview',
    input: anyQuery,
    asks: 'billing.view_limited',
    run: ({ facts, caller, policy }) => buildOverview(facts, caller.viewer, policy),
    reply: overviewAnswer,
  }),
  read({
    path: '/plans',
    input: planQuery,
    asks: 'plan.browse',
    run: ({ facts, caller, policy }, { currency }) => {
      demandCurrency(facts.plans, currency);
      return planViews(facts, caller.viewer, policy);
    },
    reply: list,
  }),
  read({
    path: '/transactions',
    input: transactionQuery,
    asks: 'wallet.history',
    run: ({ backend, caller, facts, policy }, query) => {
      const since = historySince(policy, facts.now);
      const from = since !== null && since > (query.from ?? '') ? since : query.from;
      return backend.listTransactions(caller, { ...query, from });
    },
  }),
  read({
    path: '/transactions/:id/invoice',
    input: anyQuery,
    asks: 'invoice.view',
    run: ({ backend, caller, id }) => backend.getTransactionInvoice(caller, id),
  }),
  read({
    path: '/invoices',
    input: invoiceQuery,
    asks: 'invoice.view',
    run: ({ backend, caller }, query) => backend.listInvoices(caller, query),
  }),
  read({
    path: '/invoices/:id/pdf',
    input: anyQuery,
    asks: 'invoice.view',
    run: ({ backend, caller, id }) => backend.getInvoicePdf(caller, id),
  }),
  read({
    path: '/invoices/:id/receipt',
    input: anyQuery,
    asks: 'invoice.view',
    run: async ({ backend, caller, id }) => (await backend.getReceiptPdf?.(caller, id)) ?? null,
  }),
  read({ path: '/checkouts/:id', input: anyQuery, asks: BY_CHECKOUT, run: checkoutInSight }),
  read({
    path: '/payment-methods',
    input: anyQuery,
    asks: 'payment.update',
    run: ({ backend, caller }) => backend.listPaymentMethods(caller),
    reply: list,
  }),
  read({
    path: '/storage-tiers',
    input: anyQuery,
    asks: 'storage.buy',
    run: ({ backend, caller }) => backend.listStorageTiers(caller),
    reply: list,
  }),
  read({
    path: '/quotes',
    input: anyQuery,
    asks: 'quote.request',
    run: async ({ backend, caller, facts: { now } }) => {
      const quotes = await backend.listQuotes(caller);
      return quotes.map((quote) => quoteAt(quote, now));
    },
    reply: list,
  }),
  read({
    path: '/events',
    input: anyQuery,
    asks: 'billing.view_limited',
    run: eventsOf,
    reply: eventsAnswer,
  }),
];
