import * as wire from '../../client/wire.js';
import * as wider from '../../client/wireOverview.js';
import { ended, listed, shaped } from '../fit.js';

/** What answers look like, by what they hold. */
export const fits = {
  overview: shaped(wider.overview),
  plans: listed(wire.plans),
  transactions: shaped(wire.page(wire.transaction)),
  invoices: shaped(wire.page(wire.invoice)),
  document: shaped(wire.documentLink),
  preview: shaped(wire.preview),
  subscription: shaped(wire.subscription),
  subscriptionEnd: ended(wire.result(wire.subscription)),
  invoiceEnd: ended(wire.result(wire.invoice)),
  walletEnd: ended(wire.result(wider.wallet)),
  checkout: shaped(wire.checkoutSession),
  method: shaped(wire.paymentMethod),
  methods: listed(wire.paymentMethods),
  autoReload: shaped(wider.autoReload),
  alerts: shaped(wider.alerts),
  portal: shaped(wire.portalSession),
  setup: shaped(wire.setupSecret),
  tiers: listed(wire.storageTiers),
  quotes: listed(wire.quotes),
  reference: shaped(wire.reference),
};
