'use client';
import { useMutation } from '@tanstack/react-query';
import type { BillingClient, DocumentLink } from '../client/index.js';
import type { Instant } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { overviewQuery } from './queries.js';
import { useFollow } from './useFollow.js';

/**
 * Fetches the link of a credit's invoice at the click and follows it; rejects with what went wrong.
 * A link that has expired by the server's clock is asked for once more.
 */
export function useInvoiceDownload(): (transactionId: string) => Promise<void> {
  const { client, queryClient, report } = useBilling();
  const follow = useFollow();
  const { mutateAsync } = useMutation<void, unknown, string>(
    {
      networkMode: 'always',
      mutationFn: async (transactionId) => {
        const now = queryClient.getQueryData(overviewQuery(client).queryKey)?.now ?? '';
        follow((await validLink(client, transactionId, now)).url);
      },
      onError: report,
    },
    queryClient,
  );
  return mutateAsync;
}

async function validLink(client: BillingClient, id: string, now: Instant): Promise<DocumentLink> {
  const isValid = ({ expiresAt }: DocumentLink) => !(Date.parse(expiresAt) <= Date.parse(now));
  const link = await client.getTransactionInvoice(id);
  if (isValid(link)) return link;
  const again = await client.getTransactionInvoice(id);
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
