import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Viewer } from '../../src/rules/facts.js';
import { createBillingHandler } from '../../src/server/index.js';
import { facts, policy, viewer } from '../support/builders.js';
import { hosted, problemIn } from '../support/hosted.js';
import { listening } from '../support/listening.js';
import { stillBackend } from '../support/stillBackend.js';
import { watched } from '../support/watched.js';

afterEach(() => vi.useRealTimers());

const HEARTBEAT = 25_000;

/** A handler over a world of which a test makes the events; `become` is who asks from now on. */
function live(first: Viewer | null = viewer('member')) {
  let asker = first;
  const source = watched();
  const onError = vi.fn<(error: unknown) => void>();
  const handler = createBillingHandler({
    backend: stillBackend(facts('workspace'), { watch: source.watch }).backend,
    authorize: () => asker && { ...asker, workspaceId: 'ws_1' },
    policy: policy('workspace'),
    onError,
  });
  const open = (init: RequestInit = {}) =>
    handler(new Request('https://billing.test/v1/workspaces/ws_1/events', init));
  return {
    ...source,
    onError,
    open,
    become: (next: Viewer | null) => (asker = next),
  };
}

describe('the stream of events', () => {
  it('is sent as it comes, and is nobody’s to keep or to collect', async () => {
    const response = await live().open();
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/event-stream');
    expect(response.headers.get('Cache-Control')).toBe('private, no-store, no-transform');
    expect(response.headers.get('X-Accel-Buffering')).toBe('no');
    expect(await listening(response).block()).toBe(':');
  });

  it('says what changed, where the reader stands and which version it is', async () => {
    const world = live();
    const reader = listening(await world.open());
    await reader.block();
    world.happen('wallet', '7', 'v-3');
    expect(await reader.block()).toBe(
      'event: wallet\nid: 7\ndata: {"workspaceId":"ws_1","version":"v-3"}',
    );
    world.happen('subscription', '8');
    world.happen('overview', '9');
    expect(await reader.take(2)).toMatchObject([{ event: 'subscription' }, { event: 'overview' }]);
  });

  it('is the same for every role', async () => {
    const heardBy = async (role: 'admin' | 'member') => {
      const world = live(viewer(role));
      world.happen('wallet', '1');
      const reader = listening(await world.open());
      return [await reader.block(), await reader.block()];
    };
    expect(await heardBy('member')).toEqual(await heardBy('admin'));
  });

  it.each([
    ['nothing', undefined, null],
    ['an id', '41', '41'],
    ['an empty one', '', null],
    ['one with a space', 'a b', null],
    ['one that is too long', 'x'.repeat(256), null],
  ])('goes on from %s', async (_, given, after) => {
    const world = live();
    const headers = given === undefined ? {} : { 'Last-Event-ID': given };
    const reader = listening(await world.open({ headers }));
    world.happen('overview', '42');
    await reader.next();
    expect(world.asked).toMatchObject([{ after, by: { workspaceId: 'ws_1' } }]);
  });

  it('is not there over a back end that watches nothing', async () => {
    expect(await problemIn(await hosted().send('GET', '/events'))).toMatchObject({
      status: 404,
      code: 'not_found',
      retryable: false,
    });
  });

  it.each([
    ['nobody', null, 401],
    ['an outsider', viewer('none'), 404],
    ['a deactivated member', viewer('admin', { state: 'deactivated' }), 404],
  ])('is not opened for %s', async (_, asker, status) => {
    const world = live(asker);
    expect((await world.open()).status).toBe(status);
    expect(world.asked).toEqual([]);
  });
});

