'use client';
import { useBilling } from './BillingContext.js';
import { refresh } from './queries.js';
import { type Letter, useLetter } from './useLetter.js';

/**
 * Asks for a quote with what stands in the fields of a form, named as those of `QuoteRequest`,
 * storage in gigabytes; the quotes are read again after it.
 */
export function useQuoteRequest(): Letter {
  const { queryClient } = useBilling();
  return useLetter(async (client, typed) => {
    const { quoteOf } = await import('./quoteOf.js');
    const answer = await client.requestQuote(quoteOf(typed));
    void refresh(queryClient, client);
    return answer;
  });
}
