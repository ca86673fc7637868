'use client';
import {
  type BillingOverview,
  type Decision,
  lookUp,
  type Quote,
  QUOTE_MOVES,
} from '../rules/index.js';
import type { ReadView } from './ReadView.js';
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
