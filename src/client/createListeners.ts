import type { BillingEvent } from './BillingEvent.js';
import { followEvents } from './followEvents.js';
import type { Open } from './transport.js';

type Listener = (event: BillingEvent) => void;

/** Tells a listener what changes, until the signal. */
export type Listen = (listener: Listener, signal: AbortSignal) => void;

/**
 * Many listeners over one connection, which lasts from the first to the last of them. One who comes
 * later hears first what was heard last. Each is told by itself: what it throws is its own.
 */
export function createListeners(open: Open): Listen {
  const listeners = new Set<Listener>();
  const latest = new Map<string, BillingEvent>();
  let connection: AbortController | null = null;

  const tell = (listener: Listener, event: BillingEvent) =>
    queueMicrotask(() => {
      if (listeners.has(listener)) listener(event);
    });

  function connect(): void {
    const over = new AbortController();
    connection = over;
    latest.clear();
    const tellAll = (event: BillingEvent) => {
      latest.set(event.kind, event);
      listeners.forEach((listener) => tell(listener, event));
    };
    void followEvents(open, tellAll, over.signal).finally(() => over.abort());
  }

  return (given, signal) => {
    if (signal.aborted) return;
    const listener: Listener = (event) => given(event); // whoever comes twice is told twice
    listeners.add(listener);
    signal.addEventListener('abort', () => {
      listeners.delete(listener);
      if (listeners.size === 0) connection?.abort();
    });
    if (connection === null || connection.signal.aborted) connect();
    else latest.forEach((event) => tell(listener, event));
  };
}