describe('an open stream', () => {
  it('breaks its silence with a comment', async () => {
    vi.useFakeTimers();
    const reader = listening(await live().open());
    await reader.block();
    const comment = reader.block();
    await vi.advanceTimersByTimeAsync(HEARTBEAT);
    expect(await comment).toBe(':');
  });

  it('waits for a slow reader, until its next comment', async () => {
    vi.useFakeTimers();
    const world = live();
    const reader = listening(await world.open());
    await reader.block();
    await vi.advanceTimersByTimeAsync(2 * HEARTBEAT - 1);
    world.happen('wallet', '1');
    expect([await reader.block(), await reader.next()]).toMatchObject([':', { id: '1' }]);
  });

  it('asks for an event when it is read, never ahead', async () => {
    const world = live();
    for (let id = 1; id <= 100; id++) world.happen('wallet', String(id));
    const reader = listening(await world.open());
    await reader.take(3);
    expect(world.given()).toBe(3);
  });

  it('of a member who is made a plainer one goes on', async () => {
    const world = live(viewer('admin'));
    const reader = listening(await world.open());
    world.become(viewer('member'));
    world.happen('overview', '1');
    expect(await reader.next()).toMatchObject({ event: 'overview' });
  });

  it.each([
    ['is deactivated', viewer('admin', { state: 'deactivated' })],
    ['leaves', viewer('none')],
    ['signs out', null],
  ])('of a member who %s ends before the next event', async (_, asker) => {
    const world = live(viewer('admin'));
    const reader = listening(await world.open());
    world.happen('overview', '1');
    await reader.next();
    world.become(asker);
    world.happen('overview', '2');
    expect(await reader.next()).toBeNull();
    await vi.waitFor(() => expect(world.held()).toBe(0));
    expect(world.onError).not.toHaveBeenCalled();
  });

  it('of a member who has gone ends at the next comment, if nothing happens', async () => {
    vi.useFakeTimers();
    const world = live(viewer('admin'));
    const reader = listening(await world.open());
    await reader.block();
    const next = reader.block();
    world.become(null);
    await vi.advanceTimersByTimeAsync(HEARTBEAT);
    expect(await next).toBeNull();
    expect(world.held()).toBe(0);
  });

  it('ends when the back end fails, and the host is told', async () => {
    const world = live();
    const reader = listening(await world.open());
    const failure = new Error('connection lost');
    world.fail(failure);
    expect(await reader.next()).toBeNull();
    expect(world.onError).toHaveBeenCalledWith(failure, expect.any(Request));
    expect(world.held()).toBe(0);
  });
});

describe('whoever leaves', () => {
  it('leaves nothing behind, however often', async () => {
    vi.useFakeTimers();
    const world = live();
    for (let turn = 0; turn < 50; turn++) {
      const reader = listening(await world.open());
      world.happen('wallet', String(turn));
      await reader.next();
      await reader.leave();
    }
    await vi.waitFor(() => expect(world.held()).toBe(0));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('without having read ends the watch all the same', async () => {
    vi.useFakeTimers();
    const response = await live().open();
    await response.body?.cancel();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('without a word is missed when it does not take the next comment', async () => {
    vi.useFakeTimers();
    const world = live();
    const reader = listening(await world.open());
    await reader.block();
    await vi.advanceTimersByTimeAsync(2 * HEARTBEAT);
    expect([await reader.block(), await reader.block()]).toEqual([':', null]);
    expect([world.held(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it('without ever reading is missed too', async () => {
    vi.useFakeTimers();
    await live().open();
    await vi.advanceTimersByTimeAsync(HEARTBEAT);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('by giving the request up ends the stream and the watch', async () => {
    vi.useFakeTimers();
    const world = live();
    const request = new AbortController();
    const reader = listening(await world.open({ signal: request.signal }));
    await reader.block();
    const next = reader.block();
    request.abort();
    expect(await next).toBeNull();
    await vi.waitFor(() => expect(world.held()).toBe(0));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('before the answer came is not waited for', async () => {
    vi.useFakeTimers();
    const reader = listening(await live().open({ signal: AbortSignal.abort() }));
    expect([await reader.block(), await reader.block()]).toEqual([':', null]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
