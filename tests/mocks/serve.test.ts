import { getResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpClient } from '../../src/client/index.js';
import { createMockBilling, type MockBilling } from '../../mocks/index.js';
import { createMswHandlers } from '../../mocks/msw/index.js';
import { type MockServer, serveMockBilling } from '../../mocks/serve.js';
import { BASE, clientOf } from '../support/opened.js';

describe('the loopback server', () => {
  let server: MockServer | null = null;

  afterEach(async () => {
    await server?.close();
    server = null;
  });

  async function served() {
    let mock: MockBilling | null = null;
    server = await serveMockBilling({
      mock: (url) =>
        (mock = createMockBilling({
          scenario: 'workspace/active',
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
});
