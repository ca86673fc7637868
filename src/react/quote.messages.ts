/** English for how a quote stands. */
export const quoteMessages = {
  'quotes.status.requested': 'Requested',
  'quotes.status.sent': 'Sent',
  'quotes.status.accepted': 'Accepted',
  'quotes.status.invoiced': 'Invoiced',
  'quotes.status.paid': 'Paid',
  'quotes.status.declined': 'Declined',
  'quotes.status.withdrawn': 'Withdrawn',
  'quotes.status.expired': 'Expired',
} as const;
