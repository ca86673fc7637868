'use client';
import { useMutation } from '@tanstack/react-query';
import { useBilling } from './BillingContext.js';
import { followAddress } from './followAddress.js';
import { overviewQuery } from './queries.js';
import { useStill } from './useStill.js';

/**
 * Fetches the link of an invoice, or of its receipt, at the click and follows it; rejects with what went wrong. The
 * answer is `null`, or the address where it did not open. A link that has expired by the server's
 * clock is asked for once more. One that comes when the widget has gone, or is another workspace's,
 * is not followed.
 */
export function useInvoiceDownload(
  by: 'transaction' | 'invoice' | 'receipt',
): (id: string) => Promise<string | null> {
  const billing = useBilling();
  const { client, queryClient, report } = billing;
  const isStill = useStill(client, () => {});
  const { mutateAsync } = useMutation<string | null, unknown, string>(
    {
      networkMode: 'always',
      mutationFn: async (id) => {
        const { invoiceLink } = await import('./invoiceLink.js');
        const now = queryClient.getQueryData(overviewQuery(client).queryKey)?.now ?? '';
        const url = await invoiceLink(client, by, id, now);
        if (!isStill(client)) return null;
        return followAddress(billing, url) ? null : url;
      },
      onError: report,
    },
    queryClient,
  );
  return mutateAsync;
}
