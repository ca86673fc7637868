import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHttpClient, type HttpClientOptions } from '../../src/client/index.js';

const HOUR = 3_600_000;
const SECRET = 'sk_live_51H';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 15) }));
afterEach(() => vi.useRealTimers());

/** A server that fails with each of these in turn, and then does what it is asked. */
function backEnd(...failures: (number | 'no answer')[]) {
  const keys: (string | null)[] = [];
  const fetch = async ({ headers }: Request) => {
    keys.push(headers.get('Idempotency-Key'));
    const failure = failures.shift();
    if (failure === 'no answer') throw new TypeError(`no answer for ${SECRET}`);
    if (failure === undefined) return Response.json({ reference: 'r_1' });
    const problem = { type: 'about:blank', title: 'No', status: failure, code: 'unavailable' };
    return Response.json({ ...problem, retryable: failure >= 500 }, { status: failure });
  };
  return { keys, fetch };
}

function place() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

/** Each time as a page that has just been loaded, over what the one before left behind. */
async function ask(options: Pick<HttpClientOptions, 'fetch' | 'storage'>, workspaceId = 'ws_1') {
  const headers = { Authorization: `Bearer ${SECRET}` };
  const client = createHttpClient({
    baseUrl: 'https://billing.test',
    ...options,
    workspaceId,
    headers,
  });
  await client.sendSupportRequest({ message: 'Please help' }).catch(() => undefined);
}

describe("keys in the host's own storage", () => {
  it.each(['no answer', 500, 503] as const)('outlive a reload after %s', async (failure) => {
    const { keys, fetch } = backEnd(failure);
    const storage = place();
    await ask({ fetch, storage });
    await ask({ fetch, storage });
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
  });

  it.each([402, 403, 422])('are gone after a definite %i', async (failure) => {
    const { keys, fetch } = backEnd(failure);
    const storage = place();
    await ask({ fetch, storage });
    expect([...storage.kept]).toEqual([]);
    await ask({ fetch, storage });
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('are gone once it is done', async () => {
    const { keys, fetch } = backEnd('no answer');
    const storage = place();
    for (let load = 0; load < 3; load++) await ask({ fetch, storage });
    expect([...storage.kept]).toEqual([]);
    expect(new Set(keys).size).toBe(2);
  });

  it('are spent for every client of the tab once it is done', async () => {
    const { keys, fetch } = backEnd('no answer');
    const storage = place();
    const options = { baseUrl: 'https://billing.test', workspaceId: 'ws_1', fetch, storage };
    const first = createHttpClient(options);
    const send = () => first.sendSupportRequest({ message: 'Please help' });
    await send().catch(() => undefined);
    await ask({ fetch, storage });
    await send();
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('leave that of the tab alone', async () => {
    const tab = place();
    vi.stubGlobal('sessionStorage', tab);
    await ask({ ...backEnd('no answer'), storage: place() });
    vi.unstubAllGlobals();
    expect([...tab.kept]).toEqual([]);
  });

  it('are those of one workspace', async () => {
    const { keys, fetch } = backEnd('no answer');
    const storage = place();
    await ask({ fetch, storage }, 'ws_1');
    await ask({ fetch, storage }, 'ws_2');
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('tell nothing of the request', async () => {
    const storage = place();
    await ask({ ...backEnd('no answer'), storage });
    expect(storage.kept.size).toBe(1);
    const written = JSON.stringify([...storage.kept]);
    expect(written).toMatch(/^\[\["farebox:[0-9a-z]+","[0-9a-f]{32}[0-9]{13}"\]\]$/);
    expect(written).not.toContain(SECRET);
  });

  it('are minted anew in place of what is not a key', async () => {
    const { keys, fetch } = backEnd('no answer');
    const storage = place();
    await ask({ fetch, storage });
    for (const name of storage.kept.keys()) storage.kept.set(name, 'rubbish');
    await ask({ fetch, storage });
    expect(keys[1]).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('a key whose outcome stays unknown', () => {
  const after = async (hours: number[], reload: boolean) => {
    const { keys, fetch } = backEnd('no answer', 'no answer', 'no answer');
    const storage = place();
    const client = createHttpClient({
      baseUrl: 'https://billing.test',
      workspaceId: 'ws_1',
      fetch,
      storage,
    });
    const again = () =>
      reload
        ? ask({ fetch, storage })
        : client.sendSupportRequest({ message: 'Please help' }).catch(() => undefined);
    await again();
    for (const hour of hours) {
      vi.setSystemTime(Date.now() + hour * HOUR);
      await again();
    }
    return new Set(keys).size;
  };

  it.each([
    ['in the page', false],
    ['over reloads', true],
  ])('is used for less than 23 hours from its minting, %s', async (_, reload) => {
    expect(await after([12, 10.99], reload)).toBe(1);
    expect(await after([12, 11], reload)).toBe(2);
    expect(await after([23], reload)).toBe(2);
  });
});

describe('storage that fails', () => {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };

  it.each([
    ['is denied', { getItem: refuse, setItem: refuse, removeItem: refuse }],
    ['is full', { ...place(), setItem: refuse }],
    ['keeps nothing', { ...place(), setItem: () => {} }],
  ])('and %s leaves the key in memory', async (_, storage) => {
    const { keys, fetch } = backEnd('no answer', 'no answer');
    const client = createHttpClient({
      baseUrl: 'https://billing.test',
      workspaceId: 'ws_1',
      fetch,
      storage,
    });
    const send = () => client.sendSupportRequest({ message: 'Please help' });
    await expect(send()).rejects.toMatchObject({ code: 'offline' });
    await expect(send()).rejects.toMatchObject({ code: 'offline' });
    await send();
    await send();
    expect(keys[2]).toBe(keys[0]);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[3]).not.toBe(keys[0]);
  });
});
