/** What people write to people. */
import { describe, expect, it } from 'vitest';
import { type BillingClient, createHttpClient } from '../../src/client/index.js';
import { hosted } from '../support/hosted.js';
import { opened } from '../support/opened.js';

const SECRETS = [
  ['a card number', 'Charged twice: 4242 4242 4242 4242', 'Charged twice: •••• 4242'],
  ['a security code', 'It asks for my CVC 123', 'It asks for my CVC •••'],
  ['a key', 'We use sk_live_51H8abcdefghijkl', 'We use sk_live_••••'],
] as const;

const quote = {
  organisation: 'Meadow School',
  role: 'Head teacher',
  teachers: 12,
  students: 240,
  publicClass: false,
  seats: 252,
  storage: 0,
  neededBy: 'September',
  urgent: false,
};

/** Every form that people read, with a text of the writer's in it. */
const FORMS = [
  ['/support-requests', (message: string) => ({ message })],
  ['/charge-reports', (message: string) => ({ message, invoiceId: 'in_1' })],
  ['/contact-sales', (message: string) => ({ message })],
  ['/quotes', (purchaseOrder: string) => ({ ...quote, purchaseOrder })],
] as const;

describe.each(SECRETS)('EC-E09 %s', (_, written, read) => {
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
    ['a quote', (it) => it.requestQuote({ ...quote, organisation: written })],
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
