'use client';
import { type RefObject, useEffect } from 'react';
import { isFocusLost } from './useKeptFocus.js';

/**
 * Moves the focus into a frame when something opens in it, and back when it closes: to what
 * opened it, where nobody has taken the focus meanwhile. `opened` tells one thing from the next.
 */
export function useFrameFocus(
  frame: RefObject<HTMLElement | null>,
  opener: RefObject<HTMLElement | null>,
  opened: string | undefined,
): void {
  useEffect(() => {
    const place = frame.current;
    if (place === null) return undefined;
    const pressed = opener.current;
    place.focus();
    return () => returnFocus(pressed);
  }, [frame, opener, opened]);
}

function returnFocus(opener: HTMLElement | null) {
  if (isFocusLost()) opener?.focus();
}
