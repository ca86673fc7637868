import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createHttpClient,
  type BillingEvent,
  type HttpClientOptions,
} from '../../src/client/index.js';
import { pushed, pushing } from '../support/pushing.js';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const pass = (span: number) => vi.advanceTimersByTimeAsync(span);
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(null, { status: code, headers });
const lost = () => Promise.reject(new TypeError('network error'));
const silence = () => new Promise<Response>(() => undefined);

/** A back end that answers with a stream, and with another one to who comes back. */
function streaming() {
  const [first, second] = [pushed(), pushed()];
  const server = pushing(
    () => first.response,
    () => second.response,
  );
  return { first, second, server };
}

/** A listener of a client; what it has heard, and how it leaves. */
async function listen(
  { fetch }: Pick<HttpClientOptions, 'fetch'>,
  options: Partial<HttpClientOptions> = {},
) {
  const client = createHttpClient({
    baseUrl: 'https://billing.test',
    workspaceId: 'ws_1',
    fetch,
    ...options,
  });
  const join = () => {
    const heard: BillingEvent[] = [];
    const leave = client.subscribe?.((event) => void heard.push(event));
    return { heard, leave: () => leave?.() };
  };
  const first = join();
  await vi.dynamicImportSettled();
  await pass(0);
  return { ...first, join };
}

const told = (heard: readonly BillingEvent[]) =>
  heard.map(({ kind, version }) => `${kind} ${version}`);

