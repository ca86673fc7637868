export const methodMessages = {
  'method.title': 'Payment method',
  'method.none': 'No card on file.',
  'method.expires': 'Expires {expiry}',
  'method.this_month': 'Expires this month, {expiry}',
  'method.expired': 'Expired {expiry}',
  'method.update': 'Update Card Info',
  'method.alone': 'Another card alone does not pay an open invoice. Retry the invoice afterwards.',

  'method.cards': 'Saved cards',
} as const;
