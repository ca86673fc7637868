import { getResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type BillingClient, createHttpClient } from '../../src/client/index.js';
import { money } from '../../src/rules/money.js';
import { createMockBilling, type MockBilling, type ScenarioName } from '../../mocks/index.js';
import { createMswHandlers } from '../../mocks/msw/index.js';
import { type MockServer, serveMockBilling } from '../../mocks/serve.js';
import { BASE, clientOf, failureOf } from '../support/opened.js';

const losses = [
  ['lose_request', 84_35],
  ['lose_answer', 109_35],
] as const;

/** The balance after a top-up that was lost, and after it was sent again. */
async function topUpTwice(
  mock: MockBilling,
  client: BillingClient,
  does: 'lose_request' | 'lose_answer',
) {
  const balance = async () => (await clientOf(mock).getOverview()).wallet?.balance.amount;
  const amount = money(25_00, 'USD');
  mock.faults.add({ on: 'POST /wallet/top-ups', times: 1, does });
  const failure = await failureOf(client.topUp({ amount }));
  expect(failure).toMatchObject({ code: 'offline', cause: expect.any(TypeError) });
  const between = await balance();
  await client.topUp({ amount });
  return [between, await balance()];
}

describe('the loopback server', () => {
  let server: MockServer | null = null;

  afterEach(async () => {
    vi.restoreAllMocks();
    await server?.close();
    server = null;
  });

  async function served(scenario: ScenarioName = 'workspace/active') {
    let mock: MockBilling | null = null;
    server = await serveMockBilling({
      mock: (url) =>
        (mock = createMockBilling({
          scenario,
          processorBaseUrl: url,
          returnOrigin: 'http://localhost:5173',
        })),
    });
    if (mock === null) throw new Error('No mock was asked for.');
    return { url: server.url, mock: mock as MockBilling };
  }

  it('answers any client, and its checkout is paid by posting a form', async () => {
    const { url, mock } = await served();
    const root = `${url}/v1/workspaces/${mock.workspaceId}`;
    const created = await fetch(`${root}/checkouts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'one' },
      body: JSON.stringify({ purpose: 'credit_pack', packId: 'pack_10', returnPath: '/billing' }),
    });
    const session: { id: string; url: string } = JSON.parse(await created.text());
    expect(session.url.startsWith(`${url}/processor/checkouts/`)).toBe(true);
    const paid = await fetch(session.url, {
      method: 'POST',
      body: new URLSearchParams({ do: 'pay' }),
      redirect: 'manual',
    });
    expect(paid.status).toBe(303);
    expect(paid.headers.get('Location')).toBe(
      `http://localhost:5173/billing?checkout=${session.id}&workspace=ws_meadow`,
    );
    const overview: { wallet: { balance: { amount: number } } } = JSON.parse(
      await (await fetch(`${root}/overview`)).text(),
    );
    expect(overview.wallet.balance.amount).toBe(9_420 + 1_000);
  });

  it('answers createHttpClient', async () => {
    const { url, mock } = await served();
    const client = createHttpClient({ baseUrl: url, workspaceId: mock.workspaceId });
    expect((await client.getOverview()).plan?.name).toBe('Business');
  });

  it.each(losses)('breaks the connection to %s', async (does, between) => {
    const { url, mock } = await served('wallet/active');
    const client = createHttpClient({ baseUrl: url, workspaceId: mock.workspaceId });
    expect(await topUpTwice(mock, client, does)).toEqual([between, 109_35]);
  });

  it('keeps no connection, on which a browser would send again what was lost', async () => {
    const { url } = await served();
    expect((await fetch(url)).headers.get('Connection')).toBe('close');
  });

  it('is silent about a page that did not wait for its answer', async () => {
    const complained = vi.spyOn(console, 'error').mockReturnValue();
    const { url, mock } = await served();
    const asked = new Promise<AbortSignal>((resolve) => {
      const { fetch } = mock;
      vi.spyOn(mock, 'fetch').mockImplementation((request) => {
        resolve(request.signal);
        return fetch(request);
      });
    });
    mock.faults.add({ on: '*', does: 'hang' });
    const page = new AbortController();
    const { signal } = page;
    const answer = fetch(`${url}/v1/workspaces/${mock.workspaceId}/overview`, { signal });
    const left = await asked;
    page.abort();
    await expect(answer).rejects.toThrow('aborted');
    await vi.waitUntil(() => left.aborted);
    expect(complained).not.toHaveBeenCalled();
  });

  it.each([
    ['http://localhost:5173', 'http://localhost:5173'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['https://example.com', null],
    ['http://localhost.example.com', null],
  ])('lets the pages of %s read %s', async (origin, allowed) => {
    const { url, mock } = await served();
    const answer = await fetch(`${url}/v1/workspaces/${mock.workspaceId}/checkouts`, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(allowed);
  });
});

describe('the handlers of MSW', () => {
  it('answer the contract and the processor, whichever mock is the current one', async () => {
    let current = createMockBilling({ scenario: 'team/active' });
    const handlers = createMswHandlers(() => current, { baseUrl: BASE });
    const overMsw = ({ workspaceId }: MockBilling) =>
      createHttpClient({
        baseUrl: BASE,
        workspaceId,
        fetch: async (request) => (await getResponse(handlers, request)) ?? Response.error(),
      });
    expect((await overMsw(current).getOverview()).plan?.name).toBe('Pro');
    current = createMockBilling({ scenario: 'workspace/active' });
    expect((await overMsw(current).getOverview()).plan?.name).toBe('Business');
    const { url } = await clientOf(current).createPortalSession();
    expect((await getResponse(handlers, new Request(url)))?.status).toBe(200);
    expect(await getResponse(handlers, new Request('https://other.test/'))).toBeUndefined();
  });

  describe('in front of a page', () => {
    let network: ReturnType<typeof setupServer> | null = null;

    afterEach(() => {
      vi.restoreAllMocks();
      network?.close();
    });

    const behindMsw = (scenario: ScenarioName) => {
      const mock = createMockBilling({ scenario });
      network = setupServer(...createMswHandlers(mock, { baseUrl: BASE }));
      network.listen({ onUnhandledFrame: 'error' });
      const { workspaceId } = mock;
      return { mock, client: createHttpClient({ baseUrl: BASE, workspaceId }) };
    };

    it.each(losses)('make a network error of %s', async (does, between) => {
      const { mock, client } = behindMsw('wallet/active');
      expect(await topUpTwice(mock, client, does)).toEqual([between, 109_35]);
    });

    it('are silent about a page that did not wait for its answer', async () => {
      const complained = vi.spyOn(console, 'error').mockReturnValue();
      const { mock, client } = behindMsw('wallet/active');
      mock.faults.add({ on: 'GET /overview', does: 'hang' });
      const page = new AbortController();
      const answer = client.getOverview({ signal: page.signal });
      await client.getPlans();
      page.abort();
      await expect(answer).rejects.toThrow('aborted');
      await client.getPlans();
      expect(complained).not.toHaveBeenCalled();
    });
  });
});
