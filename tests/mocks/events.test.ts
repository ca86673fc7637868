import { setupServer } from 'msw/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemoryBackend } from '../../mocks/createMemoryBackend.js';
import { buildWorld } from '../../mocks/buildWorld.js';
import { createMockBilling, type MockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { createMswHandlers } from '../../mocks/msw/index.js';
import { scenarios } from '../../mocks/scenarios/scenarios.js';
import { serveMockBilling } from '../../mocks/serve.js';
import { PRESETS } from '../../src/rules/index.js';
import { viewer } from '../support/builders.js';
import { listening } from '../support/listening.js';
import { BASE, clientOf } from '../support/opened.js';

const leaving: (() => unknown)[] = [];

afterEach(async () => {
  for (const leave of leaving.splice(0).toReversed()) await leave();
  vi.useRealTimers();
});

type Reach = (mock: MockBilling) => Promise<(path: string, init: RequestInit) => Promise<Response>>;

const byCall: Reach = async (mock) => (path, init) => mock.fetch(new Request(BASE + path, init));

/** How a page reaches a mock. */
const transports: readonly [string, Reach][] = [
  ['a call', byCall],
  [
    'MSW',
    async (mock) => {
      const server = setupServer(...createMswHandlers(mock, { baseUrl: BASE }));
      server.listen();
      leaving.push(() => server.close());
      return (path, init) => fetch(BASE + path, init);
    },
  ],
  [
    'a port',
    async (mock) => {
      const server = await serveMockBilling({ mock });
      leaving.push(() => server.close());
      return (path, init) => fetch(server.url + path, init);
    },
  ],
];

/** Opens streams of a mock, each as whoever looks at it; `leave` gives the request up. */
async function listenerOf(mock: MockBilling, reach: Reach) {
  const send = await reach(mock);
  return async (lastId?: string) => {
    const request = new AbortController();
    const response = await send(`/v1/workspaces/${mock.workspaceId}/events`, {
      headers: lastId === undefined ? {} : { 'Last-Event-ID': lastId },
      signal: request.signal,
    });
    leaving.push(() => request.abort());
    return { ...listening(response), response, leave: () => request.abort() };
  };
}

describe.each(transports)('events over %s', (_, reach) => {
  it('begin with each kind once, at the version of the overview', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    const open = await listenerOf(mock, reach);
    const { take, response } = await open();
    expect(response.headers.get('Content-Type')).toBe('text/event-stream');
    const first = await take(3);
    expect(first.map((it) => String(it?.event)).toSorted()).toEqual([
      'overview',
      'subscription',
      'wallet',
    ]);
    const { version } = await clientOf(mock).getOverview();
    for (const it of first) {
      expect(it?.data).toEqual({ workspaceId: mock.workspaceId, version });
    }
  });

  it('come when something happens, and go on from where a reader was', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    const open = await listenerOf(mock, reach);
    const first = await open();
    await first.take(3);
    mock.world.usage(10);
    const last = await first.next();
    expect(last?.event).toBe('wallet');
    first.leave();
    mock.world.usage(10);
    mock.world.memberJoins();
    mock.world.usage(10);
    const again = await open(last?.id);
    expect((await again.take(2)).map((it) => it?.event)).toEqual(['overview', 'wallet']);
    mock.world.changeRole('mem_3', 'owner');
    expect(await again.next()).toMatchObject({ event: 'overview' });
  });

  it('end for a member who is deactivated', async () => {
    const mock = createMockBilling({ scenario: 'team/active', role: 'member' });
    const open = await listenerOf(mock, reach);
    const { take, next } = await open();
    await take(3);
    mock.world.memberDeactivated(mock.viewer.memberId);
    expect(await next()).toBeNull();
    expect((await open()).response.status).toBe(404);
  });
});

/** A listener who has heard of everything that is there. */
async function heard(options: MockBillingOptions) {
  const mock = createMockBilling(options);
  const open = await listenerOf(mock, byCall);
  const listener = await open();
  await listener.take(3);
  return { mock, open, client: clientOf(mock), ...listener };
}

