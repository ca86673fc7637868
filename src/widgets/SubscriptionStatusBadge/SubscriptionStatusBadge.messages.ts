export const badgeMessages = {
  'status.active': 'Active',
  'status.trialing': 'Trialing',
  'status.past_due': 'Past due',
  'status.canceled': 'Canceled',
  'status.unpaid': 'Unpaid',
  'status.incomplete': 'Incomplete',
  'status.incomplete_expired': 'Incomplete expired',
  'status.paused': 'Paused',
  'badge.loading': 'Loading the status',
  'badge.unknown': 'Status unknown',
} as const;
