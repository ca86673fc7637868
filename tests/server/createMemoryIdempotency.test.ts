import { describe, expect, it } from 'vitest';
import { createMemoryIdempotency } from '../../src/server/index.js';

const HOUR = 60 * 60 * 1_000;
const answer = { status: 200, headers: {}, body: '{}' };

function timed() {
  let now = 0;
  const store = createMemoryIdempotency({ now: () => now });
  return { store, pass: (span: number) => (now += span) };
}

describe('createMemoryIdempotency', () => {
  it('lets one claim through, then tells the others how it stands', async () => {
    const { store } = timed();
    expect(await store.claim('me', 'k', 'a')).toEqual({ state: 'claimed' });
    expect(await store.claim('me', 'k', 'b')).toEqual({ state: 'running', fingerprint: 'a' });
    await store.store('me', 'k', answer);
    expect(await store.claim('me', 'k', 'b')).toEqual({
      state: 'answered',
      fingerprint: 'a',
      answer,
    });
  });

  it('gives a released key away again', async () => {
    const { store } = timed();
    await store.claim('me', 'k', 'a');
    await store.release('me', 'k');
    expect(await store.claim('me', 'k', 'b')).toEqual({ state: 'claimed' });
  });

  it.each([
    ['another scope', 'you', 'k'],
    ['another key', 'me', 'l'],
    ['names that run together', 'mek', ''],
  ])('keeps apart %s', async (_, scope, key) => {
    const { store } = timed();
    await store.claim('me', 'k', 'a');
    expect(await store.claim(scope, key, 'a')).toEqual({ state: 'claimed' });
  });

  it.each([
    ['a moment before a day is over', 24 * HOUR - 1, 'answered'],
    ['after a day', 24 * HOUR, 'claimed'],
  ])('remembers an answer for a day: %s', async (_, span, state) => {
    const { store, pass } = timed();
    await store.claim('me', 'k', 'a');
    pass(HOUR);
    await store.store('me', 'k', answer);
    pass(span);
    expect(await store.claim('me', 'k', 'a')).toMatchObject({ state });
  });
});
