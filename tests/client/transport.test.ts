import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHttpClient, type HttpClientOptions } from '../../src/client/createHttpClient.js';
import type { BillingError } from '../../src/client/BillingError.js';

afterEach(() => vi.unstubAllGlobals());

type Reply = Response | Error | 'silence';

/** A back end that gives these answers in turn, and keeps what it was asked. */
function backEnd(...replies: Reply[]) {
  const requests: Request[] = [];
  const fetch = (request: Request): Promise<Response> => {
    requests.push(request);
    const reply = replies[Math.min(requests.length, replies.length) - 1] ?? json({});
    if (reply === 'silence') return new Promise(() => undefined);
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply.clone());
  };
  return {
    fetch,
    requests,
    keys: () => requests.map(({ headers }) => headers.get('Idempotency-Key')),
  };
}

const clientOf = (
  { fetch }: Pick<HttpClientOptions, 'fetch'>,
  options: Partial<HttpClientOptions> = {},
) => createHttpClient({ baseUrl: 'https://billing.test', workspaceId: 'ws_1', fetch, ...options });

const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), {
    headers: { 'Content-Type': 'application/json' },
    ...init,
  });
const problem = (status: number, body: object, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: 'about:blank', title: 'No', status, ...body }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
const page = (status: number, headers: Record<string, string> = {}) =>
  new Response('<!doctype html><title>Gateway</title>', { status, headers });

const done = json({ reference: 'r_1' });
const offline = new TypeError('fetch failed');

const failureOf = (promise: Promise<unknown>): Promise<BillingError> =>
  promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: BillingError) => error,
  );

/** A tab's storage, which outlives a reload. */
function tabStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

const say = (message: string) => ({ message });

describe('a request', () => {
  it('goes to the workspace', async () => {
    const server = backEnd(json({ data: [], nextCursor: null }));
    const client = clientOf(server, { baseUrl: 'https://billing.test/api/', workspaceId: 'ä:b' });
    await client.listTransactions({
      limit: 50,
      direction: 'debit',
      q: '0.05 $&',
      cursor: undefined,
    });
    const url = new URL(server.requests[0]?.url ?? '');
    expect(url.pathname).toBe('/api/v1/workspaces/%C3%A4%3Ab/transactions');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      limit: '50',
      direction: 'debit',
      q: '0.05 $&',
    });
  });

  it('that reads has no key and no body', async () => {
    const server = backEnd(json({ data: [] }));
    await clientOf(server).listQuotes();
    expect(server.requests[0]?.method).toBe('GET');
    expect(server.keys()).toEqual([null]);
    expect(server.requests[0]?.headers.get('Accept')).toBe('application/json');
  });

  it('that changes carries JSON and a key', async () => {
    const server = backEnd(done);
    await clientOf(server).sendSupportRequest(say('help'));
    expect(server.requests[0]?.headers.get('Content-Type')).toBe('application/json');
    expect(server.keys()[0]).toMatch(/^[0-9a-f]{32}$/);
    await expect(server.requests[0]?.json()).resolves.toEqual({ message: 'help' });
  });

  it('EC-A14 that saves settings says which version it replaces', async () => {
    const server = backEnd(problem(412, { code: 'version_conflict', retryable: false }));
    const settings = { enabled: true, thresholds: [], channels: [] };
    const error = await failureOf(clientOf(server).updateLowBalanceAlerts(settings, '7'));
    expect(server.requests[0]?.headers.get('If-Match')).toBe('"7"');
    expect(error).toMatchObject({ code: 'version_conflict', status: 412, retryable: false });
  });

  it('finds the fetch of the page when it is sent', async () => {
    const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId: 'ws_1' });
    const late = backEnd(json({ data: [] }));
    vi.stubGlobal('fetch', late.fetch);
    await client.listQuotes();
    expect(late.requests).toHaveLength(1);
  });
});

