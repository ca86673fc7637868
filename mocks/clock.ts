/**
 * The world's time, and what falls due in it.
 *
 * A `manual` clock stands until it is advanced; a `running` one flows with real time from `now` on.
 * What falls due happens in the order of its time, then of its planning, and while it happens the
 * clock shows that time. A running clock catches up whenever something is asked of the world, so
 * no timer keeps a process alive but that of somebody who waits. Units: milliseconds.
 */
import type { Instant } from '../src/rules/index.js';

export interface Clock {
  now(): Instant;
  /** Does `deed` at `at`, in place of what was planned under the same key. */
  plan(key: string, at: Instant, deed: () => void): void;
  cancel(key: string): void;
  /** Whether something is planned under this key. */
  has(key: string): boolean;
  /** Until so much time has passed, by itself or by `advance`. */
  wait(span: number): Promise<void>;
  /** Moves time on, and does what falls due on the way. */
  advance(span: number): void;
  /** Does what has fallen due by now. */
  catchUp(): void;
  /** How long until something falls due by itself; `null` for never, as on a manual clock. */
  dueIn(): number | null;
  /** Does this, after what has fallen due, and what falls due by it. What throws has changed nothing. */
  act<T>(deed: () => T): T;
}

interface Due {
  readonly key: string;
  readonly at: number;
  readonly deed: () => void;
}

export interface ClockOptions {
  readonly now: Instant;
  readonly mode: 'manual' | 'running';
  /** Follows every deed. */
  readonly afterEach: () => void;
}

export function createClock({ now, mode, afterEach }: ClockOptions): Clock {
  const startedAt = Date.now();
  let base = Date.parse(now);
  let held: number | null = null;
  let planned: Due[] = [];
  let waits = 0;

  const reading = () => (mode === 'running' ? base + Date.now() - startedAt : base);

  const time = () => held ?? reading();

  const nextUntil = (limit: number) =>
    planned
      .filter(({ at }) => at <= limit)
      .reduce<Due | null>((first, due) => (first && first.at <= due.at ? first : due), null);

  function runUntil(limit: number): void {
    try {
      for (let due = nextUntil(limit); due !== null; due = nextUntil(limit)) {
        const { key, at, deed } = due;
        planned = planned.filter((it) => it.key !== key);
        held = at;
        deed();
        afterEach();
      }
    } finally {
      held = null;
    }
  }

  function plan(key: string, at: number, deed: () => void): void {
    const due = { key, at: Math.max(at, time()), deed };
    planned = [...planned.filter((it) => it.key !== key), due];
  }

  return {
    now: () => new Date(time()).toISOString(),
    plan: (key, at, deed) => plan(key, Date.parse(at), deed),
    wait: (span) =>
      new Promise((resolve) => {
        waits += 1;
        plan(`wait:${waits}`, time() + span, resolve);
        if (mode === 'running') setTimeout(resolve, span);
      }),
    cancel(key) {
      planned = planned.filter((it) => it.key !== key);
    },
    has: (key) => planned.some((it) => it.key === key),
    advance(span) {
      const target = reading() + span;
      runUntil(target);
      base += target - reading();
    },
    catchUp: () => runUntil(reading()),
    dueIn() {
      const next = mode === 'running' ? nextUntil(Infinity) : null;
      return next && Math.max(0, next.at - reading());
    },
    act(deed) {
      runUntil(reading());
      const result = deed();
      afterEach();
      runUntil(reading());
      return result;
    },
  };
}
