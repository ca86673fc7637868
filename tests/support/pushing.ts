/** A back end whose answers, and what it pushes, a test decides. */

/** A stream that a test writes into. */
export function pushed() {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  let left = false;
  const body = new ReadableStream<Uint8Array>({
    start: (it) => void (controller = it),
    cancel: () => void (left = true),
  });
  const send = (part: string | Uint8Array) =>
    controller?.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part);
  return {
    response: new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }),
    send,
    event: (kind: string, id: string, version = id) =>
      send(`event: ${kind}\nid: ${id}\ndata: {"workspaceId":"ws_1","version":"${version}"}\n\n`),
    end: () => controller?.close(),
    break: () => controller?.error(new TypeError('network error')),
    /** The reader has let it go. */
    left: () => left,
  };
}

type Reply = (request: Request) => Response | Promise<Response>;

/** Answers in turn, as the last one again and again. */
export function pushing(...replies: readonly Reply[]) {
  const requests: Request[] = [];
  return {
    requests,
    /** The part of the addresses after the workspace. */
    paths: () => requests.map(({ url }) => url.replace(/.*\/ws_1/, '')),
    sent: (header: string) => requests.map(({ headers }) => headers.get(header)),
    fetch: async (request: Request): Promise<Response> => {
      requests.push(request);
      const reply = replies[Math.min(requests.length, replies.length) - 1];
      if (reply === undefined) throw new TypeError('network error');
      return reply(request);
    },
  };
}
