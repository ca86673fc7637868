/** Time that passes, on a page that may be out of sight. Units: milliseconds. */

/** After a while, or as soon as it is given up. */
export function pause(span: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, span);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();

    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}

/** Nobody can see the page; what runs without a page is always in sight. */
export const isHidden = () => globalThis.document?.visibilityState === 'hidden';

/** Once the page is in sight, or as soon as it is given up. */
export function inSight(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted || !isHidden()) return resolve();
    const look = () => {
      if (!signal.aborted && isHidden()) return;
      document.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look);
  });
}
