export const detailsMessages = {
  'details.title': 'Billing details',
  'details.purpose': 'Manage payment methods, download invoices, or upgrade and cancel your plan.',
  'details.card': '{brand} ending in {last4}, expires {expiry}',
  'details.visit': 'Visit billing portal',
  'card.amex': 'American Express',
  'card.diners': 'Diners Club',
  'card.discover': 'Discover',
  'card.jcb': 'JCB',
  'card.mastercard': 'Mastercard',
  'card.unionpay': 'UnionPay',
  'card.visa': 'Visa',
} as const;
