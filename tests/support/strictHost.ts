import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import { createPackedHost } from '../../scripts/packedHost.ts';
import { launchOptions } from './launchOptions.ts';
import { served } from './served.ts';

/** The host's own sources, and what its scripts must not do. */
export const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A policy with more sources; a directive that it lacks is added. */
export function mergedPolicy(policy: string, more: ReadonlyMap<string, string>): string {
  const parts = policy.split('; ').map((part): [string, string] => {
    const [directive = '', ...sources] = part.split(' ');
    return [directive, sources.join(' ')];
  });
  const merged = new Map(parts);
  for (const [directive, sources] of more)
    merged.set(directive, [merged.get(directive), sources].filter(Boolean).join(' '));
  return Array.from(merged, ([directive, sources]) => `${directive} ${sources}`).join('; ');
}

export interface Visit {
  /** `/`, or the path of a script that runs before the page. */
  readonly path?: string;
  /** The policy. @default STRICT */
  readonly under?: string;
  /** What draws payments, see `strictPage.tsx`. */
  readonly slots?: 'fake' | 'stripe' | 'loader';
  readonly scenario?: ScenarioName;
  readonly colorScheme?: 'light' | 'dark';
  readonly dir?: 'ltr' | 'rtl';
  /** Reads the mock of the host's server, and not one in the page. */
  readonly over?: 'http';
  readonly before?: (page: Page) => Promise<void>;
}

export type StrictHost = Awaited<ReturnType<typeof strictHost>>;

const packages = [
  'react',
  'react-dom',
  '@tanstack/react-query',
  '@stripe/stripe-js',
  '@stripe/react-stripe-js',
  'prop-types',
];

/** A host of the packed library on the loopback interface; scripts by the path of their page. */
export async function strictHost(scripts: Readonly<Record<string, string>>) {
  const folder = createPackedHost(packages);
  const mock = createMockBilling({ scenario: 'team/active' });
  const files = { ...(await built(folder)), ...pagesWith(scripts) };
  let policy = STRICT;
  const server = await served(async (request) => {
    const file = files[new URL(request.url).pathname];
    if (file === undefined) return mock.fetch(request);
    const headers = { 'Content-Type': file.type, 'Content-Security-Policy': policy };
    return new Response(file.body, { headers });
  });
  const browser = await chromium.launch(launchOptions);

  /** A page of the host, and all that the browser refused or the console says of it. */
  async function visit({ path = '/', under = STRICT, colorScheme = 'light', ...rest }: Visit) {
    const { before, ...search } = { scenario: 'team/active', slots: 'fake', ...rest };
    policy = under;
    const page = await browser.newPage({ colorScheme });
    const complaints = await complaintsOf(page);
    await before?.(page);
    await page.goto(`${server.url}${path}?${new URLSearchParams(search)}`);
    const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
    return { page, complaints, press };
  }

  const close = async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  };
  return { mock, visit, close };
}

interface Served {
  readonly type: string;
  readonly body: string;
}

async function built(folder: string): Promise<Record<string, Served>> {
  const source = fileURLToPath(new URL('../host/strictPage.tsx', import.meta.url));
  cpSync(source, join(folder, 'page.tsx'));
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'page.tsx')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    absWorkingDir: folder,
    logLevel: 'error',
  });
  const styles = join(folder, 'node_modules', 'farebox', 'dist', 'styles.css');
  return {
    '/': documentWith('/page.js'),
    '/page.js': { type: 'text/javascript', body: outputFiles[0]?.text ?? '' },
    '/styles.css': { type: 'text/css', body: readFileSync(styles, 'utf8') },
    '/favicon.ico': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  };
}

function pagesWith(scripts: Readonly<Record<string, string>>): Record<string, Served> {
  const pages = Object.entries(scripts).map(([path, body]): [string, Served][] => [
    [path, documentWith(`${path}.js`, '/page.js')],
    [`${path}.js`, { type: 'text/javascript', body }],
  ]);
  return Object.fromEntries(pages.flat());
}

function documentWith(...scripts: readonly string[]): Served {
  const tags = scripts.map((script) => `<script type="module" src="${script}"></script>`);
  const body = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Host</title>
<link rel="stylesheet" href="/styles.css"></head>
<body><div id="root"></div>${tags.join('')}</body></html>`;
  return { type: 'text/html', body };
}

async function complaintsOf(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('refused', (what: string) => complaints.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { refused } = globalThis as unknown as { refused: (what: string) => void };
      refused(`${effectiveDirective}: ${blockedURI}`);
    });
  });
  return complaints;
}
