/** Every way in which any route may fail, held to the OpenAPI document. */
import { describe, expect, it } from 'vitest';
import { BillingError, type BillingErrorCode } from '../../src/client/index.js';
import { type Asked, type Known, ROUTES } from '../contract/requests.table.js';
import { viewer } from '../support/builders.js';
import { conformityTo } from '../support/conformity.js';
import { type Hosted, hosted, type Sent } from '../support/hosted.js';
import { openApi, placeOf, placesIn } from '../support/openApi.js';

const document = await openApi();
const places = placesIn(document);
const conformity = conformityTo(document);
const BASE = 'https://billing.test/api/v1/workspaces/ws_1';

const known: Known = {
  invoiceId: 'in_1',
  transactionId: 'tx_1',
  cardId: 'pm_1',
  reloadVersion: '1',
  alertsVersion: '1',
  previewId: async () => 'pv_1',
};

const requests: readonly Asked[] = [
  ...(await Promise.all(ROUTES.map(async ([, , ask]) => ask('workspace', known)))),
  { method: 'GET', path: '/events' },
  { method: 'GET', path: '/checkouts/co_1' },
  { method: 'DELETE', path: '/checkouts/co_1' },
];

/** As it comes from a host that stands so; what the document does not say of it is a failure. */
async function answered(host: Hosted, asked: Asked, sent: Sent = {}): Promise<Response> {
  const { method, path, body, version } = asked;
  const match = version === undefined ? {} : { 'If-Match': `"${version}"` };
  const headers = { ...match, ...sent.headers };
  const response = await hosted('workspace', host).send(method, path, { body, ...sent, headers });
  const copy = response.clone();
  expect(await conformity.complaintsOf(method, BASE + path, copy)).toEqual([]);
  return response;
}

const failing = (failure: Error): Hosted => ({
  backend: { getFacts: () => Promise.reject(failure) },
});

const claimed = (fingerprint?: string): Hosted => ({
  backend: {
    idempotency: {
      claim: async (_, __, its) => ({ state: 'running', fingerprint: fingerprint ?? its }),
      store: async () => {},
      release: async () => {},
    },
  },
});

const authorized = (by: Partial<ReturnType<typeof viewer>> & { workspaceId?: string }): Hosted => ({
  options: { authorize: () => ({ ...viewer('admin'), workspaceId: 'ws_1', ...by }) },
});

const anything = () => true;
const changes = ({ method }: Asked) => method !== 'GET';
const lists = ({ path }: Asked) => path === '/transactions' || path === '/invoices';

type Cause = readonly [
  what: string,
  status: number,
  of: (asked: Asked) => boolean,
  host: Hosted,
  sent?: Sent,
];

const XML = { 'Content-Type': 'text/xml' };

const causes: readonly Cause[] = [
  ['from nobody', 401, anything, { options: { authorize: () => null } }],
  ['from another workspace', 404, anything, authorized({ workspaceId: 'ws_2' })],
  ['from one who has left', 404, anything, authorized({ state: 'deactivated' })],
  ['to a workspace that is gone', 404, anything, { backend: { getFacts: async () => null } }],
  ['to a back end that breaks', 500, anything, failing(new Error('No database.'))],
  ['without a key', 400, changes, {}, { key: null }],
  ['with no JSON', 400, changes, {}, { text: '{' }],
  ['with a list', 400, changes, {}, { text: '[]' }],
  ['with XML', 415, changes, {}, { text: '<a/>', headers: XML }],
  ['with a cookie from another site', 403, changes, {}, { headers: { Cookie: 'session=1' } }],
  ['that is too long', 413, changes, {}, { text: ' '.repeat(65_537) }],
  ['with a field of its own', 422, changes, {}, { text: '{"moon":"full"}' }],
  ['under way already', 409, changes, claimed()],
  ['with the key of another', 422, changes, claimed('another')],
];

describe('a request', () => {
  const rows = causes.flatMap(([what, status, of, host, sent]) =>
    requests.filter(of).map((asked) => ({ what, status, asked, host, sent })),
  );
  it.each(rows)('$what is $status: $asked.method $asked.path', async (row) => {
    const { status, asked, host, sent } = row;
    expect((await answered(host, asked, sent)).status).toBe(status);
  });

  it.each(requests.filter(changes))(
    'sent twice is answered alike: $method $path',
    async (asked) => {
      const { send } = hosted('workspace');
      const { method, path, body, version = '1' } = asked;
      const sent = { body, key: 'one', headers: { 'If-Match': `"${version}"` } };
      await send(method, path, sent);
      const again = await send(method, path, sent);
      expect(again.headers.get('Idempotent-Replayed')).toBe('true');
      expect(await conformity.complaintsOf(method, BASE + path, again)).toEqual([]);
    },
  );

  it('for what is held already is 304', async () => {
    const { send } = hosted('workspace');
    const held = (await send('GET', '/overview')).headers.get('ETag') ?? '';
    const response = await send('GET', '/overview', { headers: { 'If-None-Match': held } });
    expect(response.status).toBe(304);
    expect(await conformity.complaintsOf('GET', `${BASE}/overview`, response)).toEqual([]);
  });

  it('for a setting without its version is 428', async () => {
    const path = '/wallet/low-balance-alerts';
    const body = { enabled: false, thresholds: [], channels: [] };
    expect((await answered({}, { method: 'PUT', path, body })).status).toBe(428);
  });

  it.each(requests.filter(lists))('for a page that is too long is 422: $path', async (asked) => {
    const response = await hosted().send('GET', `${asked.path}?limit=0`);
    expect(response.status).toBe(422);
    expect(await conformity.complaintsOf('GET', BASE + asked.path, response)).toEqual([]);
  });
});

describe('the public plans', () => {
  const PLANS = 'https://billing.test/api/v1/plans';
  it.each([
    ['are answered', 200, {}],
    ['fail', 500, { backend: { listPlans: () => Promise.reject(new Error('No database.')) } }],
  ] as const)('%s as told: %i', async (_, status, host) => {
    const response = await hosted('workspace', host).send('GET', PLANS);
    expect(response.status).toBe(status);
    expect(await conformity.complaintsOf('GET', PLANS, response)).toEqual([]);
  });
});

function codesIn(schema: object = {}): readonly BillingErrorCode[] {
  const { properties: { code = {} } = {} }: Coded = schema;
  return code['x-known-values'] ?? [];
}

interface Coded {
  readonly properties?: {
    readonly code?: { readonly 'x-known-values'?: readonly BillingErrorCode[] };
  };
}

/** Each code that the document lists for a status of an operation. */
const listed = requests.flatMap((asked) => {
  const place = placeOf(places, asked.method, BASE + asked.path);
  return Object.entries(place?.operation.responses ?? {}).flatMap(([status, { content = {} }]) =>
    codesIn(content['application/problem+json']?.schema).map((code) => ({ asked, status, code })),
  );
});

describe('a failure', () => {
  it.each(listed)('$code of $asked.method $asked.path is $status', async (row) => {
    const { asked, status, code } = row;
    const failure = new BillingError({ code, message: code, status: Number(status) });
    expect((await answered(failing(failure), asked)).status).toBe(Number(status));
  });
});
