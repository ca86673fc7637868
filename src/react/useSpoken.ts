'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { useBilling } from './BillingContext.js';

/**
 * Announces what a place says once a person has asked for something else: when `asked` is another
 * than before. What changes there by itself stays silent; `null` while the answer is on its way.
 */
export function useSpoken(place: RefObject<HTMLElement | null>, asked: string | null): void {
  const { announce } = useBilling();
  const answered = useRef(asked);
  useEffect(() => {
    if (asked === null || asked === answered.current) return;
    answered.current = asked;
    announce(place.current?.textContent ?? '');
  });
}
