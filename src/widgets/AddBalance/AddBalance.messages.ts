export const addBalanceMessages = {
  'addBalance.title': 'Add Balance',
  'addBalance.shortcuts': 'Amount to add',
  'addBalance.amount': 'Amount ({currency})',
  'addBalance.bounds': 'From {min} to {max}',
  'addBalance.submit': 'Add Balance',
  'addBalance.consent': '{amount} will be charged once and added to the wallet.',
  'addBalance.consent.none': 'Choose or enter an amount. It is charged once.',
  'addBalance.error.too_small': 'The least that can be added is {min}.',
  'addBalance.error.too_large': 'The most that can be added at once is {max}.',
} as const;
