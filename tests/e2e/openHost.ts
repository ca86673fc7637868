import { chromium, type Page } from 'playwright';
import type { MockBilling } from '../../mocks/index.js';
import { servePage } from '../../scripts/servePage.js';
import { launchOptions } from '../support/launchOptions.js';

const TIMEOUTS = `AbortSignal.timeout = (ms) => {
  const over = new AbortController();
  setTimeout(() => over.abort(new DOMException('', 'TimeoutError')), ms);
  return over.signal;
};`;

/** The host's page on loopback, and tabs of Chromium whose clocks can be moved. */
export async function openHost() {
  const server = await servePage(new URL('PayingHost.tsx', import.meta.url));
  const browser = await chromium.launch(launchOptions);
  return {
    origin: server.url.slice(0, -1),
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
      server.close();
    },
  };
}

export type Host = Awaited<ReturnType<typeof openHost>>;
