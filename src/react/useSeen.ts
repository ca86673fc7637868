'use client';
import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';

/**
 * Whether a place has come near the window, once and for all: what stands there is not read before.
 * Where a browser cannot tell, it counts as seen.
 */
export function useSeen(place: RefObject<Element | null>): boolean {
  const isBlind = useSyncExternalStore(neverChanges, cannotTell, onServer);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (isSeen || isBlind || element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, isSeen, isBlind]);
  return isSeen || isBlind;
}

const neverChanges = () => () => {};
const cannotTell = () => typeof IntersectionObserver === 'undefined';
const onServer = () => false;