describe('a subscription', () => {
  it('tells what the back end pushes', async () => {
    const { first: stream, server } = streaming();
    const { heard } = await listen(server, { headers: { Authorization: 'Bearer 1' } });
    expect(server.paths()).toEqual(['/events']);
    expect(server.sent('Accept')).toEqual(['text/event-stream']);
    expect(server.sent('Authorization')).toEqual(['Bearer 1']);
    expect(server.sent('Last-Event-ID')).toEqual([null]);
    stream.event('wallet', '7', 'v3');
    await pass(0);
    expect(heard).toEqual([{ kind: 'wallet', version: 'v3' }]);
  });

  it('tells of a kind that it does not know, and of nothing that is not an event of ours', async () => {
    const stream = pushed();
    const { heard } = await listen(pushing(() => stream.response));
    stream.event('seats', '1');
    stream.send('data: {"version":"2"}\n\nevent: ping\ndata: soon\n\nevent: wallet\n\n');
    await pass(0);
    expect(told(heard)).toEqual(['seats 1']);
  });

  it('ends with its last listener, and lets the stream go', async () => {
    const { first: stream, server } = streaming();
    const { leave } = await listen(server);
    leave();
    await pass(HOUR);
    expect(stream.left()).toBe(true);
    expect(server.requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells nothing to one who has left, not even what came with the same piece', async () => {
    const stream = pushed();
    const client = createHttpClient({
      baseUrl: 'https://billing.test',
      workspaceId: 'ws_1',
      ...pushing(() => stream.response),
    });
    const heard: BillingEvent[] = [];
    const leave = client.subscribe?.((event) => {
      heard.push(event);
      leave?.();
    });
    await vi.dynamicImportSettled();
    stream.send(
      'event: wallet\ndata: {"version":"1"}\n\nevent: overview\ndata: {"version":"2"}\n\n',
    );
    await pass(0);
    expect(told(heard)).toEqual(['wallet 1']);
  });

  it('asks for nothing when it is given up at once', async () => {
    const server = pushing(silence);
    const client = createHttpClient({
      baseUrl: 'https://billing.test',
      workspaceId: 'ws_1',
      ...server,
    });
    client.subscribe?.(() => undefined)();
    const leave = client.subscribe?.(() => undefined);
    await vi.dynamicImportSettled();
    await pass(0);
    expect(server.requests).toHaveLength(1);
    leave?.();
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is one connection for all who listen; one who comes later hears what was last', async () => {
    const { first: stream, server } = streaming();
    const first = await listen(server);
    stream.event('wallet', '1');
    stream.event('wallet', '2');
    stream.event('overview', '3');
    await pass(0);
    const second = first.join();
    await pass(0);
    expect(told(second.heard)).toEqual(['wallet 2', 'overview 3']);
    stream.event('wallet', '4');
    await pass(0);
    expect(told(first.heard)).toEqual(['wallet 1', 'wallet 2', 'overview 3', 'wallet 4']);
    expect(told(second.heard)).toEqual(['wallet 2', 'overview 3', 'wallet 4']);
    first.leave();
    stream.event('wallet', '5');
    await pass(0);
    expect([told(first.heard).length, told(second.heard).at(-1)]).toEqual([4, 'wallet 5']);
    expect(server.requests).toHaveLength(1);
  });

  it('starts anew for the next one after all have left', async () => {
    const { first: before, second: anew, server } = streaming();
    const first = await listen(server);
    before.event('wallet', '1');
    await pass(0);
    first.leave();
    const second = first.join();
    const third = first.join();
    await pass(0);
    expect(server.sent('Last-Event-ID')).toEqual([null, null]);
    expect([second.heard, third.heard]).toEqual([[], []]);
    anew.event('wallet', '2');
    await pass(0);
    expect(told(second.heard)).toEqual(['wallet 2']);
  });
});

describe('a stream', () => {
  const text =
    '\u{feff}: hello\nevent: wallet\nid: 1\nretry: 10\ndata: {"version":\ndata: "é€😀"}\n\n:\n\nid: 2\ndata:{"version":"2"}\nevent:overview\n\n';
  const events = ['wallet é€😀', 'overview 2'];
  const endings = [
    ['\\n', text],
    ['\\r\\n', text.replaceAll('\n', '\r\n')],
    ['\\r', text.replaceAll('\n', '\r')],
  ] as const;

  async function heardOf(pieces: readonly Uint8Array[]) {
    const stream = pushed();
    const { heard, leave } = await listen(pushing(() => stream.response));
    for (const piece of pieces) {
      stream.send(piece);
      stream.send(new Uint8Array());
      await pass(0);
    }
    leave();
    return told(heard);
  }

  it.each(endings)('whose lines end in %s is read wherever it is cut', async (_, whole) => {
    const bytes = new TextEncoder().encode(whole);
    expect(await heardOf([bytes])).toEqual(events);
    expect(await heardOf(Array.from(bytes, (_byte, at) => bytes.slice(at, at + 1)))).toEqual(
      events,
    );
    for (let at = 1; at < bytes.length; at++) {
      expect(await heardOf([bytes.slice(0, at), bytes.slice(at)])).toEqual(events);
    }
  });

  it('that is cut off in an event goes on from the one before', async () => {
    const { first, server } = streaming();
    const { heard } = await listen(server);
    first.event('wallet', '1');
    first.send('event: overview\nid: 2\ndata: {"version":"2"}\n');
    await pass(0);
    first.break();
    await pass(SECOND);
    expect(told(heard)).toEqual(['wallet 1']);
    expect(server.sent('Last-Event-ID')).toEqual([null, '1']);
  });

  it('whose ids no header can carry starts from the beginning', async () => {
    const { first, server } = streaming();
    await listen(server);
    first.event('wallet', 'ü');
    await pass(0);
    first.end();
    await pass(SECOND);
    expect(server.sent('Last-Event-ID')).toEqual([null, null]);
  });

  it('that has been silent for a minute is lost; a comment is no silence', async () => {
    const { first, server } = streaming();
    await listen(server);
    await pass(50 * SECOND);
    first.send(':\n\n');
    await pass(50 * SECOND);
    expect(server.requests).toHaveLength(1);
    await pass(11 * SECOND);
    expect(first.left()).toBe(true);
    expect(server.requests).toHaveLength(2);
  });

  it('that is never answered is given up after a minute', async () => {
    const server = pushing(silence);
    await listen(server);
    await pass(MINUTE + SECOND);
    expect(server.requests).toHaveLength(2);
    expect(server.requests[0]?.signal.aborted).toBe(true);
  });

  it('asks for the headers each time', async () => {
    let turn = 0;
    const server = pushing(lost);
    await listen(server, { headers: async () => ({ Authorization: `Bearer ${++turn}` }) });
    await pass(SECOND);
    expect(server.sent('Authorization')).toEqual(['Bearer 1', 'Bearer 2']);
  });
});

describe('a connection that fails', () => {
  /** When each request was sent, in seconds. */
  async function tries(reply: () => Response | Promise<Response>, span: number) {
    const sent: number[] = [];
    const start = Date.now();
    const server = pushing(() => {
      sent.push((Date.now() - start) / SECOND);
      return reply();
    });
    const { leave } = await listen(server);
    await pass(span);
    leave();
    return sent;
  }

  it.each([
    ['an answer that does not come', lost],
    ['a server that fails', status(500)],
    ['a proxy that fails', status(502)],
    ['a server that is too busy', status(429)],
  ])('for %s is tried again, later each time, at least twice a minute', async (_, reply) => {
    expect(await tries(reply, 2 * MINUTE)).toEqual([0, 1, 3, 7, 15, 31, 61, 91]);
  });

  it('is tried again by chance up to twice as soon', async () => {
    vi.mocked(Math.random).mockReturnValue(1);
    expect(await tries(lost, 10 * SECOND)).toEqual([0, 0.5, 1.5, 3.5, 7.5]);
  });

  it('is not tried before the server says', async () => {
    expect(await tries(status(503, { 'Retry-After': '20' }), MINUTE)).toEqual([0, 20, 40, 60]);
  });

  it('is tried soon again once an event has come', async () => {
    const stream = pushed();
    const replies = [lost, lost, lost, () => stream.response, silence];
    const server = pushing(...replies);
    await listen(server);
    await pass(7 * SECOND);
    expect(server.requests).toHaveLength(4);
    stream.event('wallet', '1');
    await pass(0);
    stream.end();
    await pass(SECOND);
    expect(server.requests).toHaveLength(5);
  });

  it('tells once that nobody is signed in, and ends', async () => {
    const server = pushing(status(401));
    const { heard } = await listen(server);
    await pass(HOUR);
    expect(told(heard)).toEqual(['overview null']);
    expect(server.requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('begins again for one who comes after it has ended', async () => {
    const server = pushing(status(401));
    const { join } = await listen(server);
    join();
    await pass(0);
    expect(server.requests).toHaveLength(2);
  });
});

describe('a back end that pushes nothing', () => {
  const overview = (version: string) => () =>
    Response.json({ version, now: 'later' }, { headers: { ETag: `"${version}"` } });

  it.each([
    ['404', status(404)],
    ['405', status(405)],
    ['501', status(501)],
    ['a page', () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } })],
    ['nothing', status(204)],
  ])('and answers %s is looked at once a minute', async (_, reply) => {
    const server = pushing(reply, overview('1'), status(304), overview('1'), overview('2'));
    const { heard, leave } = await listen(server);
    await pass(MINUTE - 1);
    expect(server.paths()).toEqual(['/events']);
    await pass(2 * MINUTE + 1);
    expect(told(heard)).toEqual(['overview 1', 'wallet 1', 'subscription 1']);
    expect(server.sent('If-None-Match')).toEqual([null, null, '"1"', '"1"']);
    await pass(MINUTE);
    expect(told(heard).slice(3)).toEqual(['overview 2', 'wallet 2', 'subscription 2']);
    leave();
    await pass(HOUR);
    expect(server.paths()).toEqual(['/events', ...Array.from({ length: 4 }, () => '/overview')]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('and fails for a while is looked at again, not before it says', async () => {
    const server = pushing(status(404), lost, status(503, { 'Retry-After': '120' }), overview('1'));
    const { heard } = await listen(server);
    await pass(4 * MINUTE - 1);
    expect(server.requests).toHaveLength(3);
    await pass(1);
    expect(told(heard)).toContain('wallet 1');
  });

  it('and does not answer is looked at again', async () => {
    const server = pushing(status(404), silence, overview('1'));
    const { heard } = await listen(server);
    await pass(2 * MINUTE + 30 * SECOND);
    expect(told(heard)).toContain('wallet 1');
  });

  it.each([401, 403, 404])('and refuses the overview with %i has its last event', async (code) => {
    const server = pushing(status(404), status(code));
    const { heard } = await listen(server);
    await pass(HOUR);
    expect(told(heard)).toEqual(['overview null']);
    expect(server.requests).toHaveLength(2);
  });

  it('any more is looked at at once: a member may have been shut out', async () => {
    const stream = pushed();
    const server = pushing(() => stream.response, status(404), status(404));
    const { heard } = await listen(server);
    stream.event('overview', '1');
    await pass(0);
    stream.end();
    await pass(SECOND + 1);
    expect(server.paths()).toEqual(['/events', '/events', '/overview']);
    expect(told(heard)).toEqual(['overview 1', 'overview null']);
  });
});

describe('a page out of sight', () => {
  /** A document that can be hidden. */
  function page() {
    const target = new EventTarget();
    const document = Object.assign(target, { visibilityState: 'visible' });
    vi.stubGlobal('document', document);
    return (visibilityState: 'visible' | 'hidden') => {
      document.visibilityState = visibilityState;
      document.dispatchEvent(new Event('visibilitychange'));
    };
  }

  it('lets the stream go after a minute, and resumes when it is seen', async () => {
    const become = page();
    const { first, server } = streaming();
    await listen(server);
    first.event('wallet', '1');
    await pass(0);
    become('hidden');
    await pass(50 * SECOND);
    first.send(':\n\n');
    await pass(11 * SECOND);
    expect(first.left()).toBe(true);
    await pass(HOUR);
    expect(server.requests).toHaveLength(1);
    become('visible');
    await pass(0);
    expect(server.sent('Last-Event-ID')).toEqual([null, '1']);
  });

  it('looks at nothing', async () => {
    const become = page();
    const server = pushing(status(404), status(304));
    const { leave } = await listen(server);
    become('hidden');
    await pass(HOUR);
    expect(server.requests).toHaveLength(1);
    become('visible');
    await pass(0);
    expect(server.requests).toHaveLength(2);
    become('hidden');
    await pass(MINUTE);
    leave();
    become('visible');
    await pass(HOUR);
    expect(server.requests).toHaveLength(2);
  });
});
