'use client';
import { useEffect, useRef } from 'react';
import { useBilling } from './BillingContext.js';

/**
 * Says what comes up after the first answer; what was there from the start is read in its place.
 * `kind` tells one piece of news from the next: `null` before the first answer, `''` for none.
 */
export function useNews(kind: string | null, sentence: string): void {
  const { announce } = useBilling();
  const heard = useRef<string | null>(null);
  useEffect(() => {
    if (kind === null || kind === heard.current) return;
    if (heard.current !== null && sentence !== '') announce(sentence);
    heard.current = kind;
  }, [kind, sentence, announce]);
}
