/** That the document would notice: whatever is wrong in an answer is told. */
import type { Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type ScenarioName, scenarios } from '../../mocks/index.js';
import { ROUTES } from '../contract/requests.table.js';
import { type Conformity, conformityTo } from '../support/conformity.js';
import { knownTo, send } from '../support/crafted.js';
import { mutantsOf } from '../support/mutants.js';
import { openApi, placeOf, placesIn } from '../support/openApi.js';
import { textOf } from '../support/sources.js';

interface Sample {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What a payer is answered by each route, in worlds that between them have everything. */
async function samplesOf(scenario: ScenarioName): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const [, , ask] of ROUTES) {
    const mock = createMockBilling({ scenario });
    const asked = await ask(scenarios[scenario].preset, await knownTo(mock));
    const url = `https://billing.test/v1/workspaces/${mock.workspaceId}${asked.path}`;
    const response = await send(mock, asked);
    const { status, headers } = response;
    const text = await response.text();
    if (text !== '') samples.push({ method: asked.method, url, status, headers, text });
  }
  return samples;
}

const WORLDS: readonly ScenarioName[] = [
  'workspace/everything-wrong',
  'workspace/active',
  'workspace/stuck',
  'workspace/over-seats',
  'workspace/rich-history',
  'workspace/quote-requested',
  'workspace/custom-contract',
  'team/none',
  'team/active',
  'wallet/reload-suspended',
];

const samples = (await Promise.all(WORLDS.map(samplesOf))).flat();
const document = await openApi();

/** All that the document counts up. */
const words = new Set<string>();
JSON.stringify(document, (name, value) => {
  if (name === 'x-known-values' || name === 'enum') for (const word of value) words.add(word);
  return value;
});

/** What an answer may leave out, and names of the host's own that happen to be words. */
const FREE = [
  /^without (detail|reason|fields|preview|retryAfterMs)$/,
  /^without decisions\./,
  /^without data\[\]\.(offers\[\]\.terms|receipt)$/,
  /^without wallet\.packs\.items\[\]\.bonus$/,
  /^another word for (plan|data\[\])\.id$/,
];

/** Each fault once for each route and status. */
function* faultyAnswers() {
  const tried = new Set<string>();
  for (const { method, url, text, status, headers } of samples) {
    for (const { fault, body } of mutantsOf(JSON.parse(text), words)) {
      const name = `${nameOf(method, url)} ${status} ${fault}`;
      if (tried.has(name) || FREE.some((free) => free.test(fault))) continue;
      tried.add(name);
      yield { name, method, url, response: Response.json(body, { status, headers }) };
    }
  }
}

const nameOf = (method: string, url: string) =>
  placeOf(placesIn(document), method, url)?.operation.operationId;

const WIRE = 'src/client/wire.ts';
const OVERVIEW = 'src/client/wireOverview.ts';

/** A shape on the wire as somebody might get it wrong. */
const seeds: readonly (readonly [what: string, file: string, from: string, to: string])[] = [
  ['an invoice has no amount due', WIRE, 'amountDue: money,', ''],
  ['a trial always ends', WIRE, 'trialEnd: nullable(instant)', 'trialEnd: instant'],
  [
    'every payment is automatic',
    WIRE,
    "oneOf('automatic', 'send_invoice')",
    "oneOf('send_invoice')",
  ],
  ['a balance is money', WIRE, 'union(money, credits)', 'money'],
  ['an amount is not below zero', WIRE, 'amount: whole, currency', 'amount: count, currency'],
  ['a page has a number', WIRE, 'nextCursor: nullable(text)', 'nextCursor: nullable(count)'],
  ['a banner cannot be put away', OVERVIEW, 'dismissible: flag,', ''],
  ['too many seats are not counted', OVERVIEW, 'overBy: count, used: count, paid', 'paid'],
  ['a wallet is always refilled', OVERVIEW, 'autoReload: nullable(autoReloadView)', 'autoReload'],
];

function seeded(file: string, from: string, to: string): Plugin {
  return {
    name: 'a fault',
    setup(building) {
      building.onLoad({ filter: new RegExp(`${file}$`) }, () => ({
        contents: textOf(file).replace(from, to),
        loader: 'ts',
      }));
    },
  };
}

async function complaintsBy(conformity: Conformity): Promise<string[]> {
  const found = samples.map(({ method, url, text, status, headers }) =>
    conformity.complaintsOf(method, url, new Response(text, { status, headers })),
  );
  return (await Promise.all(found)).flat();
}

describe('the document', () => {
  it('notices whatever is wrong in an answer', async () => {
    const conformity = conformityTo(document);
    const unnoticed: string[] = [];
    for (const { name, method, url, response } of faultyAnswers()) {
      const complaints = await conformity.complaintsOf(method, url, response);
      if (complaints.length === 0) unnoticed.push(name);
    }
    expect(unnoticed).toEqual([]);
  });

  it('fits the answers that nobody has changed', async () => {
    expect(await complaintsBy(conformityTo(document))).toEqual([]);
  });

  it.each(seeds)('fits them no more where %s', async (_, file, from, to) => {
    expect(textOf(file)).toContain(from);
    const faulty = conformityTo(await openApi(seeded(file, from, to)));
    expect(await complaintsBy(faulty)).not.toEqual([]);
  });
});
