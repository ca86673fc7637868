/** A reader of `text/event-stream` as a host's own would be: by hand, and only as far as it is asked. */

export interface Heard {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

export function listening(response: Response) {
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  const decoder = new TextDecoder();
  let text = '';

  /** The next block of lines; `null` once the stream has ended. */
  async function block(): Promise<string | null> {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const found = text.slice(0, end);
        text = text.slice(end + 2);
        return found;
      }
      const { done, value } = await reader.read();
      if (done) return null;
      text += decoder.decode(value, { stream: true });
    }
  }

  /** The next event; comments are passed over. */
  async function event(): Promise<Heard | null> {
    for (let found = await block(); found !== null; found = await block()) {
      const lines = found.split('\n').map((line): [string, string] => {
        const colon = line.indexOf(': ');
        return [line.slice(0, colon), line.slice(colon + 2)];
      });
      const { event: kind, id, data } = Object.fromEntries(lines);
      if (kind && id && data) return { event: kind, id, data: JSON.parse(data) };
    }
    return null;
  }

  let pending: Promise<Heard | null> | null = null;
  function next(): Promise<Heard | null> {
    const found = pending ?? event();
    pending = null;
    return found;
  }

  return {
    block,
    next,
    /** So many events, in their order. */
    take: async (count: number): Promise<(Heard | null)[]> => {
      const heard: (Heard | null)[] = [];
      while (heard.length < count) heard.push(await next());
      return heard;
    },
    /** The kinds of all events that have come by now, over a direct call. */
    kinds: async (): Promise<string[]> => {
      const heard: string[] = [];
      for (;;) {
        pending ??= event();
        const found = await Promise.race([
          pending,
          new Promise<null>((go) => setImmediate(go, null)),
        ]);
        if (found === null) return heard;
        heard.push(found.event);
        pending = null;
      }
    },
    leave: () => reader.cancel(),
  };
}