describe('headers', () => {
  it('are asked for each time', async () => {
    const server = backEnd(json({ data: [] }));
    let turn = 0;
    const headers = () => Promise.resolve({ Authorization: `Bearer ${++turn}` });
    const client = clientOf(server, { headers });
    await client.listQuotes();
    await client.listQuotes();
    expect(server.requests.map((it) => it.headers.get('Authorization'))).toEqual([
      'Bearer 1',
      'Bearer 2',
    ]);
  });

  it('may be fixed', async () => {
    const server = backEnd(json({ data: [] }));
    await clientOf(server, { headers: { 'X-Tenant': 'acme' } }).listQuotes();
    expect(server.requests[0]?.headers.get('X-Tenant')).toBe('acme');
  });

  it('never replace the key', async () => {
    const server = backEnd(done);
    const headers = { 'Idempotency-Key': 'mine', 'Content-Type': 'text/plain' };
    await clientOf(server, { headers }).sendSupportRequest(say('help'));
    expect(server.keys()[0]).not.toBe('mine');
    expect(server.requests[0]?.headers.get('Content-Type')).toBe('application/json');
  });

  it('that cannot be had send nothing, and may be had later', async () => {
    const server = backEnd(done);
    const client = clientOf(server, { headers: () => Promise.reject(new Error('no token')) });
    const error = await failureOf(client.listQuotes());
    expect(error).toMatchObject({ name: 'BillingError', retryable: true });
    expect(server.requests).toEqual([]);
  });
});

describe('the key of an intent', () => {
  const keysOfTwo = async (first: Reply) => {
    const server = backEnd(first, done);
    const client = clientOf(server);
    await client.sendSupportRequest(say('help')).catch(() => undefined);
    await client.sendSupportRequest(say('help'));
    const [one, two] = server.keys();
    return one === two ? 'kept' : 'dropped';
  };

  it.each([
    ['a lost connection', 'kept', offline],
    ['a 500', 'kept', problem(500, { code: 'internal', retryable: false })],
    ['a 503 worth a retry', 'kept', problem(503, { code: 'unavailable', retryable: true })],
    ['a 409 worth a retry', 'kept', problem(409, { code: 'settling', retryable: true })],
    [
      'a request in progress',
      'kept',
      problem(409, { code: 'idempotency_in_progress', retryable: true }),
    ],
    ['a 429', 'kept', problem(429, { code: 'rate_limited', retryable: true })],
    ['an answer that is malformed', 'kept', json({ reference: 7 })],
    ['an answer that is cut off', 'kept', new Response('{"refer')],
    ["a proxy's page instead of an answer", 'kept', page(200)],
    ["a proxy's refusal", 'kept', page(403)],
    ["a proxy's failure", 'kept', page(502)],
    ['an answer', 'dropped', done],
    ['a refusal', 'dropped', problem(403, { code: 'forbidden', reason: 'role', retryable: false })],
    ['a declined card', 'dropped', problem(402, { code: 'payment_declined', retryable: false })],
    ['a form to mend', 'dropped', problem(422, { code: 'validation', retryable: false })],
    ['a stale preview', 'dropped', problem(409, { code: 'preview_stale', retryable: false })],
    ['a 4xx that says nothing of a retry', 'dropped', problem(404, { code: 'not_found' })],
    ['nobody signed in', 'kept', new Response(null, { status: 401 })],
  ] satisfies [string, string, Reply][])('after %s is %s', async (_, expected, first) => {
    expect(await keysOfTwo(first)).toBe(expected);
  });

  it('is another for another body', async () => {
    const server = backEnd(offline);
    const client = clientOf(server);
    await failureOf(client.sendSupportRequest(say('help')));
    await failureOf(client.sendSupportRequest(say('Help')));
    expect(new Set(server.keys()).size).toBe(2);
  });

  it('is another for another version of a setting', async () => {
    const server = backEnd(offline);
    const client = clientOf(server);
    const settings = { enabled: false, thresholds: [], channels: [] };
    await failureOf(client.updateLowBalanceAlerts(settings, '1'));
    await failureOf(client.updateLowBalanceAlerts(settings, '2'));
    expect(new Set(server.keys()).size).toBe(2);
  });

  it.each([
    ['of the tab is kept over a reload', true, 'ws_1', 1],
    ['is another in another workspace', true, 'ws_2', 2],
    ['is lost with the page where storage is denied', false, 'ws_1', 2],
  ])('%s', async (_, permitted, workspaceId, distinct) => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const storage = permitted
      ? tabStorage()
      : { getItem: denied, setItem: denied, removeItem: denied };
    vi.stubGlobal('sessionStorage', storage);
    const server = backEnd(offline);
    await failureOf(clientOf(server).sendSupportRequest(say('help')));
    await failureOf(clientOf(server, { workspaceId }).sendSupportRequest(say('help')));
    expect(new Set(server.keys()).size).toBe(distinct);
  });

  it('serves from memory where storage is denied', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(await keysOfTwo(offline)).toBe('kept');
    expect(await keysOfTwo(done)).toBe('dropped');
  });

  it('is stored without a word of the request, and cleared away', async () => {
    const storage = tabStorage();
    vi.stubGlobal('sessionStorage', storage);
    const client = clientOf(backEnd(offline, done));
    await failureOf(client.sendSupportRequest(say('secret')));
    expect(JSON.stringify([...storage.kept])).not.toMatch(/secret|support|ws_1/);
    await client.sendSupportRequest(say('secret'));
    expect([...storage.kept]).toEqual([]);
  });
});

