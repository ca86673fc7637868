/** The contract suites of the adapters guide, from the package, under each test runner. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPackedHost } from '../../scripts/packedHost.ts';
import { readmeCode } from '../support/readme.ts';
import { runIn } from '../support/runIn.ts';
import { served } from '../support/served.ts';
import { withSessions } from '../support/sessions.ts';

const examples = fileURLToPath(new URL('../../examples/contract', import.meta.url));

/** A host that gives little, and whose client sends numbers for text. */
const wrong = `import { factory as right } from '../right/factory.js';

const listPaymentMethods = async () => [{ id: 4242 }];

export const factory = {
  workspaces: { active: right.workspaces.active },
  client: (mock, as) => ({ ...right.client(mock, as), listPaymentMethods }),
};
`;

let host: string;

beforeAll(() => {
  host = createPackedHost(['vitest', 'jest']);
  cpSync(examples, join(host, 'right'), { recursive: true });
  cpSync(examples, join(host, 'wrong'), { recursive: true });
  writeFileSync(join(host, 'wrong', 'factory.js'), wrong);
  writeFileSync(join(host, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(host, 'jest.config.js'), 'export default { transform: {} };\n');
});

afterAll(() => {
  if (host) rmSync(host, { recursive: true });
});

const vitest = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=verbose'];
const jest = [
  '--experimental-vm-modules',
  join('node_modules', 'jest', 'bin', 'jest.js'),
  '--watchman=false',
  '--verbose',
];
const node = ['--test', '--test-reporter=spec'];

/** Of a runner that can be told while a test runs; Jest cannot, and such a test passes. */
const absent = 'wallet.topup is refused to the manager here (policy_off).';

describe.each([
  ['Vitest', 'vitest.test.js', vitest, /Tests +(\d+) passed \| \d+ skipped/, absent],
  ['Jest', 'jest.test.js', jest, /Tests: +(\d+) passed, \1 total/, ''],
  ['node:test', 'node.test.js', node, /pass (\d+)\n\S+ fail 0\n/, absent],
] as const)('under %s', (_, file, words, allPassed, note) => {
  it('a client that keeps its promise passes, and nothing is wanted', async () => {
    const said = await runIn(host, [...words, `right/${file}`]);
    expect(Number(allPassed.exec(said)?.[1])).toBeGreaterThan(100);
    expect(said).toContain(note);
    expect(said).not.toContain('Not run');
  });

  it('another one reads what to mend, and what to give', async () => {
    const said = await runIn(host, [...words, `wrong/${file}`]);
    expect(said).toContain(
      'listPaymentMethods answered 4242 at `0.id`, and a screen expects something else there. Answer what `BillingClient` declares.',
    );
    expect(said).toContain('Not run: give payCheckout, which pays a session as a person does.');
  });
});

/** What node:test says of a file, while a server with sessions runs. */
async function saidOfServer(file: string, text?: (url: string) => string) {
  const { url, close } = await served(withSessions('workspace').handler);
  if (text !== undefined) writeFileSync(join(host, file), text(url));
  const said = await runIn(host, [...node, file], { BILLING_URL: url });
  await close();
  return said;
}

const passed = /✔ the HTTP contract[^]* fail 0\n/;

it('proves a server over HTTP', async () => {
  expect(await saidOfServer('right/server.test.js')).toMatch(passed);
});

it('proves a server by the lines of the README', async () => {
  const code = readmeCode('Adapters', 'js');
  expect(code).toContain("'ws_1'");
  const text = (url: string) =>
    code.replace('http://127.0.0.1:8080', url).replace('ws_1', 'ws_meadow');
  expect(await saidOfServer('readme.test.js', text)).toMatch(passed);
});
