/** English for what a change of the subscription costs. */
export const changeMessages = {
  'change.title': 'Change your subscription',
  'change.title.upgrade': 'Upgrade to {plan}',
  'change.title.downgrade': 'Downgrade to {plan}',
  'change.title.switch_to_yearly': 'Switch to yearly billing',
  'change.title.switch_to_monthly': 'Switch to monthly billing',
  'change.due': 'Due now',
  'change.lines': 'How it adds up',
  'change.unused': {
    one: 'Unused time of {item}',
    other: 'Unused time of {count} × {item}',
  },
  'change.remaining': {
    one: 'Remaining time of {item}',
    other: 'Remaining time of {count} × {item}',
  },
  'change.full_period': { one: '{item}, a new period', other: '{count} × {item}, a new period' },
  'change.storage': 'extra storage',
  'change.credit': 'Credit from before',
  'change.kept': 'What is left over is kept as credit for your next invoices.',
  'change.next': 'Next invoice on {date}',
  'change.warning.storage_over':
    'Your files take {size} more than the storage that is left. Nothing new can be uploaded until you free that much or buy storage.',
  'change.warning.cancellation_cleared':
    'Your cancellation is taken back: the subscription goes on.',
  'change.renewed': 'The earlier figures no longer hold, so these are new. Nothing was charged.',
  'change.back': 'Go back',
  'change.close': 'Close',
  'change.pay': 'Pay {amount}',
  'change.confirm': 'Confirm change',
  'change.succeeded': 'Changed. Your billing is up to date.',
  'change.settling': 'Submitted. Waiting for confirmation.',
  'change.requires_action': 'Changed. The payment still has to be confirmed at your bank.',
} as const;
