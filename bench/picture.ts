/**
 * Draws the README's picture, `stories/guides/billing-page.png`: `npx node bench/picture.ts`.
 *
 * It is the page of a team for its primary owner, as Storybook shows it, 1280 pixels wide at two
 * device pixels each. CHROMIUM_PATH names a Chromium other than Playwright's own.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { launchOptions } from '../tests/support/launchOptions.ts';

const STORY = 'page-billingpage--team-primary-owner';
const MAX_BYTES = 300_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const picture = join(root, 'stories', 'guides', 'billing-page.png');
const folder = mkdtempSync(join(tmpdir(), 'farebox-storybook-'));

try {
  const storybook = join(root, 'node_modules', '.bin', 'storybook');
  const words = ['build', '--output-dir', folder, '--disable-telemetry', '--quiet'];
  execFileSync(storybook, words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  await draw();
  const bytes = statSync(picture).size;
  console.log(`stories/guides/billing-page.png: ${bytes} B`);
  if (bytes > MAX_BYTES) throw new Error(`The picture is over its limit of ${MAX_BYTES} B.`);
} finally {
  rmSync(folder, { recursive: true });
}

async function draw() {
  const server = await preview({
    root,
    configFile: false,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      deviceScaleFactor: 2,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await page.goto(`${server.resolvedUrls?.local[0]}iframe.html?id=${STORY}&viewMode=story`);
    await page.getByRole('button', { name: 'Visit billing portal' }).first().waitFor();
    mkdirSync(join(root, 'docs'), { recursive: true });
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
    await server.close();
  }
}
