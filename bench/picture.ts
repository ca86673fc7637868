/**
 * Draws the README's picture, `stories/guides/billing-page.png`: `npx node bench/picture.ts`.
 *
 * It is the page of a workspace with more members than paid seats, for its admin, 1280 pixels wide
 * at two device pixels each, in Arial or in what stands in for it: `system-ui` is another font on
 * each machine.
 */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openChromium } from '../scripts/openChromium.ts';
import { servePage } from '../scripts/servePage.ts';

const MAX_BYTES = 300_000;

const picture = fileURLToPath(new URL('../stories/guides/billing-page.png', import.meta.url));
const server = await servePage(new URL('../scripts/contactSheetPage.tsx', import.meta.url));
const browser = await openChromium();
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 784 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${server.url}?scenario=workspace/over-seats&role=admin`);
  await page.getByRole('button', { name: 'Cancel Standard' }).waitFor();
  await page.getByRole('button', { name: /^Buy \$10 / }).waitFor();
  await page.addStyleTag({ content: 'body { font-family: Arial, sans-serif; }' });
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
  server.close();
}
const bytes = statSync(picture).size;
console.log(`stories/guides/billing-page.png: ${bytes} B`);
if (bytes > MAX_BYTES) throw new Error(`The picture is over its limit of ${MAX_BYTES} B.`);
