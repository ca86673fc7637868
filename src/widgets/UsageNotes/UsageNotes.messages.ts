export const usageMessages = {
  'usage.title': 'How usage is charged',
  'usage.small_charges': 'Why are there many small charges?',
  'usage.plan_or_balance': 'What does the plan pay for, and what does the balance?',
  'usage.late_totals': 'Why is something I just used not counted yet?',
} as const;
