export const badgeMessages = {
  'badge.loading': 'Loading the status',
  'badge.unknown': 'Status unknown',
} as const;
