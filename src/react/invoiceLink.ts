import type { BillingClient, DocumentLink } from '../client/index.js';
import type { Instant } from '../rules/index.js';

type Read = (client: BillingClient, id: string) => Promise<DocumentLink>;

/** What is asked for: an invoice by its own id or a transaction's, a receipt by its invoice's. */
const READS = {
  transaction: (client, id) => client.getTransactionInvoice(id),
  invoice: (client, id) => client.getInvoicePdf(id),
  receipt: async (client, id) => {
    if (client.getReceiptPdf) return client.getReceiptPdf(id);
    throw new Error(
      'farebox: an invoice names a receipt, and the client has no getReceiptPdf, so nothing was fetched. Give it that method, or leave the receipt out.',
    );
  },
} as const satisfies Record<string, Read>;

/** The link of a document; one that has expired at `now` is asked for once more. */
export async function invoiceLink(
  client: BillingClient,
  by: keyof typeof READS,
  id: string,
  now: Instant,
): Promise<string> {
  const isValid = ({ expiresAt }: DocumentLink) => !(Date.parse(expiresAt) <= Date.parse(now));
  const link = await READS[by](client, id);
  if (isValid(link)) return link.url;
  const again = await READS[by](client, id);
  if (isValid(again)) return again.url;
  throw new LinkExpired();
}

class LinkExpired extends Error {
  readonly code = 'link_expired';
  constructor() {
    super(
      'farebox: the back end answered twice with a link that has expired, so it was not followed. Let each answer carry a fresh link.',
    );
  }
}
