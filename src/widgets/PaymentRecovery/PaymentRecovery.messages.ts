export const recoveryMessages = {
  'recovery.title': 'Payments due',
  'recovery.invoices': 'Unpaid invoices',
  'recovery.more': {
    one: '{count} more unpaid invoice',
    other: '{count} more unpaid invoices',
  },

  'recovery.failed': 'The charge failed. Retry it with {card}, or update the payment method first.',
  'recovery.failed.no_card': 'The charge failed.',
  'recovery.requires_action': 'Your bank wants you to confirm this payment.',
  'recovery.open': 'Not paid yet.',
  'recovery.open.due': 'Not paid yet. Due {date}.',
  'recovery.settling': 'Submitted. You do not need to pay again.',

  'recovery.retry': 'Retry invoice',
  'recovery.retry.of': 'Retry invoice {number}',
  'recovery.verify': 'Verify payment',
  'recovery.verify.of': 'Verify payment of {number}',
  'recovery.pay': 'Pay invoice',
  'recovery.pay.of': 'Pay invoice {number}',
  'recovery.update': 'Update payment method',

  'recovery.hold':
    'Your contract covers this payment, so people mend it with you. Contact Sales or support.',
  'recovery.sales': 'Contact Sales',
  'recovery.support': 'Contact support',
} as const;
