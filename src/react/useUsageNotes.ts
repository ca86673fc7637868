'use client';
import type { BillingOverview, Open } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

/** A question that usage raises. */
export type UsageQuestion = 'small_charges' | 'plan_or_balance' | 'late_totals';

/**
 * The questions about usage that arise in this product; none without a balance to spend.
 *
 * Reads the overview and adds no request of its own.
 */
export function useUsageNotes(): ReadView<readonly UsageQuestion[]> {
  return useOverview(questionsIn);
}

export function questionsIn({ decisions, display, wallet }: BillingOverview): UsageQuestion[] {
  if (wallet === null) return [];
  const has = (module: Open<string>) => display.modules.includes(module);
  const arises: Readonly<Record<UsageQuestion, boolean>> = {
    small_charges: has('transactions') && decisions['wallet.history']?.allowed === true,
    plan_or_balance: has('plan') || has('subscription'),
    late_totals: true,
  };
  return QUESTIONS.filter((question) => arises[question]);
}

const QUESTIONS = ['small_charges', 'plan_or_balance', 'late_totals'] as const;
