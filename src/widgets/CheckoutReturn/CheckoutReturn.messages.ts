export const returnMessages = {
  'return.title': 'Your payment',
} as const;
