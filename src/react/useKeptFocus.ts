'use client';
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Hands the focus to `heir` when what held it has gone, as a button does whose plan is bought:
 * without it the focus would fall to the body. Answers what to call when something gets the focus.
 */
export function useKeptFocus(heir: RefObject<HTMLElement | null>) {
  const holder = useRef<Element | null>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (holder.current?.isConnected === false && isLost) heir.current?.focus();
  });
  return (event: FocusEvent) => {
    holder.current = event.target;
  };
}
