import type { QuoteRequest } from '../../src/client/index.js';

/** What a school asks in writing. */
export const quoteForm: QuoteRequest = {
  organisation: 'Meadow School',
  role: 'Head teacher',
  teachers: 12,
  students: 240,
  publicClass: false,
  seats: 252,
  storage: 0,
  neededBy: 'September',
  urgent: false,
};
