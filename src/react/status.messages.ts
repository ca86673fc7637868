/** English for the states of a subscription. */
export const statusMessages = {
  'status.active': 'Active',
  'status.trialing': 'Trialing',
  'status.past_due': 'Past due',
  'status.canceled': 'Canceled',
  'status.unpaid': 'Unpaid',
  'status.incomplete': 'Incomplete',
  'status.incomplete_expired': 'Incomplete expired',
  'status.paused': 'Paused',
} as const;
