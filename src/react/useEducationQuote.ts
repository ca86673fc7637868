'use client';
import {
  type BillingOverview,
  type Decision,
  GIGABYTE,
  lookUp,
  type Quote,
  QUOTE_MOVES,
} from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { refresh } from './queries.js';
import type { ReadView } from './ReadView.js';
import { type Letter, useLetter } from './useLetter.js';
import { useOverview } from './useOverview.js';

/**
 * Whether this viewer may ask for a quote, or why not; `null` for one who is not to know of quotes.
 *
 * Reads the overview and adds no request of its own: the quotes are read by `useQuotes`.
 */
export function useEducationQuote(): ReadView<Decision | null> {
  return useOverview(decisionIn);
}

export function decisionIn({ decisions }: BillingOverview): Decision | null {
  const decision = decisions['quote.request'] ?? null;
  return decision?.allowed === false && decision.presentation === 'hidden' ? null : decision;
}

/** Whether something can become of a quote, so that another is not asked for beside it. */
export const isUnderWork = ({ status }: Quote) => (lookUp(QUOTE_MOVES, status) ?? []).length > 0;

/** Asks for a quote with what stands in the fields of a form; the quotes are read again after it. */
export function useQuoteRequest(): Letter {
  const { queryClient } = useBilling();
  return useLetter(async (client, typed) => {
    const answer = await client.requestQuote({
      organisation: typed('organisation'),
      role: typed('role'),
      teachers: Number(typed('teachers')),
      students: Number(typed('students')),
      publicClass: typed('publicClass') !== '',
      seats: Number(typed('seats')),
      storage: Number(typed('storage')) * GIGABYTE,
      neededBy: typed('neededBy'),
      urgent: typed('urgent') !== '',
      purchaseOrder: typed('purchaseOrder') || undefined,
    });
    void refresh(queryClient, client);
    return answer;
  });
}
