/** A back end's `watch` whose events a test makes. */
import type { BackendEvent, Caller } from '../../src/server/index.js';

export function watched() {
  const events: BackendEvent[] = [];
  const wake = new Set<() => void>();
  const asked: { by: Caller; after: string | null }[] = [];
  let open = 0;
  let given = 0;
  let broken: Error | null = null;

  async function* watch(by: Caller, after: string | null, signal: AbortSignal) {
    asked.push({ by, after });
    open += 1;
    try {
      for (let place = 0; ;) {
        if (broken !== null) throw broken;
        const event = events[place];
        if (event !== undefined) {
          place += 1;
          given += 1;
          yield event;
        } else if (signal.aborted) return;
        else await change(signal);
      }
    } finally {
      open -= 1;
    }
  }

  function change(signal: AbortSignal) {
    return new Promise<void>((resolve) => {
      const go = () => {
        wake.delete(go);
        resolve();
      };
      wake.add(go);
      signal.addEventListener('abort', go, { once: true });
    });
  }
  const stir = () => wake.forEach((go) => go());

  return {
    watch,
    asked,
    happen(kind: BackendEvent['kind'], id: string, version = id) {
      events.push({ kind, id, version });
      stir();
    },
    fail(error: Error) {
      broken = error;
      stir();
    },
    /** Watches that have not ended. */
    held: () => open,
    /** Events that were asked for. */
    given: () => given,
  };
}
