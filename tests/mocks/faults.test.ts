import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHttpClient } from '../../src/client/index.js';
import { money } from '../../src/rules/money.js';
import { createMockBilling, type Fault } from '../../mocks/index.js';
import { listening } from '../support/listening.js';
import { BASE, clientOf, failureOf, opened } from '../support/opened.js';

/** A team whose requests meet these faults. */
const faulty = (...faults: readonly Fault[]) => opened('team/active', { faults });

const overview = { on: 'GET /overview' } as const;

/** How a read of the overview ends. */
const endOf = (deed: Promise<unknown>) =>
  deed.then(
    () => 'answered',
    (error: { readonly code: string }) => error.code,
  );

describe('a failure', () => {
  it.each([
    ['unauthenticated', 401, false, null],
    ['forbidden', 403, false, null],
    ['not_found', 404, false, null],
    ['version_conflict', 412, false, null],
    ['rate_limited', 429, true, 1_000],
    ['internal', 500, true, null],
    ['unavailable', 503, true, null],
  ] as const)('%s is told as a server tells it', async (code, status, retryable, retryAfterMs) => {
    const { client } = faulty({ ...overview, does: 'fail', code });
    expect(await failureOf(client.getOverview())).toMatchObject({
      code,
      status,
      retryable,
      retryAfterMs,
    });
  });

  it('says when to come back, and whether to', async () => {
    const { client, mock } = faulty(
      { ...overview, times: 1, does: 'fail', code: 'unavailable', retryAfterMs: 4_500 },
      { ...overview, does: 'fail', code: 'internal', retryable: false },
    );
    const { status, headers } = await mock.fetch(overviewRequest(mock));
    expect([status, headers.get('Retry-After')]).toEqual([503, '5']);
    expect(await failureOf(client.getOverview())).toMatchObject({ retryable: false });
  });
});

const overviewRequest = ({ workspaceId }: { readonly workspaceId: string }, init?: RequestInit) =>
  new Request(`${BASE}/v1/workspaces/${workspaceId}/overview`, init);

describe('a stream of events', () => {
  it.each(['rewrite', 'cut_off'] as const)('has no text that %s could wait for', async (does) => {
    const effect = does === 'rewrite' ? { does, path: ['version'], value: '0' } : { does };
    const { mock } = faulty({ on: '*', ...effect });
    const url = `${BASE}/v1/workspaces/${mock.workspaceId}/events`;
    const { take, leave } = listening(await mock.fetch(new Request(url)));
    expect(await take(3)).toHaveLength(3);
    await leave();
  });
});

describe('an answer that does not come as it was sent', () => {
  it.each([
    ['lose_request', 'offline', null],
    ['lose_answer', 'offline', null],
    ['cut_off', 'malformed_response', 200],
    ['proxy_page', 'malformed_response', 200],
  ] as const)('for %s is %s', async (does, code, status) => {
    const { client } = faulty({ ...overview, does });
    expect(await failureOf(client.getOverview())).toMatchObject({ code, status, retryable: true });
  });

  it('ends a fetch as a browser does', async () => {
    const { mock } = faulty({ ...overview, does: 'lose_request' });
    expect(await failureOf(mock.fetch(overviewRequest(mock)))).toBeInstanceOf(TypeError);
  });

  it('never comes, until the page gives up', async () => {
    const { mock } = faulty({ ...overview, does: 'hang' });
    const client = createHttpClient({ ...mock, baseUrl: BASE, timeoutMs: 5 });
    expect(await failureOf(client.getOverview())).toMatchObject({ code: 'timeout' });
  });

  it.each<Fault>([
    { ...overview, does: 'hang' },
    { ...overview, does: 'delay', ms: 1_000 },
  ])('is not waited for by a page that has left: $does', async (fault) => {
    const { mock } = faulty(fault);
    const page = new AbortController();
    const ask = () => failureOf(mock.fetch(overviewRequest(mock, { signal: page.signal })));
    const before = ask();
    page.abort(new Error('Left the page.'));
    expect(await before).toEqual(new Error('Left the page.'));
    expect(await ask()).toEqual(new Error('Left the page.'));
  });
});

