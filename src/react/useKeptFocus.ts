'use client';
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Hands the focus to `heir` when what held it has gone, as a button does whose plan is bought:
 * without it the focus would fall to the body. Answers what to call when something gets the focus.
 */
export function useKeptFocus(heir: RefObject<HTMLElement | null>) {
  const holder = useRef<Element | null>(null);
  useEffect(() => {
    if (holder.current?.isConnected === false && isFocusLost()) heir.current?.focus();
  });
  return (event: FocusEvent) => {
    holder.current = event.target;
  };
}

export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;
