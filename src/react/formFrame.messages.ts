/** English for a card form, or the bank's question, that is open. */
export const formFrameMessages = {
  'payment.card': 'New card',
  'payment.bank': 'Confirm at your bank',
  'payment.cancel': 'Cancel',
} as const;
