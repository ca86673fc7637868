/** A change that moves money at once, and whose answer is lost: the next attempt is the same one. */
import { describe, expect, it } from 'vitest';
import type { ScenarioName } from '../../mocks/index.js';
import { type BillingClient, createHttpClient } from '../../src/client/index.js';
import { usd } from '../support/builders.js';
import { BASE, failureOf, opened } from '../support/opened.js';

const TOP_UP = { amount: usd(25_00) };

/** A client as each load of one tab makes it. */
function tab(scenario: ScenarioName) {
  const { mock, client } = opened(scenario, { policy: { retryOnMethodUpdate: false } });
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  const { workspaceId, fetch } = mock;
  const load = () => createHttpClient({ baseUrl: BASE, workspaceId, fetch, storage });
  return { mock, client, load };
}

const rowsOf = async (client: BillingClient) => (await client.listTransactions()).data.length;
const invoicesOf = async (client: BillingClient) => (await client.listInvoices()).data.length;

describe.each(['lose_answer', 'cut_off'] as const)('after %s', (does) => {
  it.each([
    ['in the page', false],
    ['in the page that was loaded again', true],
  ])('a top-up tried again %s adds once', async (_, reload) => {
    const { mock, client, load } = tab('wallet/active');
    const [rows, invoices] = [await rowsOf(client), await invoicesOf(client)];
    mock.faults.add({ on: 'POST /wallet/top-ups', does, times: 1 });
    const page = load();
    await failureOf(page.topUp(TOP_UP));
    expect(await (reload ? load() : page).topUp(TOP_UP)).toMatchObject({ status: 'succeeded' });
    expect([await rowsOf(client), await invoicesOf(client)]).toEqual([rows + 1, invoices + 1]);
  });

  it('a top-up tried again by who had to sign in meanwhile adds once', async () => {
    const { mock, client, load } = tab('wallet/active');
    const rows = await rowsOf(client);
    mock.faults.add({ on: 'POST /wallet/top-ups', does, times: 1 });
    await failureOf(load().topUp(TOP_UP));
    mock.faults.add({
      on: 'POST /wallet/top-ups',
      does: 'fail',
      code: 'unauthenticated',
      times: 1,
    });
    await failureOf(load().topUp(TOP_UP));
    expect(await load().topUp(TOP_UP)).toMatchObject({ status: 'succeeded' });
    expect(await rowsOf(client)).toBe(rows + 1);
  });

  it('an invoice that was paid is told to be, and not refused', async () => {
    const { mock, client, load } = tab('wallet/past-due');
    const { id } = await client.createCheckout({ purpose: 'payment_method' });
    await mock.processor.pay(id);
    const [owed] = (await client.getOverview()).payment?.openInvoices ?? [];
    mock.faults.add({ on: 'POST /invoices/:id/pay', does, times: 1 });
    await failureOf(load().payInvoice(owed?.id ?? ''));
    expect(await load().payInvoice(owed?.id ?? '')).toMatchObject({ status: 'succeeded' });
  });
});
