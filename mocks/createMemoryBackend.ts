import type { DocumentLink } from '../src/client/index.js';
import { after, type Invoice, MINUTE, type Transaction } from '../src/rules/index.js';
import { type Backend, createMemoryIdempotency } from '../src/server/index.js';
import { backendEvents } from './backendEvents.js';
import { backendForms } from './backendForms.js';
import { backendPayments } from './backendPayments.js';
import { backendPlan } from './backendPlan.js';
import { backendSettings } from './backendSettings.js';
import { factsOf, invoiceView } from './factsOf.js';
import { findInvoice } from './invoices.js';
import { matchesQuery } from './transactionQuery.js';
import { newestFirst } from './newestFirst.js';
import type { World } from './World.js';

const LINK_LIFETIME = 5 * MINUTE;

/** A back end whose database and payment processor are one record in memory. */
export function createMemoryBackend(world: World): Backend {
  return {
    idempotency: createMemoryIdempotency({ now: () => Date.parse(world.clock.now()) }),
    ...backendReads(world),
    ...backendPlan(world),
    ...backendPayments(world),
    ...backendSettings(world),
    ...backendForms(world),
    ...backendEvents(world),
  };
}

type Reads =
  | 'getFacts'
  | 'listPlans'
  | 'listTransactions'
  | 'getTransactionInvoice'
  | 'listInvoices'
  | 'getInvoice'
  | 'getInvoicePdf'
  | 'getReceiptPdf'
  | 'listStorageTiers';

function backendReads(world: World): Pick<Backend, Reads> {
  const linkTo = (name: string, filename: string): DocumentLink => {
    const expiresAt = after(world.clock.now(), LINK_LIFETIME);
    const place = `${world.processorBaseUrl}/processor/documents/${name}.pdf`;
    return { url: `${place}?expires=${encodeURIComponent(expiresAt)}`, expiresAt, filename };
  };
  const pdfOf = (invoiceId: string | null): DocumentLink | null => {
    const invoice = invoiceId === null ? null : findInvoice(world, invoiceId);
    return invoice && linkTo(invoice.id, `invoice-${invoice.number}.pdf`);
  };
  return {
    getFacts: async (id) => (id === world.workspace.id ? factsOf(world) : null),
    listPlans: async () => world.catalogue.plans,

    listTransactions: async (_, { from, ...query }) =>
      newestFirst<Transaction>(world.ledger.rows, {
        ...query,
        matches: (row) => matchesQuery(row, query),
        isPast: ({ at }) => from !== undefined && at < from,
      }),
    getTransactionInvoice: async (_, id) =>
      pdfOf(world.ledger.rows.find((row) => row.id === id)?.invoiceId ?? null),

    listInvoices: async (_, { status, ...query }) => {
      const matches = (invoice: Invoice) => status === undefined || invoice.status === status;
      const page = newestFirst(world.invoices, { ...query, matches });
      return { ...page, data: page.data.map(invoiceView) };
    },
    getInvoice: async (_, id) => {
      const invoice = findInvoice(world, id);
      return invoice && invoiceView(invoice);
    },
    getInvoicePdf: async (_, id) => pdfOf(id),
    getReceiptPdf: async (_, id) => {
      const { receipt } = findInvoice(world, id) ?? {};
      return receipt ? linkTo(`${id}.receipt`, `receipt-${receipt.number}.pdf`) : null;
    },

    listStorageTiers: async () => tiersOf(world),
  };
}

/** The tiers that are paid at the interval of the plan. */
function tiersOf({ catalogue, subscription }: World) {
  const prices = catalogue.plans.flatMap((plan) => plan.prices);
  const interval = prices.find(({ id }) => id === subscription?.priceId)?.interval ?? 'month';
  return catalogue.storageTiers.filter((tier) => tier.interval === interval);
}
