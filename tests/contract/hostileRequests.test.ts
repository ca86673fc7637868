/** Requests that no screen of ours sends: each is a problem, and nothing is changed. */
import { describe, expect, it } from 'vitest';
import { usd } from '../support/builders.js';
import { hosted, problemIn, type Sent } from '../support/hosted.js';

const threshold = { amount: 100, unit: 'credits', scale: 0 };
const refill = { packId: 'p10' };
const match = { 'If-Match': '"1"' };
const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;

type Row = readonly [
  what: string,
  status: number,
  method: string,
  path: string,
  sent: Sent,
  fields: readonly string[],
];

const rows: readonly Row[] = [
  ['no JSON', 400, 'POST', '/support-requests', { text: '{"message":' }, []],
  ['two values', 400, 'POST', '/support-requests', { text: '{} {}' }, []],
  ['a key that is missing', 400, 'POST', '/portal-sessions', { body: {}, key: null }, []],
  [
    'XML',
    415,
    'POST',
    '/support-requests',
    { text: '<a/>', headers: { 'Content-Type': 'text/xml' } },
    [],
  ],
  [
    'JSON by another name',
    415,
    'POST',
    '/support-requests',
    { body: { message: 'Hi' }, headers: { 'Content-Type': 'application/jsonp' } },
    [],
  ],
  ['a body that is too long', 413, 'POST', '/support-requests', { text: ' '.repeat(65_537) }, []],
  ['a deep body', 400, 'POST', '/support-requests', { text: deep }, []],
  ['a list', 400, 'POST', '/portal-sessions', { body: [] }, []],
  ['a number', 400, 'POST', '/portal-sessions', { body: 7 }, []],
  ['null', 400, 'POST', '/portal-sessions', { text: 'null' }, []],
  ['no form', 422, 'POST', '/support-requests', {}, ['message']],
  ['an empty message', 422, 'POST', '/support-requests', { body: { message: ' ' } }, ['message']],
  ['a message of numbers', 422, 'POST', '/support-requests', { body: { message: 7 } }, ['message']],
  [
    'a forged role',
    422,
    'POST',
    '/support-requests',
    { body: { message: 'Hi', role: 'admin' } },
    ['role'],
  ],
  [
    'a forged workspace',
    422,
    'POST',
    '/portal-sessions',
    { body: { workspaceId: 'ws_2' } },
    ['workspaceId'],
  ],
  [
    'a forged member',
    422,
    'POST',
    '/subscription/cancel',
    { body: { viewer: { memberId: 'm_2', role: 'admin' } } },
    ['viewer'],
  ],
  [
    'a price of its own',
    422,
    'POST',
    '/checkouts',
    { body: { purpose: 'credit_pack', packId: 'p10', price: usd(1) } },
    ['price'],
  ],
  [
    'an amount for a pack',
    422,
    'POST',
    '/checkouts',
    { body: { purpose: 'credit_pack', packId: 'p10', amount: usd(1) } },
    ['amount'],
  ],
  [
    'credits of its own',
    422,
    'POST',
    '/checkouts',
    { body: { purpose: 'credit_pack', packId: 'p10', credits: threshold } },
    ['credits'],
  ],
  [
    'an unknown purpose',
    422,
    'POST',
    '/checkouts',
    { body: { purpose: 'refund', packId: 'p10' } },
    ['purpose'],
  ],
  ['no purpose', 422, 'POST', '/checkouts', { body: { packId: 'p10' } }, ['purpose']],
  [
    'a pack without a name',
    422,
    'POST',
    '/checkouts',
    { body: { purpose: 'credit_pack' } },
    ['packId'],
  ],
  [
    'a pack that is a list',
    422,
    'POST',
    '/checkouts',
    { body: { purpose: 'credit_pack', packId: ['p10', 'p25'] } },
    ['packId'],
  ],
  [
    'an inherited field',
    422,
    'POST',
    '/portal-sessions',
    { text: '{"__proto__":{"flow":"subscription_update"}}' },
    ['__proto__'],
  ],
  ['an unknown flow', 422, 'POST', '/portal-sessions', { body: { flow: 'root' } }, ['flow']],
  ['a change of nothing', 422, 'POST', '/subscription/preview', { body: {} }, ['']],
  ['no seats', 422, 'POST', '/subscription/preview', { body: { quantity: 0 } }, ['quantity']],
  ['half a seat', 422, 'POST', '/subscription/preview', { body: { quantity: 1.5 } }, ['quantity']],
  [
    'seats in words',
    422,
    'POST',
    '/subscription/preview',
    { body: { quantity: '5' } },
    ['quantity'],
  ],
  [
    'an unknown plan',
    422,
    'POST',
    '/subscription/preview',
    { body: { planId: 'gold' } },
    ['planId'],
  ],
  [
    'a change without a preview',
    422,
    'POST',
    '/subscription/change',
    { body: { quantity: 12 } },
    ['previewId'],
  ],
  [
    'a card with its number',
    422,
    'PUT',
    '/payment-methods/default',
    { body: { paymentMethodId: 'pm_1', number: '4242424242424242' } },
    ['number'],
  ],
  [
    'refills without a threshold',
    422,
    'PUT',
    '/wallet/auto-reload',
    { body: { enabled: true, refill, monthlyCap: null }, headers: match },
    ['threshold'],
  ],
  [
    'a status of its own',
    422,
    'PUT',
    '/wallet/auto-reload',
    {
      body: { enabled: true, threshold, refill, monthlyCap: usd(100_00), status: 'armed' },
      headers: match,
    },
    ['status'],
  ],
  [
    'a version in the body',
    422,
    'PUT',
    '/wallet/low-balance-alerts',
    { body: { enabled: true, thresholds: [], channels: [], version: '1' }, headers: match },
    ['version'],
  ],
  [
    'another workspace',
    404,
    'POST',
    'https://billing.test/v1/workspaces/ws_2/portal-sessions',
    {},
    [],
  ],
  [
    'a workspace that climbs',
    404,
    'POST',
    'https://billing.test/v1/workspaces/ws_1%2F..%2Fws_2/portal-sessions',
    {},
    [],
  ],
];

describe('a hostile request', () => {
  it.each<Row>(rows)('with %s is %i', async (...row) => {
    const [, status, method, path, sent, fields] = row;
    const { send, verbs } = hosted();
    const problem = await problemIn(await send(method, path, sent));
    expect(problem).toMatchObject({ status, retryable: false });
    expect((problem.fields ?? []).map((field) => field.path)).toEqual(fields);
    expect(verbs()).toEqual([]);
  });

  it('is not read to its end where it goes on for ever', async () => {
    let read = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 1;
        controller.enqueue(new Uint8Array(16_384).fill(32));
      },
    });
    const { handler } = hosted();
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'one' },
      body,
      duplex: 'half',
    };
    const request = new Request('https://billing.test/v1/workspaces/ws_1/portal-sessions', init);
    expect((await handler(request)).status).toBe(413);
    expect(read).toBeLessThan(20);
  });

  it('is measured in bytes', async () => {
    const { send } = hosted();
    const response = await send('POST', '/support-requests', {
      text: JSON.stringify({ message: '☃'.repeat(30_000) }),
    });
    expect(response.status).toBe(413);
  });
});
