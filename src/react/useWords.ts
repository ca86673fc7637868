'use client';
import { useEffect } from 'react';
import { useBilling } from './BillingContext.js';
import type { Unread } from './ReadView.js';

/** Asks for the words of a widget, and answers what stands in its place until they are there. */
export function useWords(widget: string): Unread | undefined {
  const { language, report } = useBilling();
  const { ask, unread } = language;
  useEffect(() => ask?.(widget, report), [ask, widget, report]);
  return unread?.(widget);
}