describe('two identical changes at once', () => {
  it('EC-P06 are one request with one answer', async () => {
    const server = backEnd(done);
    const client = clientOf(server);
    const answers = await Promise.all([
      client.sendSupportRequest(say('help')),
      client.sendSupportRequest(say('help')),
    ]);
    expect(answers).toEqual([{ reference: 'r_1' }, { reference: 'r_1' }]);
    expect(server.requests).toHaveLength(1);
  });

  it('fail together, and may be tried again', async () => {
    const server = backEnd(offline, done);
    const client = clientOf(server);
    const both = await Promise.all([
      failureOf(client.sendSupportRequest(say('help'))),
      failureOf(client.sendSupportRequest(say('help'))),
    ]);
    expect(both.map(({ code }) => code)).toEqual(['offline', 'offline']);
    await expect(client.sendSupportRequest(say('help'))).resolves.toEqual({ reference: 'r_1' });
  });

  it('are given up one by one', async () => {
    const server = backEnd(done);
    const client = clientOf(server);
    const first = new AbortController();
    const given = client.sendSupportRequest(say('help'), { signal: first.signal });
    const kept = client.sendSupportRequest(say('help'));
    first.abort();
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
    await expect(kept).resolves.toEqual({ reference: 'r_1' });
    expect(server.requests).toHaveLength(1);
  });

  it('that differ are two', async () => {
    const server = backEnd(done);
    const client = clientOf(server);
    await Promise.all([client.sendSupportRequest(say('a')), client.sendSupportRequest(say('b'))]);
    expect(server.requests).toHaveLength(2);
  });
});

