/** Events of a world: whoever listens is told what changed since it last read. */
import { HOUR } from '../src/rules/index.js';
import type { Backend, BackendEvent, Caller } from '../src/server/index.js';
import { createChanges } from './changes.js';
import type { World } from './World.js';

export function backendEvents(world: World): Required<Pick<Backend, 'watch'>> {
  const changes = createChanges(world);

  async function* watch(
    _: Caller,
    after: string | null,
    signal: AbortSignal,
  ): AsyncGenerator<BackendEvent> {
    let seen = changes.numberOf(after);
    while (!signal.aborted) {
      const next = changes.after(seen);
      if (next === undefined) {
        await nextDeed(world, signal);
        continue;
      }
      seen = next.number;
      yield { id: changes.nameOf(seen), kind: next.kind, version: String(world.revision) };
    }
  }

  return { watch };
}

/**
 * Resolves after the next deed, or when the listener leaves. Of a running clock it is awake when
 * something falls due; a manual one needs no timer, and neither keeps a process alive.
 */
function nextDeed({ clock, listeners }: World, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const due = clock.dueIn();
    const timer = due === null ? undefined : setTimeout(awake, Math.min(due, HOUR));
    timer?.unref?.();
    listeners.add(go);
    signal.addEventListener('abort', go);

    function go(): void {
      clearTimeout(timer);
      listeners.delete(go);
      signal.removeEventListener('abort', go);
      resolve();
    }
    function awake(): void {
      clock.catchUp();
      go();
    }
  });
}
