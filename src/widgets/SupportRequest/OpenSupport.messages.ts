/** English for the letter, or for what is copied in its place. */
export const openSupportMessages = {
  'support.send': 'Send',
  'support.hint': 'What you did, and what you expected.',
  'support.none': 'Send support this text with your question.',
} as const;
