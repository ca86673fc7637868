import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright';
import type { MockBilling } from '../../mocks/index.js';
import { launchOptions } from '../support/launchOptions.js';
import { served } from '../support/served.js';

const TIMEOUTS = `AbortSignal.timeout = (ms) => {
  const over = new AbortController();
  setTimeout(() => over.abort(new DOMException('', 'TimeoutError')), ms);
  return over.signal;
};`;

/** The host's page on loopback, and tabs of Chromium whose clocks can be moved. */
export async function openHost() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('PayingHost.tsx', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html', PAGE],
    '/host.js': ['text/javascript', textOf('.js')],
    '/host.css': ['text/css', textOf('.css')],
  };
  const server = await served(async ({ url }) => {
    const [type, text] = files[new URL(url).pathname] ?? ['text/plain', ''];
    return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  });
  const browser = await chromium.launch(launchOptions);
  return {
    origin: server.url,
    /** A tab with a clock of its own; the world's processor is told what a person does in its forms. */
    open: async ({ processor }: MockBilling): Promise<Page> => {
      const context = await browser.newContext({
        reducedMotion: 'reduce',
        viewport: { width: 1280, height: 6_000 }, // lists are read when they are seen
      });
      context.setDefaultTimeout(10_000);
      await context.clock.install();
      await context.addInitScript(TIMEOUTS); // Playwright's clock does not move those of signals
      await context.exposeFunction(
        'atProcessor',
        (verb: 'pay' | 'decline' | 'verify', secret: string) => processor[verb](secret),
      );
      return context.newPage();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

export type Host = Awaited<ReturnType<typeof openHost>>;

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css"></head>
<body><script type="module" src="/host.js"></script></body>
</html>`;
