import type { QueryClient } from '@tanstack/react-query';
import type { BillingClient } from '../client/index.js';
import { overviewQuery } from './queries.js';

/**
 * Tells once, when an invoice wants no money any more as this page has read it: at once, or after a
 * read to come. For an attempt whose answer was lost. Returns what gives up waiting.
 */
export function whenPaid(
  queryClient: QueryClient,
  client: BillingClient,
  invoiceId: string,
  tell: () => void,
): () => void {
  const { queryKey } = overviewQuery(client);
  const isOwed = () => {
    const payment = queryClient.getQueryData(queryKey)?.payment;
    return payment?.openInvoices.some(({ id }) => id === invoiceId) ?? true;
  };
  const leave = queryClient.getQueryCache().subscribe(look);
  function look(): void {
    if (isOwed()) return;
    leave();
    tell();
  }
  look();
  return leave;
}
