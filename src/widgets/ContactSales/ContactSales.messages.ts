export const salesMessages = {
  'sales.title': 'Your contract',
  'sales.covers': 'Your contract covers these. People change them with you.',
  'sales.plan': 'Plan',
  'sales.seats': 'Seats',
  'sales.add_ons': 'Add-ons',
  'sales.contact': 'Contact Sales',
  'sales.send': 'Send',
  'sales.hint': 'What you want to change, and by when.',
} as const;
