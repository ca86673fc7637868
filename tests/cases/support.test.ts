/** What people write to people. */
import { describe, expect, it } from 'vitest';
import { type BillingClient, createHttpClient } from '../../src/client/index.js';
import { hosted } from '../support/hosted.js';
import { failureOf, opened } from '../support/opened.js';
import { quoteForm } from '../support/quoteForm.js';

const SECRETS = [
  ['a card number', 'Charged twice: 4242 4242 4242 4242', 'Charged twice: •••• 4242'],
  ['a security code', 'It asks for my CVC 123', 'It asks for my CVC •••'],
  ['a key', 'We use sk_live_51H8abcdefghijkl', 'We use sk_live_••••'],
] as const;

/** Every form that people read, with a text of the writer's in it. */
const FORMS = [
  ['/support-requests', (message: string) => ({ message })],
  ['/charge-reports', (message: string) => ({ message, invoiceId: 'in_1' })],
  ['/contact-sales', (message: string) => ({ message })],
  ['/quotes', (purchaseOrder: string) => ({ ...quoteForm, purchaseOrder })],
] as const;

describe.each(SECRETS)('%s', (_, written, read) => {
  it.each(FORMS)('EC-E09 in %s is masked before the back end has it', async (path, form) => {
    const { send, done } = hosted('workspace');
    const response = await send('POST', path, { body: form(written) });
    expect(response.status).toBe(200);
    expect(done.map(({ given }) => given)).toEqual([[form(read)]]);
  });

  const writes: readonly (readonly [string, (client: BillingClient) => Promise<unknown>])[] = [
    ['support', (it) => it.sendSupportRequest({ message: written })],
    ['a charge', (it) => it.reportCharge({ message: written })],
    ['sales', (it) => it.contactSales({ message: written })],
    ['a quote', (it) => it.requestQuote({ ...quoteForm, organisation: written })],
  ];
  it.each(writes)('EC-E09 for %s does not leave the page', async (_to, write) => {
    const { mock } = opened('workspace/active');
    const sent: string[] = [];
    const client = createHttpClient({
      baseUrl: 'https://billing.test',
      workspaceId: mock.workspaceId,
      fetch: async (request) => {
        sent.push(await request.clone().text());
        return mock.fetch(request);
      },
    });
    expect(await write(client)).toEqual({ reference: expect.any(String) });
    expect(sent).toEqual([expect.stringContaining(read)]);
  });
});

it('EC-E09 a reason for cancelling is read by people too', async () => {
  const { send, done } = hosted('workspace');
  await send('POST', '/subscription/cancel', { body: { feedback: 'password: hunter2' } });
  expect(done.map(({ given }) => given)).toEqual([['password: ••••']]);
});

describe('a card that pays for two workspaces', () => {
  const numbersIn = async ({ client }: ReturnType<typeof opened>) =>
    (await client.listInvoices()).data.map(({ number }) => number);

  it('EC-E03 has the charges of each in the books of that one alone', async () => {
    const [meadow, harbour] = [opened('workspace/active'), opened('team/active')];
    const cards = await Promise.all([meadow, harbour].map(({ client }) => client.getOverview()));
    expect(new Set(cards.map(({ payment }) => payment?.method?.last4))).toEqual(new Set(['4242']));
    const before = await numbersIn(meadow);
    const { id } = await harbour.client.createCheckout({
      purpose: 'credit_pack',
      packId: 'pack_100',
    });
    await harbour.processor.pay(id);
    expect(await numbersIn(meadow)).toEqual(before);

    const message = 'My card was charged $100.00, and I find no invoice of it here.';
    const [own] = (await meadow.client.listInvoices()).data;
    expect(await meadow.client.reportCharge({ message, invoiceId: own?.id })).toEqual({
      reference: expect.any(String),
    });
    const foreign = meadow.client.reportCharge({ message, invoiceId: 'in_of_harbour' });
    expect(await failureOf(foreign)).toMatchObject({ code: 'not_found', status: 404 });
  });
});
