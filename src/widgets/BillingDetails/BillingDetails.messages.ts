export const detailsMessages = {
  'details.title': 'Billing details',
  'details.purpose': 'Manage payment methods, download invoices, or upgrade and cancel your plan.',
  'details.card': '{brand} ending in {last4}, expires {expiry}',
  'details.visit': 'Visit billing portal',
} as const;
