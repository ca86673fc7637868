/** Servers that break one promise of the HTTP contract each, in front of one that keeps them all. */
import type { BillingOverview } from '../../../src/rules/index.js';
import type { Handler } from '../served.js';

type Wrong = (request: Request, next: Handler) => Promise<Response>;

/** The answer, with another head. */
const withHead =
  (change: (headers: Headers, request: Request, response: Response) => void): Wrong =>
  async (request, next) => {
    const response = await next(request);
    const headers = new Headers(response.headers);
    change(headers, request, response);
    return new Response(response.body, { status: response.status, headers });
  };

/** The request, with another head. */
const asking =
  (change: (headers: Headers, request: Request) => void): Wrong =>
  (request, next) => {
    const headers = new Headers(request.headers);
    change(headers, request);
    return next(new Request(request, { headers }));
  };

/** The problem document, changed. */
const failing =
  (change: (problem: Record<string, unknown>) => object, status?: number): Wrong =>
  async (request, next) => {
    const response = await next(request);
    if (response.ok || response.status === 304) return response;
    const problem: Record<string, unknown> = JSON.parse(await response.text());
    const { headers } = response;
    return new Response(JSON.stringify(change(problem)), {
      status: status ?? response.status,
      headers,
    });
  };

const isFor = ({ url, method }: Request, path: string, wanted = method) =>
  new URL(url).pathname.endsWith(path) && method === wanted;

let keys = 0;

export const wrongServers = {
  nameless: withHead((headers) => headers.delete('X-Request-Id')),
  keptByAll: withHead((headers, request) => {
    if (isFor(request, '/plans')) headers.set('Cache-Control', 'public, max-age=300');
  }),
  secretsKept: withHead((headers, request) => {
    if (isFor(request, '/checkouts')) headers.set('Cache-Control', 'private, max-age=60');
  }),
  openToAll: withHead((headers) => headers.set('Access-Control-Allow-Origin', '*')),
  sentEachTime: asking((headers) => headers.delete('If-None-Match')),
  methodsUnnamed: withHead((headers) => headers.delete('Allow')),
  problemsAsHtml: withHead((headers, _, { ok }) => {
    if (!ok) headers.set('Content-Type', 'text/html');
  }),
  problemsByNumber: failing(({ title, status }) => ({ title, status })),
  reasonsLost: failing((problem) => ({ ...problem, reason: undefined })),
  everythingIs400: failing((problem) => ({ ...problem, status: 400 }), 400),
  keysIgnored: asking((headers) => {
    if (headers.has('Idempotency-Key')) headers.set('Idempotency-Key', `own-${++keys}`);
  }),
  keysByWorkspace: asking((headers) => {
    const sent = headers.get('Authorization');
    if (headers.has('Idempotency-Key') && sent === 'Bearer member') {
      headers.set('Authorization', 'Bearer manager');
    }
  }),
  keysOptional: asking((headers) => {
    if (!headers.has('Idempotency-Key')) headers.set('Idempotency-Key', `own-${++keys}`);
  }),
  sessionsOptional: asking((headers) => {
    if (!headers.has('Authorization')) headers.set('Authorization', 'Bearer manager');
  }),
  sitesUnasked: asking((headers) => headers.set('Sec-Fetch-Site', 'same-origin')),
  versionsOptional: async (request, next) => {
    const headers = new Headers(request.headers);
    if (isFor(request, '/low-balance-alerts', 'PUT') && !headers.has('If-Match')) {
      const overview = request.url.replace(/\/wallet\/.*/, '/overview');
      const answer = await next(new Request(overview, { headers }));
      const { wallet }: BillingOverview = JSON.parse(await answer.text());
      headers.set('If-Match', `"${wallet?.alerts?.version}"`);
    }
    return next(new Request(request, { headers }));
  },
  eventsTellAll: async (request, next) => {
    const response = await next(request);
    if (!isFor(request, '/events')) return response;
    const { headers } = response;
    const more = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        const text = new TextDecoder().decode(chunk);
        controller.enqueue(new TextEncoder().encode(text.replace('{', '{"balance":84,')));
      },
    });
    return new Response(response.body?.pipeThrough(more) ?? null, { headers });
  },
} satisfies Record<string, Wrong>;
