/** What stands in for code on its way is as high as what comes, so that nothing below it jumps. */
import { chromium, type Browser, type Locator, type Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedPage, servePage } from '../../scripts/servePage.js';
import { launchOptions } from '../support/launchOptions.js';

/** Two lines: sentences break elsewhere at each width between. */
const A_LITTLE = 42;

let served: ServedPage;
let browser: Browser;

beforeAll(async () => {
  served = await servePage(new URL('../../scripts/contactSheetPage.tsx', import.meta.url));
  browser = await chromium.launch(launchOptions);
});
afterAll(async () => {
  await browser.close();
  served.close();
});

/** The parts that load by themselves are named as their modules; what the page starts with is not. */
const isPart = (url: URL) => /\/(?!page|chunk-)[^/]+\.js$/.test(url.pathname);

const unfold = (widget: Locator) =>
  widget.evaluate((it) => it.querySelectorAll('details').forEach((each) => (each.open = true)));
const press = (widget: Locator) => widget.getByRole('button').first().click();
const nothing = () => Promise.resolve();

/** How high a widget of the page is while code is on its way, and when it is there. */
async function heights(width: number, name: string, open: (widget: Locator) => Promise<unknown>) {
  const page = await browser.newPage({ viewport: { width, height: 9_000 } });
  const held: Route[] = [];
  let isThere = false;
  await page.route(isPart, (route) => (isThere ? route.continue() : void held.push(route)));
  await page.goto(`${served.url}?scenario=workspace/active&role=admin`);
  const widget = page.locator(`[data-farebox="${name}"]`);
  const skeleton = widget.locator('[data-state="loading"]');
  const height = async () => (await widget.boundingBox())?.height ?? 0;
  await open(widget);
  await skeleton.first().waitFor();
  const before = await height();
  isThere = true;
  for (const route of held) await route.continue();
  await expect.poll(() => skeleton.count()).toBe(0);
  const after = await height();
  await page.close();
  return { before, after };
}

describe.each([1_280, 320])('at %i px', (width) => {
  it.each([
    ['SupportRequest', nothing],
    ['EducationQuote', nothing],
    ['StorageAddOns', nothing],
    ['ChargeReport', unfold],
    ['UsageNotes', unfold],
    ['PaymentMethod', unfold],
    ['WalletHistory', unfold],
    ['AutoReload', press],
    ['LowBalanceAlerts', press],
  ] as const)('%s keeps its height', async (name, open) => {
    const { before, after } = await heights(width, name, open);
    expect(Math.abs(after - before)).toBeLessThanOrEqual(A_LITTLE);
  });
});
