'use client';
import { createPartContext } from '../../react/createPartContext.js';
import type { Quote } from '../../rules/index.js';

interface Parts {
  /** The newest quote; `null` where none was asked for, or while it is not known. */
  readonly newest: Quote | null;
  /** None is being worked on. */
  readonly mayAsk: boolean;
}

export const [PartsProvider, usePart] = createPartContext<Parts>('EducationQuote');
