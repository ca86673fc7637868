/** What `handler.ts` measures: the mock's handler, beside an answer that needs no work. */
import { createMockBilling } from '../mocks/index.js';
import { type BillingClient, createHttpClient } from '../src/client/index.js';
import { money, type Preset } from '../src/rules/index.js';

const BASE = 'https://billing.test';

/** One answer, to the end of its head. */
export type Subject = () => Promise<Response>;

/** The overview of a product, and the same bytes without anybody who asks. */
export async function overviewOf(preset: Preset): Promise<{ handler: Subject; bare: Subject }> {
  const mock = createMockBilling({ scenario: `${preset}/active` });
  const request = new Request(`${BASE}/v1/workspaces/${mock.workspaceId}/overview`);
  const body: unknown = await (await mock.fetch(request)).json();
  return { handler: () => mock.fetch(request), bare: async () => Response.json(body) };
}

/** The first and the last page of a ledger of so many rows. */
export async function pagesOf(rows: number): Promise<{ first: Subject; last: Subject }> {
  const { workspaceId, fetch, world } = createMockBilling({ scenario: 'wallet/active' });
  const client = createHttpClient({ baseUrl: BASE, workspaceId, fetch });
  await client.topUp({ amount: money(5_000_00, 'USD') });
  const { length } = await walk(client);
  for (let row = length; row < rows; row++) world.usage(1);
  const { cursor } = await walk(client);

  const path = `${BASE}/v1/workspaces/${workspaceId}/transactions`;
  const [first, last] = [new Request(path), new Request(`${path}?cursor=${cursor}`)];
  return { first: () => fetch(first), last: () => fetch(last) };
}

/** How long the ledger is, and where its last page begins. */
async function walk(client: BillingClient): Promise<{ length: number; cursor: string }> {
  let [length, cursor] = [0, ''];
  let page = await client.listTransactions();
  for (; page.nextCursor !== null; page = await client.listTransactions({ cursor })) {
    length += page.data.length;
    cursor = page.nextCursor;
  }
  return { length: length + page.data.length, cursor };
}
