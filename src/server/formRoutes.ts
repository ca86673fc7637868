/** What people are asked: see `routes.ts`. */
import { chargeReport, message, quote } from './inputs.js';
import { demandInvoice } from './paymentRoutes.js';
import { change } from './route.js';

export const formRoutes = [
  change({
    method: 'POST',
    path: '/contact-sales',
    input: message,
    asks: 'sales.contact',
    run: ({ backend, changer }, form) => backend.contactSales(changer, form),
  }),
  change({
    method: 'POST',
    path: '/quotes',
    input: quote,
    asks: 'quote.request',
    run: ({ backend, changer }, form) => backend.requestQuote(changer, form),
  }),
  change({
    method: 'POST',
    path: '/support-requests',
    input: message,
    asks: 'support.send',
    run: ({ backend, changer }, form) => backend.sendSupportRequest(changer, form),
  }),
  change({
    method: 'POST',
    path: '/charge-reports',
    input: chargeReport,
    asks: 'refund.request',
    run: async (call, form) => {
      if (form.invoiceId !== undefined) await demandInvoice(call, form.invoiceId);
      return call.backend.reportCharge(call.changer, form);
    },
  }),
];
