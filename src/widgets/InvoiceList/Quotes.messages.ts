import { quoteMessages } from '../../react/quote.messages.js';

/** English for the quotes that were asked for. */
export const quotesMessages = {
  'quotes.caption': 'Quotes',
  'quotes.requested_at': 'Asked for on {date}',
  'quotes.until': 'Valid until {date}',
  ...quoteMessages,
} as const;
