export const supportMessages = {
  'support.title': 'Contact support',
} as const;
