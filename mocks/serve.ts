import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { ConnectionLost } from './ConnectionLost.js';
import type { MockBilling } from './createMockBilling.js';

export interface ServeOptions {
  /** A function is given the address, for a mock whose processor stands there. */
  readonly mock: MockBilling | ((url: string) => MockBilling);
  /** @default any that is free */
  readonly port?: number | undefined;
  /** @default '127.0.0.1' */
  readonly host?: string | undefined;
}

export interface MockServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a mock over HTTP, to pages of the loopback interface alone. Its answers are for any
 * client in any language; an address that is not its own says where people come back to. A fault
 * that loses a request or its answer breaks the connection.
 */
export async function serveMockBilling({
  mock,
  port = 0,
  host = '127.0.0.1',
}: ServeOptions): Promise<MockServer> {
  const server = createServer();
  // On a connection that it used before, a browser sends again by itself what was lost there.
  server.maxRequestsPerSocket = 1;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  const served = typeof mock === 'function' ? madeFor(url, mock, server) : mock;
  server.on('request', (incoming, outgoing) => {
    const left = new AbortController();
    outgoing.once('close', () => left.abort());
    answer(served, incoming, left.signal)
      .then((response) => send(response, incoming, outgoing))
      .catch((error: unknown) => {
        if (error instanceof ConnectionLost || outgoing.destroyed) return outgoing.destroy();
        console.error(error);
        outgoing.writeHead(500).end();
      });
  });
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A mock that cannot be made leaves no server behind. */
function madeFor(url: string, make: (url: string) => MockBilling, server: Server): MockBilling {
  try {
    return make(url);
  } catch (error) {
    server.close();
    throw error;
  }
}

const LOOPBACK = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

async function answer(
  mock: MockBilling,
  incoming: IncomingMessage,
  signal: AbortSignal,
): Promise<Response> {
  if (incoming.method === 'OPTIONS') return new Response(null, { status: 204 });
  const request = requestOf(incoming, signal);
  const { pathname } = new URL(request.url);
  if (pathname.includes('/v1/') || pathname.startsWith('/processor/')) return mock.fetch(request);
  return new Response(`The workspace ${mock.workspaceId} has its billing under /v1.\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

/** Without cookies: those of other servers on this host come along, and the mock knows its viewer. */
function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const init: RequestInit & { duplex: 'half' } = {
    method,
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined || name === 'cookie' ? [] : [[name, [value].flat().join(', ')]],
    ),
    body: hasBody ? (Readable.toWeb(incoming) as ReadableStream<Uint8Array>) : null,
    duplex: 'half',
    signal,
  };
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), init);
}

async function send(
  response: Response,
  { headers: { origin } }: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const headers = new Headers(response.headers);
  if (origin !== undefined && LOOPBACK.test(origin)) allow(headers, origin);
  outgoing.writeHead(response.status, Object.fromEntries(headers));
  if (response.body === null) return void outgoing.end();
  await pipeline(Readable.fromWeb(response.body as WebStream<Uint8Array>), outgoing);
}

function allow(headers: Headers, origin: string): void {
  headers.set('Vary', 'Origin');
  headers.set('Access-Control-Allow-Origin', origin);
  headers.set('Access-Control-Allow-Credentials', 'true');
  headers.set('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
  headers.set(
    'Access-Control-Allow-Headers',
    'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID',
  );
  headers.set(
    'Access-Control-Expose-Headers',
    'ETag, Idempotent-Replayed, Retry-After, X-Request-Id',
  );
}
