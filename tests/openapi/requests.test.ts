/** What the document lets a caller send is what the handler reads. */
import { describe, expect, it } from 'vitest';
import type { Preset } from '../../src/rules/presets.js';
import { type Asked, type Known, ROUTES } from '../contract/requests.table.js';
import { usd } from '../support/builders.js';
import { validatorsOf } from '../support/conformity.js';
import { hosted } from '../support/hosted.js';
import { mutantsOf } from '../support/mutants.js';
import { openApi, placeOf, placesIn } from '../support/openApi.js';

const document = await openApi();
const places = placesIn(document);
const validatorOf = validatorsOf(document);
const BASE = 'https://billing.test/v1/workspaces/ws_1';

const known: Known = {
  invoiceId: 'in_1',
  transactionId: 'tx_1',
  cardId: 'pm_1',
  reloadVersion: '1',
  alertsVersion: '1',
  previewId: async () => 'pv_1',
};

const operationOf = ({ method, path }: Asked) => placeOf(places, method, BASE + path)?.operation;

function isPromised(asked: Asked, body: unknown): boolean {
  const schema = operationOf(asked)?.requestBody?.content['application/json']?.schema;
  return schema !== undefined && validatorOf(schema)(body);
}

/** Whether the handler finds nothing wrong with the body, whatever else it answers. */
async function isRead(preset: Preset, { method, path }: Asked, body: unknown): Promise<boolean> {
  const headers = { 'If-Match': '"1"' };
  return (await hosted(preset).send(method, path, { body, headers })).status !== 422;
}

const presets = ['workspace', 'wallet'] as const satisfies readonly Preset[];
const rows = await Promise.all(
  presets.flatMap((preset) =>
    ROUTES.map(async ([, route, ask]) => ({ preset, route, asked: await ask(preset, known) })),
  ),
);
const forms = rows.filter(({ asked }) => asked.body !== undefined);

const WRONG = [null, true, 7, -1, 1.5, 2 ** 53, '', ' ', 'some', [], {}, ['some']];

/** A body with one thing in it that may be wrong. */
function variantsOf(body: object): object[] {
  const mutants = [...mutantsOf(JSON.parse(JSON.stringify(body)), new Set())];
  return [
    ...mutants.map((mutant) => Object(mutant.body)),
    ...Object.keys(body).flatMap((name) => WRONG.map((value) => ({ ...body, [name]: value }))),
  ];
}

describe('a body', () => {
  it.each(forms)('of $preset as it should be is promised: $route', ({ asked }) => {
    expect(isPromised(asked, asked.body)).toBe(true);
  });

  it.each(forms)('of $preset that is not promised is 422: $route', async ({ preset, asked }) => {
    const read: object[] = [];
    for (const body of variantsOf(Object(asked.body))) {
      if (!isPromised(asked, body) && (await isRead(preset, asked, body))) read.push(body);
    }
    expect(read).toEqual([]);
  });

  it.each<readonly [what: string, path: string, body: object]>([
    ['a message without words', '/support-requests', { message: ' ' }],
    ['a role of its own', '/support-requests', { message: 'Hi', role: 'admin' }],
    ['a change of nothing', '/subscription/preview', {}],
    ['half a seat', '/subscription/preview', { quantity: 1.5 }],
    ['a change of nothing but a preview', '/subscription/change', { previewId: 'pv_1' }],
    ['a change without a preview', '/subscription/change', { quantity: 12 }],
    ['a price of its own', '/checkouts', { purpose: 'credit_pack', packId: 'p10', price: usd(1) }],
    ['an item of another purpose', '/checkouts', { purpose: 'top_up', packId: 'p10' }],
    ['an unknown purpose', '/checkouts', { purpose: 'refund', packId: 'p10' }],
    ['another host', '/checkouts', { purpose: 'payment_method', returnPath: '//evil.test' }],
    ['half a cent', '/wallet/top-ups', { amount: { ...usd(0), amount: 0.5 } }],
    ['a currency in lower case', '/wallet/top-ups', { amount: { ...usd(25_00), currency: 'usd' } }],
  ])('with %s is neither promised nor read', async (_, path, body) => {
    const asked: Asked = { method: 'POST', path };
    expect(isPromised(asked, body)).toBe(false);
    expect(await isRead('wallet', asked, body)).toBe(false);
  });

  it.each(forms)('is required where an empty one is not read: $preset, $route', async (row) => {
    const { preset, asked } = row;
    const { status } = await hosted(preset).send(asked.method, asked.path, {
      headers: { 'If-Match': '"1"' },
    });
    expect(operationOf(asked)?.requestBody?.required).toBe(status === 422);
  });
});

describe('a parameter', () => {
  const isPromisedIn = (path: string, name: string, text: string): boolean => {
    const parameters = operationOf({ method: 'GET', path })?.parameters ?? [];
    const { schema = {} } = parameters.find((it) => it.in === 'query' && it.name === name) ?? {};
    return validatorOf(schema)(schema['type'] === 'integer' ? Number(text) : text);
  };

  it.each([
    ['/transactions', 'limit', '1', true],
    ['/transactions', 'limit', '100', true],
    ['/transactions', 'limit', '0', false],
    ['/transactions', 'limit', '101', false],
    ['/transactions', 'limit', '1.5', false],
    ['/transactions', 'direction', 'debit', true],
    ['/transactions', 'direction', 'up', false],
    ['/transactions', 'source', 'pack', true],
    ['/transactions', 'source', 'moon', false],
    ['/transactions', 'from', '2026-01-15T12:00:00.000Z', true],
    ['/transactions', 'from', 'yesterday', false],
    ['/transactions', 'q', 'x'.repeat(200), true],
    ['/transactions', 'q', 'x'.repeat(201), false],
    ['/invoices', 'status', 'paid', true],
    ['/invoices', 'status', 'lost', false],
    ['/plans', 'currency', 'USD', true],
    ['/plans', 'currency', 'usd', false],
  ])('of %s is told as it is read: %s=%s is %s', async (path, name, text, fits) => {
    const { status } = await hosted().send('GET', `${path}?${name}=${encodeURIComponent(text)}`);
    expect([isPromisedIn(path, name, text), status]).toEqual([fits, fits ? 200 : 422]);
  });
});
