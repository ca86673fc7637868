import { letterSentMessages } from './letterSent.messages.js';

/** English for what people write to people. */
export const letterMessages = {
  ...letterSentMessages,
  'letter.missing': 'Fill this in.',
  'letter.number': 'Enter a whole number, 0 or more.',
  'letter.refused': 'This was not accepted. Check it, or make it shorter.',
  'letter.hidden':
    'A card or account number, code, key or password was hidden here. Check the text and send it again.',
  'letter.another': 'Write another',
  'letter.message': 'Message',
  'letter.secrets': 'Leave out card and account numbers, security codes, passwords and keys.',
  'letter.facts': 'Sent with your message',
  'letter.invoice': 'Invoice',
  'letter.invoice.none': 'None of them',
  'letter.invoice.line': 'Invoice: {invoice}',
  'letter.invoice.name': '{number}, {date}, {total}',
} as const;
