'use client';
import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const inMemory = new Set<string>();

/** Whether the viewer has put away what has this id, kept on this device; in memory where storage is denied. */
export function useDismissed(id: string | null): readonly [boolean, () => void] {
  const isDismissed = useSyncExternalStore(
    subscribe,
    () => id !== null && read(id),
    () => false,
  );
  const dismiss = useCallback(() => {
    if (id === null) return;
    inMemory.add(id);
    try {
      localStorage.setItem(nameOf(id), '1');
    } catch {
      // denied or full: memory serves until the page is left
    }
    for (const listener of listeners) listener();
  }, [id]);
  return [isDismissed, dismiss];
}

function read(id: string): boolean {
  if (inMemory.has(id)) return true;
  try {
    return localStorage.getItem(nameOf(id)) !== null;
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  globalThis.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener('storage', listener);
  };
}

const nameOf = (id: string) => `farebox:dismissed:${id}`;
