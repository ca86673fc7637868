import { historyMessages } from './WalletHistory.messages.js';

/** English for the filters that few people need. */
export const historyMoreMessages = {
  ...historyMessages,
  'history.filter.source': 'Source',
  'history.filter.any': 'Any source',
  'history.filter.from': 'From',
  'history.filter.to': 'To',
} as const;
