/** English for the answers. */
export const usageAnswerMessages = {
  'usage.small_charges.answer':
    'Each use is charged when it happens, often for very little. Search the transactions to see what one of them was for.',
  'usage.plan_or_balance.answer':
    'The plan is paid once a period, by card or invoice. The balance pays for what is used.',
  'usage.late_totals.answer':
    'Usage is counted within minutes, and work that still runs only holds an amount. The totals catch up by themselves.',
} as const;
