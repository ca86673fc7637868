/** Requests that lead to a payment. */
import { amountIn, invoiceIn, isOutOfBounds, NO_INVOICE } from './amounts.js';
import { CHECKOUTS } from './checkoutDrafts.js';
import type { Draft } from './Draft.js';
import type { Draftings, Matter } from './Drafting.js';

export const PAYMENTS: Draftings = [...CHECKOUTS, topUp, payInvoice, resume, setUpCard];

function topUp(matter: Matter): Draft {
  const amount = amountIn(matter);
  return {
    method: 'POST',
    path: '/wallet/top-ups',
    body: { amount },
    actions: ['wallet.topup'],
    may: isOutOfBounds(matter, amount.amount) ? ['validation'] : [],
    pays: { purpose: 'top_up', price: amount.amount },
  };
}

function payInvoice(matter: Matter): Draft {
  const { sight, choose } = matter;
  const invoiceId = invoiceIn(matter);
  const paymentMethodId = choose([undefined, sight.overview.payment?.method?.id, 'pm_none']);
  return {
    method: 'POST',
    path: `/invoices/${invoiceId}/pay`,
    body: { paymentMethodId },
    actions: ['invoice.pay'],
    about: { invoiceId },
    may: ['not_found'],
    must: invoiceId === NO_INVOICE ? 'not_found' : undefined,
    pays: { purpose: 'pay_invoice', invoiceId },
  };
}

function resume(): Draft {
  return {
    method: 'POST',
    path: '/subscription/resume',
    body: {},
    actions: ['plan.resume'],
    pays: { purpose: 'pay_invoice' },
  };
}

function setUpCard(): Draft {
  return {
    method: 'POST',
    path: '/payment-methods/setup',
    body: {},
    actions: ['payment.update'],
    pays: { purpose: 'payment_method' },
  };
}
