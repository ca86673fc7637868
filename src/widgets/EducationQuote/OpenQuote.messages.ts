import { quoteMessages } from '../../react/quote.messages.js';

/** English for a quote, and for the form that asks for one. */
export const openQuoteMessages = {
  ...quoteMessages,
  'education.state': 'Asked for on {date}.',
  'education.state.requested': 'Asked for on {date}. The answer is being prepared.',
  'education.state.sent': 'Sent to you. Answer the people who sent it if you accept.',
  'education.state.accepted': 'Accepted. Its invoice is still to come.',
  'education.state.invoiced': 'Its invoice is out, and still to be paid.',
  'education.state.paid': 'Its invoice is paid.',
  'education.until': 'Valid until {date}.',

  'education.ask': 'Ask for a quote',
  'education.ask.again': 'Ask for another quote',
  'education.organisation': 'Organisation',
  'education.role': 'Your role there',
  'education.teachers': 'Teachers',
  'education.students': 'Students',
  'education.seats': 'Seats',
  'education.storage': 'Storage in GB',
  'education.neededBy': 'Needed by',
  'education.purchaseOrder': 'Purchase-order number',
  'education.publicClass': 'The class is public',
  'education.urgent': 'It is urgent',
  'education.urgent.why': 'A lesson or an event depends on it.',
  'education.send': 'Request quote',
} as const;
