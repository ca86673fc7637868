/** One request over the HTTP contract: its key, its answer read through a schema, its failure named. */
import { type GenericSchema, safeParse } from 'valibot';
import { BillingError } from './BillingError.js';
import type { RequestOptions } from './BillingClient.js';
import { createIntents } from './intents.js';
import { problem } from './wire.js';

export interface TransportOptions {
  /** Where the back end stands, e.g. `https://api.example.com/billing` or `/api/billing`. */
  readonly baseUrl: string;
  /** The workspace that every call is about. */
  readonly workspaceId: string;
  /** Sent with every request; a function is asked each time, for tokens that expire. */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** @default 'same-origin' */
  readonly credentials?: RequestCredentials | undefined;
  /** In place of `globalThis.fetch`, which is looked up at each call. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Milliseconds until an answer is given up. @default 30000 */
  readonly timeoutMs?: number | undefined;
}

type Query = Readonly<Record<string, string | number | undefined>>;

export interface Change {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** The version that a saved setting replaces. */
  readonly ifMatch?: string | undefined;
}

export interface Transport {
  readonly read: <T>(
    schema: GenericSchema<unknown, T>,
    path: string,
    options?: RequestOptions,
    query?: object,
  ) => Promise<T>;
  readonly change: <T>(
    schema: GenericSchema<unknown, T>,
    change: Change,
    options?: RequestOptions,
  ) => Promise<T>;
}

export function createTransport(options: TransportOptions): Transport {
  const { baseUrl, workspaceId, credentials = 'same-origin', timeoutMs = 30_000 } = options;
  const root = `${baseUrl.replace(/\/+$/, '')}/v1/workspaces/${encodeURIComponent(workspaceId)}`;
  const intents = createIntents(workspaceId);
  const underWay = new Map<string, Promise<unknown>>();

  async function send(path: string, init: RequestInit, given: AbortSignal | undefined) {
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = given ? AbortSignal.any([given, timeout]) : timeout;
    const headers = new Headers(
      typeof options.headers === 'function' ? await options.headers() : options.headers,
    );
    new Headers(init.headers).forEach((value, name) => headers.set(name, value));
    headers.set('Accept', 'application/json');
    const request = new Request(root + path, { ...init, headers, credentials, signal });
    try {
      const response = await (options.fetch ?? globalThis.fetch)(request);
      return { response, text: await response.text() };
    } catch (cause) {
      given?.throwIfAborted();
      throw new BillingError({
        code: timeout.aborted ? 'timeout' : 'offline',
        message: 'No answer came from the billing back end.',
        retryable: true,
        cause,
      });
    }
  }

  return {
    read: async (schema, path, { signal } = {}, query = {}) =>
      answer(schema, await send(path + search(query as Query), {}, signal)),

    change<T>(schema: GenericSchema<unknown, T>, change: Change, { signal }: RequestOptions = {}) {
      const { method, path, ifMatch } = change;
      const body = change.body === undefined ? undefined : JSON.stringify(change.body);
      const intent = [method, path, ifMatch, body].join(' ');
      const running = underWay.get(intent);
      if (running) return running as Promise<T>;

      const headers: Record<string, string> = { 'Idempotency-Key': intents.keyFor(intent) };
      if (method !== 'DELETE') headers['Content-Type'] = 'application/json';
      if (ifMatch !== undefined) headers['If-Match'] = `"${ifMatch}"`;
      const run = send(path, { method, headers, body: body ?? null }, signal)
        .then((received) => answer(schema, received))
        .then(
          (value) => {
            intents.drop(intent);
            return value;
          },
          (error: unknown) => {
            if (isDefinite(error)) intents.drop(intent);
            throw error;
          },
        )
        .finally(() => underWay.delete(intent));
      underWay.set(intent, run);
      return run;
    },
  };
}

interface Received {
  readonly response: Response;
  readonly text: string;
}

function answer<T>(schema: GenericSchema<unknown, T>, { response, text }: Received): T {
  if (!response.ok) throw failure(response, text);
  const parsed = safeParse(schema, text === '' ? undefined : parseJson(text));
  if (parsed.success) return parsed.output;
  throw malformed(response);
}

function failure(response: Response, text: string): BillingError {
  const { status } = response;
  const parsed = safeParse(problem, parseJson(text));
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  if (parsed.success) {
    const { title, detail, ...rest } = parsed.output;
    return new BillingError({
      requestId,
      ...rest,
      status,
      message: detail ?? title ?? rest.code,
      retryAfterMs: rest.retryAfterMs ?? retryAfter(response),
    });
  }
  if (status === 401) {
    return new BillingError({ code: 'unauthenticated', status, message: 'Nobody is signed in.' });
  }
  return malformed(response);
}

/** What stands between may answer in our place: a proxy's page, a cut-off body. */
function malformed(response: Response): BillingError {
  return new BillingError({
    code: 'malformed_response',
    message: `The answer with status ${response.status} is not what the contract says.`,
    status: response.status,
    retryable: true,
    retryAfterMs: retryAfter(response),
  });
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('Retry-After') ?? NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

/** Whether the server has said how the intent ended, so that its key is spent. */
function isDefinite(error: unknown): boolean {
  if (!(error instanceof BillingError)) return false;
  const { status, retryable } = error;
  return status !== null && status >= 400 && status < 500 && !retryable;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function search(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) params.set(name, String(value));
  }
  return params.size > 0 ? `?${params}` : '';
}
