/** English for a letter that has gone. */
export const letterSentMessages = {
  'letter.sent': 'Sent. Your reference is {reference}.',
} as const;
