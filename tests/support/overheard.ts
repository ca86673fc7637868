import type { MockBilling } from '../../mocks/index.js';

/** A mock whose requests are noted: what was read, and who listens. */
export function overheard({ fetch, workspaceId }: Pick<MockBilling, 'fetch' | 'workspaceId'>) {
  const streams: AbortSignal[] = [];
  let read: string[] = [];
  return {
    workspaceId,
    fetch: (request: Request) => {
      const path = new URL(request.url).pathname.split('/').slice(4).join('/');
      if (path === 'events') streams.push(request.signal);
      else read.push(path);
      return fetch(request);
    },
    /** What was asked for since the last look, in the order of the alphabet. */
    asked: () => {
      const asked = read.toSorted();
      read = [];
      return asked;
    },
    /** Streams that somebody listens to. */
    streams: () => streams.filter(({ aborted }) => !aborted).length,
    /** Streams that were ever asked for. */
    opened: () => streams.length,
  };
}
