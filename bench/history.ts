/**
 * What one more page of a long history costs: `npm run bench`.
 *
 * With 1,000 rows loaded, fifty more are drawn by `WalletHistory`, by a bare React table and by a
 * bare DOM table, in turns, in one browser. Then `WalletHistory` walks through 100,000
 * transactions. Costs are milliseconds of the main thread; ratios travel to other machines, they do
 * not. Exits with 1 where a ratio is over its limit.
 */
import type { Browser, CDPSession, Page } from 'playwright';
import { openChromium } from '../scripts/openChromium.ts';
import { servePage } from '../scripts/servePage.ts';
import type { Subject } from './historyPage.tsx';

const REPETITIONS = 15;
const PAGES_OF_1000 = 20;
const PAGES_OF_100000 = 2000;
const MAX_OF_REACT = 1.5;
const MAX_GROWTH = 1.5;

type Name = 'farebox' | 'react' | 'dom';
const names: readonly Name[] = ['farebox', 'react', 'dom'];
const titles = {
  farebox: 'WalletHistory',
  react: 'bare React table',
  dom: 'bare DOM table',
} as const satisfies Record<Name, string>;

declare const subjects: Record<Name, Subject>;

interface Measured {
  readonly page: Page;
  readonly session: CDPSession;
}

async function open(browser: Browser, url: string, name: Name): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  await page.evaluate((it) => subjects[it].start(), name);
  return { page, session };
}

async function metric({ session }: Measured, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((it) => it.name === name)?.value ?? 0;
}

/** Milliseconds of the main thread for each of `pages` more pages. */
async function costOf(measured: Measured, name: Name, pages: number): Promise<number> {
  const before = await metric(measured, 'TaskDuration');
  await load(measured, name, pages);
  return ((await metric(measured, 'TaskDuration')) - before) * (1000 / pages);
}

const load = ({ page }: Measured, name: Name, pages: number) =>
  page.evaluate(
    async ([it, count]) => {
      for (let index = 0; index < count; index++) await subjects[it].load();
    },
    [name, pages] as const,
  );

async function compare(browser: Browser, url: string): Promise<Record<Name, number>> {
  const measured = {
    farebox: await open(browser, url, 'farebox'),
    react: await open(browser, url, 'react'),
    dom: await open(browser, url, 'dom'),
  };
  const costs: Record<Name, number[]> = { farebox: [], react: [], dom: [] };
  for (const name of names) await load(measured[name], name, PAGES_OF_1000 - 1);
  for (let turn = 0; turn < REPETITIONS; turn++) {
    for (const name of [...names.slice(turn % 3), ...names.slice(0, turn % 3)]) {
      const { page, session } = measured[name];
      await page.bringToFront();
      await session.send('HeapProfiler.collectGarbage');
      costs[name].push(await costOf(measured[name], name, 1));
      await page.evaluate((it) => subjects[it].backTo(1000), name);
    }
  }
  for (const name of names) await measured[name].page.close();
  return { farebox: median(costs.farebox), react: median(costs.react), dom: median(costs.dom) };
}

interface Stretch {
  readonly rows: number;
  readonly cost: number;
  readonly elements: number;
  readonly heap: number;
}

/** From the first row to the last, in ten stretches. */
async function walk(browser: Browser, url: string): Promise<Stretch[]> {
  const measured = await open(browser, url, 'farebox');
  const stretches: Stretch[] = [];
  await load(measured, 'farebox', PAGES_OF_1000);
  const pages = (PAGES_OF_100000 - PAGES_OF_1000 - 1) / 10;
  for (let index = 1; index <= 10; index++) {
    const [from, to] = [Math.floor((index - 1) * pages), Math.floor(index * pages)];
    const cost = await costOf(measured, 'farebox', to - from);
    await measured.session.send('HeapProfiler.collectGarbage');
    stretches.push({
      rows: (PAGES_OF_1000 + 1 + to) * 50,
      cost,
      elements: await metric(measured, 'Nodes'),
      heap: (await metric(measured, 'JSHeapUsedSize')) / 2 ** 20,
    });
  }
  await measured.page.close();
  return stretches;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function line(...cells: readonly (string | number)[]) {
  const [first = '', ...rest] = cells.map((it) => (typeof it === 'number' ? it.toFixed(2) : it));
  console.log(first.padEnd(28) + rest.map((it) => it.padStart(16)).join(''));
}

function report(costs: Record<Name, number>, stretches: readonly Stretch[]): boolean {
  console.log(`Fifty more rows at 1,000 loaded, median of ${REPETITIONS} in turns`);
  line('', 'ms', '× React', '× DOM');
  for (const name of names) {
    line(titles[name], costs[name], costs[name] / costs.react, costs[name] / costs.dom);
  }
  const [first] = stretches;
  console.log('\nA walk through 100,000 transactions, fifty at a time');
  line('up to row', 'ms per page', '× first', 'DOM nodes', 'heap MiB');
  for (const { rows, cost, elements, heap } of stretches) {
    line(rows.toLocaleString('en'), cost, cost / (first?.cost ?? 1), String(elements), heap);
  }
  const growth = (stretches.at(-1)?.cost ?? 0) / (first?.cost ?? 1);
  return costs.farebox / costs.react <= MAX_OF_REACT && growth <= MAX_GROWTH;
}

const server = await servePage(new URL('historyPage.tsx', import.meta.url));
const browser = await openChromium();
try {
  const costs = await compare(browser, server.url);
  process.exitCode = report(costs, await walk(browser, server.url)) ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}
