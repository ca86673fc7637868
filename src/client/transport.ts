/** One request over the HTTP contract: where it goes, with which key, and when it is given up. */
import { answer, isDefinite, type Received } from './answer.js';
import { BillingError, isBillingError } from './BillingError.js';
import type { RequestOptions } from './BillingClient.js';
import { createIntents, type KeyStorage } from './intents.js';
import type { Reader } from './reader.js';
import { segment } from './segment.js';

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
  /**
   * Where the keys of unanswered changes are kept over a reload, for a day at most.
   * @default the session storage of the tab
   */
  readonly storage?: KeyStorage | undefined;
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
    reader: Reader<T>,
    path: string,
    options?: RequestOptions,
    query?: object,
  ) => Promise<T>;
  readonly change: <T>(reader: Reader<T>, change: Change, options?: RequestOptions) => Promise<T>;
  readonly open: Open;
}

/** Asks with these headers and the host's; the answer is as it came, its body unread. */
export type Open = (path: string, headers: HeadersInit, signal: AbortSignal) => Promise<Response>;

export function createTransport(options: TransportOptions): Transport {
  const { baseUrl, workspaceId, credentials = 'same-origin', timeoutMs = 30_000 } = options;
  const root = `${baseUrl.replace(/\/+$/, '')}/v1/workspaces/`;
  const intents = createIntents(workspaceId, options.storage);
  const underWay = new Map<string, Promise<unknown>>();

  const addressOf = (path: string) => root + segment(workspaceId) + path;

  async function send(address: string, init: RequestInit, given?: AbortSignal): Promise<Received> {
    given?.throwIfAborted();
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = given ? AbortSignal.any([given, timeout]) : timeout;
    const request = new Request(address, { ...init, credentials, signal });
    try {
      return await Promise.race([received(request), endOf(signal)]);
    } catch (cause) {
      given?.throwIfAborted();
      if (isBillingError(cause)) throw cause;
      throw new BillingError({
        code: timeout.aborted ? 'timeout' : 'offline',
        message: 'No answer came from the back end.',
        retryable: true,
        cause,
      });
    }
  }

  async function received(request: Request): Promise<Received> {
    request.headers.set('Accept', 'application/json');
    const response = await ask(request);
    return { response, text: await response.text() };
  }

  async function ask(request: Request): Promise<Response> {
    const { headers } = options;
    new Headers(typeof headers === 'function' ? await headers() : headers).forEach(
      (value, name) => request.headers.has(name) || request.headers.set(name, value),
    );
    return (options.fetch ?? globalThis.fetch)(request);
  }

  async function settle<T>(reader: Reader<T>, change: Change, intent: string) {
    const { method, path, body, ifMatch } = change;
    const address = addressOf(path);
    const headers: Record<string, string> = { 'Idempotency-Key': intents.keyFor(intent) };
    if (method !== 'DELETE') headers['Content-Type'] = 'application/json';
    if (ifMatch !== undefined) headers['If-Match'] = `"${ifMatch}"`;
    try {
      const sent = await send(address, { method, headers, body: JSON.stringify(body) });
      const value = answer(reader, sent);
      intents.drop(intent);
      return value;
    } catch (error) {
      if (isDefinite(error)) intents.drop(intent);
      throw error;
    } finally {
      underWay.delete(intent);
    }
  }

  return {
    open: async (path, headers, signal) =>
      ask(new Request(addressOf(path), { headers, credentials, signal })),

    read: async (reader, path, { signal } = {}, query = {}) =>
      answer(reader, await send(addressOf(path + search(query as Query)), {}, signal)),

    async change<T>(reader: Reader<T>, change: Change, given: RequestOptions = {}) {
      const { signal } = given;
      signal?.throwIfAborted();
      const { method, path, body, ifMatch } = change;
      const intent = [method, path, ifMatch, JSON.stringify(body)].join(' ');
      const run =
        (underWay.get(intent) as Promise<T> | undefined) ?? settle(reader, change, intent);
      underWay.set(intent, run);
      return signal ? Promise.race([run, endOf(signal)]) : run;
    },
  };
}

/** Fails when the signal does, also where a host's `fetch` does not listen to it. */
function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function search(query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