describe('an event', () => {
  type Deed = (told: Awaited<ReturnType<typeof heard>>) => unknown;

  it.each<[string, Deed, readonly string[]]>([
    ['a job', ({ mock }) => mock.world.usage(10), ['wallet']],
    ['a job that begins', ({ mock }) => mock.world.reserve(10), ['wallet']],
    ['a file', ({ mock }) => mock.world.fileUploaded(10), ['overview']],
    [
      'another role',
      ({ mock }) => mock.world.changeRole('mem_5', 'admin'),
      ['overview', 'subscription'],
    ],
    ['somebody who joins', ({ mock }) => mock.world.memberJoins(), ['overview', 'subscription']],
    [
      'another price to come',
      ({ mock }) => mock.world.planChangeScheduled('business_year'),
      ['subscription'],
    ],
    ['an invoice', ({ mock }) => mock.world.invoiceIssued(5_00, 'Training'), ['subscription']],
    [
      'a payment that settles',
      async ({ mock, client }) => {
        const { id } = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
        await mock.processor.pay(id);
      },
      ['subscription', 'wallet'],
    ],
    ['a look at prices', ({ client }) => client.previewChange({ quantity: 20 }), []],
    ['a bank that will decline', ({ mock }) => mock.world.declineNextPayment(), []],
    ['time that passes', ({ mock }) => mock.advance({ minutes: 5 }), []],
  ])('is about %s', async (_, deed, kinds) => {
    const told = await heard({ scenario: 'workspace/active' });
    await deed(told);
    expect((await told.kinds()).toSorted()).toEqual(kinds);
  });

  it('is one per kind, whatever happens before it is read', async () => {
    const { mock, kinds } = await heard({ scenario: 'workspace/active' });
    for (let turn = 0; turn < 20; turn++) mock.world.usage(1);
    mock.world.fileUploaded(10);
    mock.world.usage(1);
    expect(await kinds()).toEqual(['overview', 'wallet']);
  });

  it('is one per kind of a month that passes at once', async () => {
    const { mock, kinds } = await heard({ scenario: 'team/active' });
    await mock.advance({ days: 31 });
    const told = await kinds();
    expect(told.toSorted()).toEqual([...new Set(told)].toSorted());
    expect(told).toContain('subscription');
  });

  it('is whatever may be new to a reader with an id that nobody gave out', async () => {
    const other = await heard({ scenario: 'team/active' });
    other.mock.world.usage(1);
    const foreign = await other.next();
    const { open, mock, kinds: told } = await heard({ scenario: 'team/active' });
    for (let job = 0; job < 5; job++) {
      mock.world.usage(1);
      await told();
    }
    for (const id of ['12', foreign?.id]) {
      const { kinds } = await open(id);
      expect(await kinds()).toHaveLength(3);
    }
  });
});

describe('a world that listens', () => {
  it('wakes when something falls due by itself, on a running clock', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { mock, client, next, kinds } = await heard({
      scenario: 'team/active',
      clock: 'running',
      delays: { webhook: 3_000 },
    });
    const { id } = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
    await mock.processor.pay(id);
    await kinds();
    const told = next();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await told).toMatchObject({ event: 'wallet' });
    vi.useRealTimers();
    expect((await client.getCheckout(id)).status).toBe('complete');
  });

  it('holds nothing of those who have left', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const scenario = scenarios['team/active'];
    const world = buildWorld({
      scenario,
      policy: PRESETS.team,
      now: '2026-01-15T12:00:00.000Z',
      clock: 'running',
      delays: { payment: 0, webhook: 0, totals: 0 },
      processorBaseUrl: 'https://processor.test',
    });
    const backend = createMemoryBackend(world);
    const caller = { workspaceId: world.workspace.id, viewer: viewer('owner') };
    const held: number[] = [];
    for (let turn = 0; turn < 20; turn++) {
      const over = new AbortController();
      const events = backend.watch?.(caller, null, over.signal)[Symbol.asyncIterator]();
      for (let kind = 0; kind < 3; kind++) await events?.next();
      const last = events?.next();
      over.abort();
      expect(await last).toMatchObject({ done: true });
      held.push(world.listeners.size + vi.getTimerCount());
    }
    expect(new Set(held).size).toBe(1);
  });
});