describe('a request given up', () => {
  it('rejects as aborted, also where fetch does not listen', async () => {
    const asked = new AbortController();
    const read = clientOf(backEnd('silence')).listQuotes({ signal: asked.signal });
    asked.abort();
    await expect(read).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each(['read', 'change'])('beforehand is not sent: %s', async (kind) => {
    const server = backEnd(done);
    const client = clientOf(server);
    const signal = AbortSignal.abort();
    const asked =
      kind === 'read'
        ? client.listQuotes({ signal })
        : client.sendSupportRequest(say('help'), { signal });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.requests).toEqual([]);
  });

  it('after a while is a timeout, worth a retry', async () => {
    const client = clientOf(backEnd('silence'), { timeoutMs: 1 });
    expect(await failureOf(client.listQuotes())).toMatchObject({
      code: 'timeout',
      status: null,
      retryable: true,
    });
  });

  it('keeps its key when it timed out', async () => {
    const server = backEnd('silence', done);
    const client = clientOf(server, { timeoutMs: 20 });
    await failureOf(client.sendSupportRequest(say('help')));
    await client.sendSupportRequest(say('help'));
    expect(new Set(server.keys()).size).toBe(1);
  });
});

describe('a failure', () => {
  const fails = (reply: Reply) => failureOf(clientOf(backEnd(reply)).listQuotes());

  it('without an answer is offline', async () => {
    expect(await fails(offline)).toMatchObject({
      code: 'offline',
      status: null,
      retryable: true,
      cause: offline,
    });
  });

  it('says what the problem says', async () => {
    const reply = problem(422, {
      code: 'validation',
      detail: 'The amount is too small.',
      retryable: false,
      requestId: 'req_1',
      fields: [{ path: 'amount', message: 'at least 10' }],
    });
    expect(await fails(reply)).toMatchObject({
      code: 'validation',
      message: 'The amount is too small.',
      status: 422,
      retryable: false,
      requestId: 'req_1',
      fields: [{ path: 'amount', message: 'at least 10' }],
    });
  });

  it('says why a rule refused it', async () => {
    const reply = problem(403, { code: 'forbidden', reason: 'no_subscription' });
    expect(await fails(reply)).toMatchObject({ code: 'forbidden', reason: 'no_subscription' });
  });

  it('keeps a code and a reason that this version does not know', async () => {
    const reply = problem(418, { code: 'teapot', reason: 'too_hot' });
    expect(await fails(reply)).toMatchObject({ code: 'teapot', reason: 'too_hot', status: 418 });
  });

  it('believes the flag, not the number', async () => {
    expect((await fails(problem(500, { code: 'internal', retryable: false }))).retryable).toBe(
      false,
    );
    expect((await fails(problem(409, { code: 'settling', retryable: true }))).retryable).toBe(true);
  });

  it.each([
    [
      'seconds of the header',
      problem(429, { code: 'rate_limited', retryable: true }, { 'Retry-After': '7' }),
      7_000,
    ],
    [
      'the body before the header',
      problem(
        429,
        { code: 'rate_limited', retryable: true, retryAfterMs: 250 },
        { 'Retry-After': '7' },
      ),
      250,
    ],
    ["a proxy's header", page(503, { 'Retry-After': '3' }), 3_000],
    ['none', problem(429, { code: 'rate_limited', retryable: true }), null],
    ['what is not a number of seconds', page(503, { 'Retry-After': 'soon' }), null],
  ])('waits by %s', async (_, reply, expected) => {
    expect((await fails(reply)).retryAfterMs).toBe(expected);
  });

  it('has the request id of the header', async () => {
    const reply = problem(500, { code: 'internal' }, { 'X-Request-Id': 'req_9' });
    expect((await fails(reply)).requestId).toBe('req_9');
  });

  it('of a 401 without a body is unauthenticated', async () => {
    expect(await fails(new Response(null, { status: 401 }))).toMatchObject({
      code: 'unauthenticated',
      status: 401,
      retryable: false,
    });
  });

  it.each([200, 403, 404, 500, 502])(
    "is a malformed answer for a proxy's page with %i",
    async (status) => {
      expect(await fails(page(status))).toMatchObject({
        code: 'malformed_response',
        status,
        retryable: true,
      });
    },
  );

  it('is a malformed answer for JSON that is no problem', async () => {
    const reply = json({ error: 'nope' }, { status: 400 });
    expect(await fails(reply)).toMatchObject({ code: 'malformed_response', status: 400 });
  });
});

describe('a change that answers nothing', () => {
  it('is done by an empty answer', async () => {
    const client = clientOf(backEnd(new Response(null, { status: 204 })));
    await expect(client.closeCheckout('co_1')).resolves.toBeUndefined();
  });

  it("is not done by a proxy's page", async () => {
    const client = clientOf(backEnd(page(200)));
    await expect(client.removePaymentMethod('pm_1')).rejects.toMatchObject({
      code: 'malformed_response',
    });
  });
});
