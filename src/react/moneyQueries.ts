/** How cards, invoices and quotes are read: what is looked at less often than the rest. */
import { queryOptions } from '@tanstack/react-query';
import type { BillingClient } from '../client/index.js';
import { reading, keysOf } from './queries.js';

/** The saved cards. */
export const paymentMethodsQuery = (client: BillingClient) =>
  queryOptions({
    ...reading,
    queryKey: [...keysOf(client).all, 'payment-methods'],
    queryFn: ({ signal }) => client.listPaymentMethods({ signal }),
  });
