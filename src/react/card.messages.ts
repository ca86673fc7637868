/** English for a saved card. */
export const cardMessages = {
  'card.name': '{brand} ending in {last4}',
  'card.shown': '{brand} •••• {last4}',
  'card.amex': 'American Express',
  'card.diners': 'Diners Club',
  'card.discover': 'Discover',
  'card.jcb': 'JCB',
  'card.mastercard': 'Mastercard',
  'card.unionpay': 'UnionPay',
  'card.visa': 'Visa',
} as const;
