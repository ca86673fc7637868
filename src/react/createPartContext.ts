'use client';
import { createContext, useContext } from 'react';

/** A context for the parts of a widget: its provider, and a hook that knows who asks. */
export function createPartContext<T>(widget: string) {
  const Context = createContext<T | null>(null);
  Context.displayName = `${widget}Parts`;

  function usePart(part: string): T {
    const value = useContext(Context);
    if (value !== null) return value;
    throw new Error(
      `farebox: <${part}> stands outside <${widget}>, so it has nothing to show. Render it inside <${widget}>.`,
    );
  }

  return [Context.Provider, usePart] as const;
}
