import { createHttpClient, isBillingError } from 'farebox/client';
import { createMockBilling } from 'farebox/mocks';
import { createMswHandlers } from 'farebox/mocks/msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

const baseUrl = 'https://api.example/billing';

/** Another world for each test: the handlers ask for it at every request. */
let mock = createMockBilling();
const server = setupServer(...createMswHandlers(() => mock, { baseUrl }));

beforeAll(() => server.listen());
afterEach(() => void (mock = createMockBilling()));
afterAll(() => server.close());

it('answers whatever fetches', async () => {
  mock = createMockBilling({ scenario: 'wallet/negative' });
  const client = createHttpClient({ baseUrl, workspaceId: mock.workspaceId });
  expect((await client.getOverview()).wallet?.stopped).toBe(true);
});

it('loses the answer to a payment, which is made once all the same', async () => {
  mock = createMockBilling({ scenario: 'wallet/active' });
  mock.faults.add({ on: 'POST /wallet/top-ups', does: 'lose_answer', times: 1 });
  const client = createHttpClient({ baseUrl, workspaceId: mock.workspaceId });
  const amount = { amount: 25_00, currency: 'USD', scale: 2 };

  const error = await client.topUp({ amount }).catch((thrown: unknown) => thrown);
  expect(isBillingError(error) && error.code).toBe('offline');
  await client.topUp({ amount });
  const { data } = await client.listTransactions({ source: 'manual_topup', limit: 1 });
  expect(data[0]?.balanceAfter.amount).toBe(84_35 + 25_00);
});
