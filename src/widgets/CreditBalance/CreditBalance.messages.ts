export const balanceMessages = {
  'balance.title': 'Credit balance',
  'balance.below_zero': 'below zero',
  'balance.available': '{available} available, {reserved} reserved',
  'balance.plan': 'From your plan',
  'balance.purchased': 'Purchased',
  'balance.stopped': 'Service has stopped. It starts again when balance is added.',
  'balance.add': 'Add Balance',
  'balance.enable': 'Enable Auto-Pay',
  'balance.updating': 'Updating. The latest activity may not be counted yet.',
} as const;
