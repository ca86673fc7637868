/**
 * The billing page per preset × role × theme × direction, at three widths: `npm run sheets`.
 *
 * Writes one picture for each preset, theme and direction into `contact-sheets/`: a row per role, a
 * column per width. Words choose scenarios instead of each preset's plainest one:
 * `npm run sheets -- workspace/everything-wrong team/past-due`.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { importBundled } from './importBundled.ts';
import { openChromium } from './openChromium.ts';
import { servePage } from './servePage.ts';

const WIDTHS = [360, 768, 1280];
/** What is below is more of the same rows. */
const MAX_HEIGHT = 3200;
const SCALE = 0.5;
const themes = ['light', 'dark'];
const directions = ['ltr', 'rtl'];
const plainest = ['workspace/active', 'team/active', 'wallet/active'];

const folder = fileURLToPath(new URL('../contact-sheets/', import.meta.url));

interface Shot {
  readonly width: number;
  /** A data address. */
  readonly picture: string;
}

interface Strip {
  readonly role: string;
  readonly shots: readonly Shot[];
}

async function rolesOf(scenario: string): Promise<readonly string[]> {
  const rules = fileURLToPath(new URL('../src/rules/index.ts', import.meta.url));
  const { PRESETS, ROLES } = await importBundled<typeof import('../src/rules/index.ts')>(rules);
  const preset = Object.entries(PRESETS).find(([name]) => name === scenario.split('/')[0]);
  if (preset === undefined) {
    throw new Error(
      `“${scenario}” names no preset, so nobody can look at it. Write it as preset/state.`,
    );
  }
  return ROLES[preset[1].roles];
}

/** In the page: nothing in view is on its way. */
function isRead(): boolean {
  const busy = [...document.querySelectorAll('[aria-busy="true"]')];
  return busy.every((it) => it.getBoundingClientRect().top > innerHeight);
}

/** One load, seen at every width. */
async function photograph(browser: Browser, address: string): Promise<Shot[]> {
  // as high as the picture: what is not in view is not read
  const page = await browser.newPage({ viewport: { width: 1280, height: MAX_HEIGHT } });
  await page.goto(address);
  await page.locator('[data-farebox="BillingPage"]').waitFor();
  await page.waitForFunction(isRead);
  const shots: Shot[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: MAX_HEIGHT });
    await page.waitForFunction(isRead);
    const { height } = (await page.locator('body').boundingBox()) ?? { height: MAX_HEIGHT };
    const clip = { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) };
    const image = await page.screenshot({ clip, animations: 'disabled' });
    shots.push({ width, picture: `data:image/png;base64,${image.toString('base64')}` });
  }
  await page.close();
  return shots;
}

/** The strips below one another, each with its role above it. */
async function mount(browser: Browser, title: string, strips: readonly Strip[], path: string) {
  const page = await browser.newPage({ viewport: { width: 1320, height: 900 } });
  const rows = strips.map(
    ({ role, shots }) =>
      `<h2>${title} · ${role}</h2><div>${shots
        .map(({ width, picture }) => `<img width="${width * SCALE}" src="${picture}">`)
        .join('')}</div>`,
  );
  await page.setContent(`<style>
    body { margin: 16px; background: #888; font: 14px system-ui; }
    h2 { margin: 16px 0 8px; font-size: 14px; }
    div { display: flex; align-items: start; gap: 16px; }
  </style>${rows.join('')}`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

const asked = process.argv.slice(2);
const scenarios = asked.length === 0 ? plainest : asked;
mkdirSync(folder, { recursive: true });
const server = await servePage(new URL('contactSheetPage.tsx', import.meta.url));
const browser = await openChromium();
try {
  for (const scenario of scenarios) {
    const roles = await rolesOf(scenario);
    for (const theme of themes)
      for (const direction of directions) {
        const strips: Strip[] = [];
        for (const role of roles) {
          const query = new URLSearchParams({ scenario, role, theme, direction });
          strips.push({ role, shots: await photograph(browser, `${server.url}?${query}`) });
        }
        const name = `${scenario.replace('/', '-')}-${theme}-${direction}`;
        await mount(
          browser,
          `${scenario} · ${theme} · ${direction}`,
          strips,
          `${folder}${name}.png`,
        );
        console.log(`contact-sheets/${name}.png`);
      }
  }
} finally {
  await browser.close();
  server.close();
}
