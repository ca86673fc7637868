/** Ids in paths: an address that was tampered with must not be the address of another thing. */
import { describe, expect, it } from 'vitest';
import { createHttpClient } from '../../src/client/createHttpClient.js';

/** Clients of a back end that notes what it is asked. */
function asking({ workspaceId = '' } = {}) {
  const requests: string[] = [];
  const kept: string[] = [];
  const clientFor = (workspace: string) =>
    createHttpClient({
      baseUrl: 'https://billing.test',
      workspaceId: workspace,
      storage: { getItem: () => null, setItem: (name) => void kept.push(name), removeItem() {} },
      fetch: async ({ url }) => {
        requests.push(url);
        return Response.json({});
      },
    });
  return { client: clientFor('ws_1'), elsewhere: clientFor(workspaceId), requests, kept };
}

describe('an id', () => {
  const nobodys = [
    ['empty', ''],
    ['a dot', '.'],
    ['two dots', '..'],
    ['many dots', '.....'],
    ['encoded dots', '%2e%2e'],
    ['one encoded dot', '.%2E'],
    ['twice encoded dots', '%252e%252e'],
    ['a way up', '../overview'],
    ['a slash', 'co_1/pay'],
    ['an encoded slash', 'co_1%2fpay'],
    ['a backslash', '..\\overview'],
    ['a query', 'co_1?as=admin'],
    ['a fragment', 'co_1#top'],
    ['a space', ' co_1'],
    ['a line break', 'co_1\nco_2'],
    ['a zero', 'co_1\0'],
    ['half a character', 'co_\ud83d'],
    ['256 characters', 'c'.repeat(256)],
  ] as const;

  it.each(nobodys)('that is %s is of nothing, and nothing is asked or kept', async (_, id) => {
    const { client, elsewhere, requests, kept } = asking({ workspaceId: id });
    const calls = [
      client.getCheckout(id),
      client.closeCheckout(id),
      client.getInvoicePdf(id),
      client.getTransactionInvoice(id),
      client.payInvoice(id),
      client.removePaymentMethod(id),
      elsewhere.getOverview(),
      elsewhere.cancelSubscription(),
    ];
    for (const call of calls) {
      await expect(call).rejects.toMatchObject({ name: 'BillingError', code: 'not_found' });
    }
    expect(requests).toEqual([]);
    expect(kept).toEqual([]);
  });

  it.each([
    ['of a processor', 'cs_test_a1B2', 'cs_test_a1B2'],
    ['with dots inside', 'inv.2026..1', 'inv.2026..1'],
    ['with a colon', 'gid:invoice:1', 'gid%3Ainvoice%3A1'],
    ['in another script', 'счёт１', '%D1%81%D1%87%D1%91%D1%82%EF%BC%91'],
    ['of full-width dots', '．．', '%EF%BC%8E%EF%BC%8E'],
    ['of 255 characters', 'c'.repeat(255), 'c'.repeat(255)],
  ])('%s is asked about as it is', async (_, id, asked) => {
    const { client, requests } = asking();
    await expect(client.getCheckout(id)).rejects.toMatchObject({ code: 'malformed_response' });
    expect(requests).toEqual([`https://billing.test/v1/workspaces/ws_1/checkouts/${asked}`]);
  });
});
