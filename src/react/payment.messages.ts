/** English for paying with the saved card, giving another one, and confirming at the bank. */
export const paymentMessages = {
  'payment.succeeded': 'Paid. Your billing is up to date.',
  'payment.settling': 'Submitted. Waiting for confirmation.',
  'payment.card.done': 'Card saved. Updating your billing.',
  'payment.card.closed': 'Closed. No new card is saved yet.',
  'payment.bank.done': 'Confirmed. Updating your billing.',
  'payment.bank.closed': 'Closed. The payment is not confirmed.',
} as const;
