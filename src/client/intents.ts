/**
 * One idempotency key per intent: the same change, of the same body, in the same workspace.
 *
 * | what happens                                    | the key                             |
 * | ----------------------------------------------- | ----------------------------------- |
 * | a change is first asked for                     | is minted                           |
 * | no answer, a 5xx, one that may be repeated      | is kept: the outcome is unknown     |
 * | the page is loaded again                        | is kept, where the storage outlives it |
 * | a 401                                           | is kept: nobody looked at the change |
 * | a 2xx, another 4xx that may not be repeated     | is dropped: the answer is definite  |
 * | 23 hours since it was minted                    | is not used again                   |
 *
 * A server answers a repetition for 24 hours with what it did before: a request that is on its way
 * for the last of them still finds that. Kept in the host's storage or that of the tab, and in memory
 * where it is denied or full. The stored name is a digest: nothing of the request is written down.
 */
import { digest } from './digest.js';
import { mint } from './mint.js';

export interface Intents {
  /** The key of an intent, the same until it is dropped or too old. */
  keyFor(intent: string): string;
  drop(intent: string): void;
}

export type KeyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const LIFETIME = 23 * 3_600_000;
const KEY_LENGTH = 32; // the instant of its minting stands behind it

export function createIntents(workspaceId: string, given?: KeyStorage): Intents {
  const unstored = new Map<string, string>();
  const nameOf = (intent: string) => `farebox:${digest(`${workspaceId} ${intent}`)}`;
  const stored = <T>(reach: (storage: KeyStorage) => T): T | null => {
    try {
      return reach(given ?? globalThis.sessionStorage);
    } catch {
      return null; // denied, full, or not a browser: memory serves
    }
  };
  return {
    keyFor(intent) {
      const name = nameOf(intent);
      const now = Date.now();
      let kept = unstored.get(name) ?? stored((it) => it.getItem(name)) ?? '';
      if (!(now - Number(kept.slice(KEY_LENGTH)) < LIFETIME)) kept = mint() + now;
      const isStored = stored((it) => {
        it.setItem(name, kept);
        return it.getItem(name) === kept;
      });
      // a copy of what is stored would outlive its end by another client of the tab
      if (isStored) unstored.delete(name);
      else unstored.set(name, kept);
      return kept.slice(0, KEY_LENGTH);
    },
    drop(intent) {
      const name = nameOf(intent);
      unstored.delete(name);
      stored((it) => it.removeItem(name));
    },
  };
}
