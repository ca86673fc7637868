/** The examples of the testing guide, run by their own tools as a host would. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { createPackedHost } from '../../scripts/packedHost.ts';
import { launchOptions } from '../support/launchOptions.ts';
import { runIn } from '../support/runIn.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const react = ['react', 'react-dom', '@tanstack/react-query'];
const hosts: string[] = [];

afterEach(() => {
  for (const host of hosts.splice(0)) rmSync(host, { recursive: true });
});

/** A host that has the library, these packages and the example of a tool. */
function hostOf(tool: string, packages: readonly string[]): string {
  const host = createPackedHost(packages);
  hosts.push(host);
  cpSync(join(root, 'examples', 'testing', tool), host, { recursive: true });
  writeFileSync(join(host, 'package.json'), '{ "type": "module" }');
  return host;
}

/** What `npx` finds in an installed host. */
function linkCommand(host: string, name: string, file: string) {
  const bin = join(host, 'node_modules', '.bin');
  const target = join(host, 'node_modules', file);
  mkdirSync(bin, { recursive: true });
  chmodSync(target, 0o755);
  symlinkSync(target, join(bin, name));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Gives the example other ports than those it writes, which may be taken here. */
function moveTo(host: string, ports: Readonly<Record<string, number>>) {
  const files = readdirSync(host, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('node_modules'))
    .map((name) => join(host, name))
    .filter((path) => statSync(path).isFile());
  for (const path of files) {
    const text = readFileSync(path, 'utf8');
    const moved = text.replace(/\b401[01]\b/g, (port) => String(ports[port]));
    if (moved !== text) writeFileSync(path, moved);
  }
}

/** As much of Cypress as the example uses: it cannot be installed everywhere. */
const cypress = `
interface Chainable<T> {
  click(): Chainable<T>;
  first(): Chainable<T>;
  should(chainer: 'be.visible'): Chainable<T>;
  then(deed: (subject: T) => unknown): Chainable<T>;
}
interface StaticResponse {
  statusCode?: number;
  headers?: Record<string, string>;
  body?: string;
  forceNetworkError?: boolean;
}
interface Req {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
  reply(response: StaticResponse): void;
}
declare const Cypress: { config(name: 'baseUrl'): string | null };
declare const cy: {
  intercept(url: string, answer: StaticResponse | ((req: Req) => void | Promise<void>)): void;
  visit(url: string): void;
  reload(): void;
  origin(url: string, deed: () => void): void;
  contains(text: string): Chainable<HTMLElement>;
  contains(selector: string, text: string): Chainable<HTMLElement>;
};
declare function it(name: string, test: () => void): void;
`;

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  strict: true,
  noEmit: true,
  types: [],
};

it('is tried with Jest', async () => {
  const host = hostOf('jest', ['jest', ...react]);
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  const said = await runIn(host, ['--experimental-vm-modules', jest, '--watchman=false']);
  expect(said).toMatch(/Tests: +5 passed, 5 total/);
});

it('is tried with Playwright, against a page that was built', async () => {
  const host = hostOf('playwright', ['playwright', 'vite', ...react]);
  linkCommand(host, 'vite', 'vite/bin/vite.js');
  linkCommand(host, 'farebox-mock', 'farebox/dist/mocks/bin.js');
  moveTo(host, { 4010: await freePort(), 4011: await freePort() });
  const local = `import config from './playwright.config.js';
export default { ...config, use: { ...config.use, launchOptions: ${JSON.stringify(launchOptions)} } };
`;
  writeFileSync(join(host, 'local.config.js'), local);
  const playwright = join('node_modules', 'playwright', 'cli.js');
  const said = await runIn(host, [playwright, 'test', '--config', 'local.config.js']);

  expect(said).toMatch(/5 passed/);
}, 120_000);

it('compiles for Cypress', () => {
  const host = hostOf('cypress', react);
  writeFileSync(join(host, 'cypress.d.ts'), cypress);
  writeFileSync(join(host, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  const tsc = join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');
  expect(spawnSync('node', [tsc], { cwd: host, encoding: 'utf8' }).stdout).toBe('');
});
