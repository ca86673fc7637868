export interface Deadline {
  readonly signal: AbortSignal;
  /** The answer, where it comes in time; else it fails. */
  readonly before: <T>(answer: Promise<T>) => Promise<T>;
  /** Counts the time anew. */
  readonly putOff: () => void;
  /** Now; to be called in any case, so that no timer is left. */
  readonly end: () => void;
}

/** A signal that aborts after so many milliseconds, or with another one. */
export function deadline(span: number, outer: AbortSignal): Deadline {
  const over = new AbortController();
  let timer = setTimeout(end, span);
  outer.addEventListener('abort', end);
  if (outer.aborted) end();

  function end(): void {
    clearTimeout(timer);
    outer.removeEventListener('abort', end);
    over.abort();
  }
  return {
    signal: over.signal,
    before: (answer) =>
      new Promise((resolve, reject) => {
        answer.then(resolve, reject);
        over.signal.addEventListener('abort', () => reject(over.signal.reason));
      }),
    putOff() {
      clearTimeout(timer);
      if (!over.signal.aborted) timer = setTimeout(end, span);
    },
    end,
  };
}
