import type { IdempotencyStore, StoredAnswer } from './Backend.js';

const RETENTION = 24 * 60 * 60 * 1_000;

interface Entry {
  readonly fingerprint: string;
  readonly since: number;
  readonly answer: StoredAnswer | null;
}

export interface MemoryIdempotencyOptions {
  /** Epoch milliseconds. @default Date.now */
  readonly now?: (() => number) | undefined;
}

/** Keys in memory for 24 hours: for one process that may forget, such as a mock or a small host. */
export function createMemoryIdempotency({
  now = Date.now,
}: MemoryIdempotencyOptions = {}): IdempotencyStore {
  // oldest first, so that forgetting stops at the first one that is still young
  const entries = new Map<string, Entry>();
  const nameOf = (scope: string, key: string) => JSON.stringify([scope, key]);

  function forget() {
    for (const [name, { since }] of entries) {
      if (now() - since < RETENTION) return;
      entries.delete(name);
    }
  }

  return {
    async claim(scope, key, fingerprint) {
      forget();
      const name = nameOf(scope, key);
      const entry = entries.get(name);
      if (entry === undefined) {
        entries.set(name, { fingerprint, since: now(), answer: null });
        return { state: 'claimed' };
      }
      const { answer } = entry;
      return answer === null
        ? { state: 'running', fingerprint: entry.fingerprint }
        : { state: 'answered', fingerprint: entry.fingerprint, answer };
    },

    async store(scope, key, answer) {
      const name = nameOf(scope, key);
      const entry = entries.get(name);
      if (entry === undefined) return;
      entries.delete(name);
      entries.set(name, { ...entry, since: now(), answer });
    },

    async release(scope, key) {
      entries.delete(nameOf(scope, key));
    },
  };
}
