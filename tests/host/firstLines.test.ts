/** The README's first lines in a host of their own: built for production, under a strict policy. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preview, type PreviewServer } from 'vite';
import { createPackedHost } from '../../scripts/packedHost.ts';
import { launchOptions } from '../support/launchOptions.ts';
import { readmeCode } from '../support/readme.ts';

const policy = "default-src 'self'; script-src 'self'; style-src 'self'";

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><link rel="icon" href="/icon.svg"></head>
  <body><div id="root"></div><script type="module" src="/main.tsx"></script></body>
</html>
`;

const main = `import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import App from './App.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode><App /></StrictMode>);
`;

const files = {
  'index.html': page,
  'main.tsx': main,
  'App.tsx': readmeCode("A host's first ten lines", 'tsx'),
  'public/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'package.json': '{ "type": "module" }',
};

let host: string;
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  host = createPackedHost(['react', 'react-dom', '@tanstack/react-query', 'vite']);
  mkdirSync(join(host, 'public'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(host, name), text);
  const { NODE_ENV: _, ...env } = process.env;
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  execFileSync('node', [vite, 'build', '--logLevel', 'error'], { cwd: host, env });
  server = await preview({
    root: host,
    configFile: false,
    preview: { host: '127.0.0.1', port: 0, headers: { 'Content-Security-Policy': policy } },
  });
  browser = await chromium.launch(launchOptions);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (host) rmSync(host, { recursive: true });
});

/** The page of the host, and what it complains about. */
async function visit() {
  const visitor = await browser.newPage();
  const complaints: string[] = [];
  visitor.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  visitor.on('pageerror', (error) => complaints.push(error.message));
  await visitor.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
      console.error(`${violatedDirective} violated by ${sourceFile}`),
    );
  });
  await visitor.goto(server.resolvedUrls?.local[0] ?? '');
  return { visitor, complaints };
}

const named = (visitor: Page, role: 'heading' | 'button', name: string) =>
  visitor.getByRole(role, { name }).first();

describe('the first lines of the README', () => {
  it('are ten at the most', () => {
    const lines = files['App.tsx'].split('\n').filter((line) => line.trim() !== '');
    expect(lines.length).toBeLessThanOrEqual(10);
  });

  it('draw a billing page, without a word in the console', async () => {
    const { visitor, complaints } = await visit();
    await named(visitor, 'heading', 'Billing').waitFor();
    await named(visitor, 'button', 'Start trial').waitFor();
    expect(complaints).toEqual([]);
  });

  it('draw it in style', async () => {
    const { visitor } = await visit();
    const button = named(visitor, 'button', 'Start trial');
    await button.waitFor();
    const { cursor, borderRadius } = await button.evaluate((it) => getComputedStyle(it));
    expect(cursor).toBe('pointer');
    expect(borderRadius).not.toBe('0px');
  });

  it('start a trial', async () => {
    const { visitor, complaints } = await visit();
    await named(visitor, 'button', 'Start trial').click();
    await named(visitor, 'button', 'Pay').click();
    await visitor.getByText('Free trial is running').waitFor();
    expect(complaints).toEqual([]);
  });
});
