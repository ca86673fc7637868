'use client';
import { useMutation } from '@tanstack/react-query';
import type { BillingClient, DocumentLink } from '../client/index.js';
import type { Instant } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { followAddress } from './followAddress.js';
import { overviewQuery } from './queries.js';

type Read = (client: BillingClient, id: string) => Promise<DocumentLink>;

/** By whose id a document is asked for. */
const READS = {
  transaction: (client, id) => client.getTransactionInvoice(id),
  invoice: (client, id) => client.getInvoicePdf(id),
} as const satisfies Record<string, Read>;

/**
 * Fetches the link of an invoice at the click and follows it; rejects with what went wrong. The
 * answer is `null`, or the address where it did not open. A link that has expired by the server's
 * clock is asked for once more.
 */
export function useInvoiceDownload(by: keyof typeof READS): (id: string) => Promise<string | null> {
  const billing = useBilling();
  const { client, queryClient, report } = billing;
  const { mutateAsync } = useMutation<string | null, unknown, string>(
    {
      networkMode: 'always',
      mutationFn: async (id) => {
        const now = queryClient.getQueryData(overviewQuery(client).queryKey)?.now ?? '';
        const { url } = await validLink(() => READS[by](client, id), now);
        return followAddress(billing, url) ? null : url;
      },
      onError: report,
    },
    queryClient,
  );
  return mutateAsync;
}

async function validLink(read: () => Promise<DocumentLink>, now: Instant): Promise<DocumentLink> {
  const isValid = ({ expiresAt }: DocumentLink) => !(Date.parse(expiresAt) <= Date.parse(now));
  const link = await read();
  if (isValid(link)) return link;
  const again = await read();
  if (isValid(again)) return again;
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