describe('a change', () => {
  const topUp = { amount: money(25_00, 'USD') };
  const topUps = { on: 'POST /wallet/top-ups', times: 1 } as const;

  /** The wallet's balance after a top-up that failed once and was sent again. */
  async function afterTwo(fault: Fault) {
    const { client, mock } = opened('wallet/active');
    const before = (await client.getOverview()).wallet?.balance.amount ?? NaN;
    mock.faults.add(fault);
    const failure = await failureOf(client.topUp(topUp));
    const between = (await client.getOverview()).wallet?.balance.amount ?? NaN;
    expect(await client.topUp(topUp)).toMatchObject({ status: 'succeeded' });
    const after = (await client.getOverview()).wallet?.balance.amount ?? NaN;
    return { failure, gained: [between - before, after - before] };
  }

  it.each([
    ['lose_answer', 'offline'],
    ['cut_off', 'malformed_response'],
  ] as const)('that was done before %s is one charge when it is sent again', async (does, code) => {
    const { failure, gained } = await afterTwo({ ...topUps, does });
    expect(failure).toMatchObject({ code, retryable: true });
    expect(gained).toEqual([25_00, 25_00]);
  });

  it.each(['lose_request', 'proxy_page'] as const)(
    'that %s kept from the server is done when it is sent again',
    async (does) => {
      expect((await afterTwo({ ...topUps, does })).gained).toEqual([0, 25_00]);
    },
  );

  it('is answered with what its key was answered before', async () => {
    const { mock } = opened('wallet/active', { faults: [{ ...topUps, does: 'lose_answer' }] });
    const send = () =>
      mock.fetch(
        new Request(`${BASE}/v1/workspaces/${mock.workspaceId}/wallet/top-ups`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'one' },
          body: JSON.stringify(topUp),
        }),
      );
    await failureOf(send());
    const { status, headers } = await send();
    expect([status, headers.get('Idempotent-Replayed')]).toEqual([200, 'true']);
  });
});

describe('a late answer', () => {
  afterEach(() => void vi.useRealTimers());

  const late = { ...overview, does: 'delay', ms: 3_000 } as const;

  it('comes when the clock has been moved so far, and says what was true before', async () => {
    const { client, mock, world } = faulty(late);
    const seen: number[] = [];
    const answer = client
      .getOverview()
      .then(({ wallet }) => void seen.push(wallet?.balance.amount ?? NaN));
    await client.getPlans();
    world.usage(480);
    await mock.advance({ seconds: 2 });
    await client.getPlans();
    expect(seen).toEqual([]);
    await mock.advance({ seconds: 1 });
    await answer;
    expect(seen).toEqual([12_480]);
  });

  it('comes by itself where time flows', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] });
    const { client } = opened('team/active', { clock: 'running', faults: [late] });
    const answer = client.getOverview();
    await vi.advanceTimersByTimeAsync(3_000);
    expect((await answer).now).toBe('2026-01-15T12:00:00.000Z');
  });

  it('may be that of another fault', async () => {
    const { client, mock } = faulty(late, { on: '*', does: 'lose_request' });
    const ends: string[] = [];
    const answer = endOf(client.getOverview()).then((end) => ends.push(end));
    await endOf(client.getPlans());
    expect(ends).toEqual([]);
    await mock.advance({ seconds: 3 });
    await answer;
    expect(ends).toEqual(['offline']);
  });
});

describe('a newer server', () => {
  const status = { ...overview, does: 'rewrite', path: ['subscription', 'status'] } as const;

  it('has a status, a banner and a code that nobody knows yet', async () => {
    const { client, mock } = opened('workspace/past-due', {
      faults: [
        { ...status, value: 'frozen' },
        { ...overview, does: 'rewrite', path: ['banner', 'kind'], value: 'tax_due' },
      ],
    });
    const { subscription, banner } = await client.getOverview();
    expect([subscription?.status, banner?.kind]).toEqual(['frozen', 'tax_due']);
    mock.faults.add({ on: '*', does: 'rewrite', path: ['code'], value: 'taxed' });
    expect(await failureOf(client.getCheckout('co_none'))).toMatchObject({ code: 'taxed' });
  });

  it('has rows that nobody knows yet, one or all', async () => {
    const { client } = faulty(
      { on: 'GET /transactions', does: 'rewrite', path: ['data', '*', 'source'], value: 'gift' },
      { on: 'GET /invoices', does: 'rewrite', path: ['data', '0', 'status'], value: 'disputed' },
    );
    const rows = await client.listTransactions({ limit: 3 });
    expect(rows.data.map(({ source }) => source)).toEqual(['gift', 'gift', 'gift']);
    const [first, second] = (await client.listInvoices({ limit: 2 })).data;
    expect([first?.status, second?.status]).toEqual(['disputed', 'paid']);
  });

  it('says at last what it was told to last', async () => {
    const { client, mock } = faulty({ ...status, value: 'frozen' });
    mock.faults.add({ ...status, value: 'thawed' });
    expect((await client.getOverview()).subscription?.status).toBe('thawed');
  });

  it('leaves a field out', async () => {
    const { client } = faulty({ ...overview, does: 'rewrite', path: ['now'], value: undefined });
    expect(await endOf(client.getOverview())).toBe('malformed_response');
  });

  it('changes nothing where there is no such place', async () => {
    const { client, mock } = faulty();
    const read = async () => (await mock.fetch(overviewRequest(mock))).json();
    const before = await read();
    mock.faults.add({ on: '*', does: 'rewrite', path: ['tax', 'status'], value: 'exempt' });
    expect(await read()).toEqual(before);
    const { id } = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
    expect(await endOf(client.closeCheckout(id))).toBe('answered');
  });

  it('is not taken for one that was read before', async () => {
    const { mock } = opened('team/active');
    const tag = (await mock.fetch(overviewRequest(mock))).headers.get('ETag') ?? '';
    const ask = () => mock.fetch(overviewRequest(mock, { headers: { 'If-None-Match': tag } }));
    const remove = mock.faults.add({ ...overview, does: 'rewrite', path: ['plan'], value: null });
    const { status, headers } = await ask();
    expect([status, headers.get('ETag')]).toEqual([200, null]);
    remove();
    expect((await ask()).status).toBe(304);
  });
});

