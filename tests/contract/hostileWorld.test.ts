/** Thousands of requests that nobody means well by, over the whole mock: each is a problem, and nothing is changed. */
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBilling } from '../../mocks/index.js';
import { type Preset, PRESETS } from '../../src/rules/presets.js';
import { PAYER } from '../support/builders.js';
import { knownTo } from '../support/crafted.js';
import { scenarioFor } from '../support/stages.js';
import { type Hostile, hostileOf } from './hostile.js';
import { type Asked, ROUTES } from './requests.table.js';

const presets = Object.keys(PRESETS) as Preset[];

async function send({ fetch, workspaceId }: MockBilling, hostile: Hostile): Promise<Response> {
  const { method, path, text, headers } = hostile;
  const [, workspace = workspaceId, rest = path] = /^\/\/(\w+)(\/.*)$/.exec(path) ?? [];
  const url = `https://billing.test/v1/workspaces/${workspace}${rest}`;
  return fetch(new Request(url, { method, headers, body: text }));
}

/** The status of a request that is well meant, with more said about who sends it. */
async function sendAs(
  mock: MockBilling,
  { method, path, body, version }: Asked,
  forged: Readonly<Record<string, string>>,
  query: string,
): Promise<number> {
  const hostile = {
    what: 'forged',
    method,
    path: path + query,
    text: body === undefined ? null : JSON.stringify(body),
    headers: {
      ...(method !== 'GET' && { 'Idempotency-Key': `forged-${(count += 1)}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
      ...forged,
    },
  };
  return (await send(mock, hostile)).status;
}

/** All that a manager can see, the version with it. */
async function seen({ fetch, workspaceId }: MockBilling): Promise<string> {
  const read = async (path: string) => {
    const url = `https://billing.test/v1/workspaces/${workspaceId}${path}`;
    return (await fetch(new Request(url))).text();
  };
  const parts = await Promise.all(
    ['/overview', '/invoices', '/transactions', '/quotes', '/payment-methods'].map(read),
  );
  return parts.join('\n').replace(/"requestId":"[^"]*"/g, '');
}

/** What is wrong with an answer; `null` for a problem as the contract has it. */
async function faultOf(response: Response): Promise<string | null> {
  const { status, headers } = response;
  const text = await response.text();
  if (status < 400 || status > 499) return `${status} ${text.slice(0, 80)}`;
  if (!headers.get('Content-Type')?.startsWith('application/problem+json')) return 'no problem';
  const { code, requestId } = JSON.parse(text) as { code?: unknown; requestId?: unknown };
  return typeof code === 'string' && typeof requestId === 'string' ? null : `unnamed: ${text}`;
}

const FORGED = { 'X-Role': 'admin', 'X-Member-Id': 'mem_1', Authorization: 'Bearer admin' };

let count = 0;

describe.each(presets)('a hostile request to a %s', (preset) => {
  it.each(ROUTES)('about %s by %s', async (action, _, ask) => {
    const mock = createMockBilling({ scenario: scenarioFor(action, preset), role: PAYER[preset] });
    const meant = await ask(preset, await knownTo(mock));
    const before = await seen(mock);
    const faults: string[] = [];
    for (const hostile of hostileOf(meant)) {
      count += 1;
      const fault = await faultOf(await send(mock, hostile));
      if (fault !== null)
        faults.push(`${hostile.method} ${hostile.path} ${hostile.what}: ${fault}`);
    }
    expect(faults).toEqual([]);
    expect(await seen(mock)).toBe(before);
  });
});

describe.each(['workspace', 'team'] as const)('a member of a %s who forges', (preset) => {
  it.each(ROUTES)('a role for %s by %s is who it is', async (action, _, ask) => {
    const mock = createMockBilling({ scenario: scenarioFor(action, preset), role: PAYER[preset] });
    const member = mock.as('member');
    const meant = await ask(preset, await knownTo(mock));
    const plain = await sendAs(member, meant, {}, '');
    const forged = await sendAs(member, meant, FORGED, '?role=admin&memberId=mem_1');
    expect(forged).toBe(plain);
  });
});

it('was sent more than two thousand times', () => {
  expect(count).toBeGreaterThan(2_000);
});
