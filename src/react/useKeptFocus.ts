'use client';
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Hands the focus on when what held it has left the page, as a selector does once its plan is
 * bought: to `heir`, whenever `parts` change. Without it the focus would fall to the body.
 */
export function useKeptFocus(heir: RefObject<HTMLElement | null>, parts: unknown) {
  const holder = useRef<Element | null>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (holder.current?.isConnected === false && isLost) heir.current?.focus();
  }, [heir, parts]);
  return (event: FocusEvent) => {
    holder.current = event.target;
  };
}