describe('which requests meet a fault', () => {
  const lost = { does: 'lose_request' } as const;

  it('are those of its route, from every viewer', async () => {
    const { client, mock } = faulty({ ...lost, on: 'GET /checkouts/:id' });
    const { id } = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
    expect(await endOf(client.getCheckout(id))).toBe('offline');
    expect(await endOf(clientOf(mock.as('member')).getCheckout(id))).toBe('offline');
    expect(await endOf(client.closeCheckout(id))).toBe('answered');
  });

  it('are all of the contract for *, and none of the processor', async () => {
    const { client, mock } = faulty();
    const { url } = await client.createPortalSession();
    mock.faults.add({ ...lost, on: '*' });
    expect(await endOf(client.getPlans())).toBe('offline');
    expect((await mock.fetch(new Request(url))).status).toBe(200);
  });

  it('are so many, and then the next fault has its turn', async () => {
    const { client } = faulty(
      { ...lost, ...overview, times: 2 },
      { ...overview, does: 'fail', code: 'internal', times: 1 },
    );
    const ends = [];
    for (let i = 0; i < 4; i += 1) ends.push(await endOf(client.getOverview()));
    expect(ends).toEqual(['offline', 'offline', 'internal', 'answered']);
  });

  it('are none once it is removed, or all are cleared', async () => {
    const { client, mock } = faulty({ ...lost, on: 'GET /plans' });
    const remove = mock.faults.add({ ...lost, ...overview });
    remove();
    expect(await endOf(client.getOverview())).toBe('answered');
    expect(await endOf(client.getPlans())).toBe('offline');
    mock.faults.clear();
    expect(await endOf(client.getPlans())).toBe('answered');
  });
});

describe('a fault by chance', () => {
  async function endsWith(seed: number | undefined, chance: number) {
    const { client } = opened('team/active', {
      seed,
      faults: [{ on: '*', does: 'lose_request', chance }],
    });
    const ends = [];
    for (let i = 0; i < 40; i += 1) ends.push(await endOf(client.getPlans()));
    return ends;
  }
  const lossesIn = (ends: readonly string[]) => ends.filter((end) => end === 'offline').length;

  it('happens about so often', async () => {
    const losses = lossesIn(await endsWith(7, 0.5));
    expect(losses).toBeGreaterThan(10);
    expect(losses).toBeLessThan(30);
    expect(lossesIn(await endsWith(7, 0))).toBe(0);
    expect(lossesIn(await endsWith(7, 1))).toBe(40);
  });

  it('happens again the same way with the same seed, and otherwise with another', async () => {
    const ends = await endsWith(7, 0.5);
    expect(await endsWith(7, 0.5)).toEqual(ends);
    expect(await endsWith(8, 0.5)).not.toEqual(ends);
    expect(await endsWith(undefined, 0.5)).toEqual(await endsWith(1, 0.5));
  });
});

describe('a fault that could never happen', () => {
  it.each<[object, RegExp]>([
    [{ on: 'GET /overviews', does: 'hang' }, /no route "GET \/overviews".*GET \/checkouts\/:id/],
    [{ on: 'POST /overview', does: 'hang' }, /no route "POST \/overview"/],
    [{ on: '*', does: 'explode' }, /no fault does "explode".*delay, rewrite, fail, lose_request/],
    [{ on: '*', does: 'fail', code: 'timeout' }, /no server fails with "timeout".*rate_limited/],
    [{ on: '*', does: 'delay', ms: 0 }, /cannot come 0 milliseconds late/],
    [{ on: '*', does: 'delay', ms: Infinity }, /cannot come Infinity milliseconds late/],
    [{ on: '*', does: 'hang', times: 0 }, /cannot meet 0 requests/],
    [{ on: '*', does: 'hang', times: 1.5 }, /cannot meet 1.5 requests/],
    [{ on: '*', does: 'hang', chance: 1.01 }, /1.01 is no chance/],
    [{ on: '*', does: 'hang', chance: -0.01 }, /-0.01 is no chance/],
  ])('%j is misuse', (fault, sentence) => {
    expect(() => createMockBilling().faults.add(fault as Fault)).toThrow(sentence);
    expect(() => createMockBilling({ faults: [fault as Fault] })).toThrow(/^farebox: /);
  });
});
