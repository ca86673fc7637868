/**
 * One idempotency key per intent.
 *
 * A key is minted when a change is first asked for. It is kept over retries and reloads of the tab
 * while the outcome is unknown, so that the server answers a repetition with what it did before;
 * a definite answer drops it. Kept in session storage, in memory where that is denied. The stored
 * name is a digest: nothing of the request is written down.
 */
import { digest } from './digest.js';
import { mint } from './mint.js';

export interface Intents {
  /** The key of an intent, the same until it is dropped. */
  keyFor(intent: string): string;
  drop(intent: string): void;
}

export function createIntents(workspaceId: string): Intents {
  const memory = new Map<string, string>();
  const nameOf = (intent: string) => `farebox:${digest(`${workspaceId} ${intent}`)}`;
  return {
    keyFor(intent) {
      const name = nameOf(intent);
      const key = memory.get(name) ?? storage((tab) => tab.getItem(name)) ?? mint();
      memory.set(name, key);
      storage((tab) => tab.setItem(name, key));
      return key;
    },
    drop(intent) {
      memory.delete(nameOf(intent));
      storage((tab) => tab.removeItem(nameOf(intent)));
    },
  };
}

function storage<T>(reach: (tab: Storage) => T): T | null {
  try {
    return reach(globalThis.sessionStorage);
  } catch {
    return null; // denied, full, or not a browser: memory serves
  }
}
