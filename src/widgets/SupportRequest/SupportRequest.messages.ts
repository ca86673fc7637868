export const supportMessages = {
  'support.title': 'Contact support',
  'support.send': 'Send',
  'support.hint': 'What you did, and what you expected.',
  'support.none': 'Send support this text with your question.',
} as const;
