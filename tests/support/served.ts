import { createServer, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

export type Handler = (request: Request) => Promise<Response>;

/** A handler on a free port of this machine, as a host's own server mounts it: cookies and all. */
export async function served(handler: Handler) {
  const server = createServer((incoming, outgoing) => {
    handler(requestOf(incoming))
      .then(async (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        for await (const chunk of response.body ?? []) outgoing.write(chunk);
        outgoing.end();
      })
      .catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

function requestOf(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/', headers } = incoming;
  const init: RequestInit & { duplex: 'half' } = {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      [value ?? []].flat().join(', '),
    ]),
    body: method === 'GET' ? null : (Readable.toWeb(incoming) as ReadableStream<Uint8Array>),
    duplex: 'half',
  };
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), init);
}
