/**
 * Every way to pay, in Chromium, over a back end on loopback: by mouse, by keyboard, and with the
 * network failing at each request. Nothing is lost, nothing is done twice, and the person is told.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hand, keyboard, mouse } from './hands.js';
import { type Host, openHost } from './openHost.js';

import { type Books, booksAfter, booksOf } from './payingBooks.js';
import { changeFaults, readFaults, sentenceOn, unseenFaults } from './payingFaults.js';
import { type Flow, flows } from './payingFlows.js';
import { type Visit, visit } from './visit.js';

let host: Host;

beforeAll(async () => {
  host = await openHost();
});
afterAll(() => host.close());

/** A visit in which something is done, and then nothing is lost and nothing done twice. */
async function pays(flow: Flow, act: (visit: Visit) => Promise<void>) {
  const visited = await visit(host, flow);
  try {
    const before = await booksOf(visited.mock);
    await act(visited);
    await ends(flow, visited, before);
  } finally {
    await visited.close();
  }
}

async function ends(flow: Flow, { mock, page, reads, mend, quiet }: Visit, before: Books) {
  await reads(flow.shows);
  await quiet();
  mend();
  expect(await booksOf(mock)).toEqual(booksAfter(before, flow));
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
}

describe.concurrent.each(Object.entries(flows))('%s', (_, flow) => {
  it.each(['mouse', 'keyboard'] as const)('by %s', async (kind) => {
    await pays(flow, async ({ page, start, goThrough, quiet, asked, reads, focused }) => {
      const hand: Hand = kind === 'mouse' ? mouse() : keyboard(page);
      await start(hand);
      await goThrough(hand);
      // at once: another sentence may follow before the page has drawn what it came to
      await Promise.all([reads(flow.says), reads(flow.shows)]);
      await quiet();
      const { asks, unseen = [] } = flow;
      expect(new Set(asked)).toEqual(new Set([asks, ...flow.reads, ...unseen]));
      expect(asked.filter((route) => !route.startsWith('GET'))).toEqual([asks]);
      expect(await focused()).toBe(flow.focus);
    });
  });

  it.each(Object.entries(changeFaults))('whose change %s', async (_name, fault) => {
    const { says, acts, ...effect } = fault;
    const { asks, hears = false } = flow;
    await pays(flow, async ({ start, goThrough, reads, again, focused, breakDown, mend }) => {
      breakDown(asks, [{ on: asks, ...effect }]);
      await start(mouse());
      if (acts && hears) return;
      await reads(says);
      expect(await focused()).toMatch(flow.press);
      mend();
      await again(mouse());
      await goThrough(mouse());
      await reads(flow.says);
    });
  });

  it.each(flow.reads)('whose %s fails for a while', async (read) => {
    await pays(flow, async ({ start, goThrough, reads, readAgain, focused, breakDown, mend }) => {
      // where the first press does it all, what follows may be read before it returns
      const atOnce = flow.there.length === 0;
      if (atOnce) breakDown(read, readFaults(read));
      await start(mouse());
      if (!atOnce) breakDown(read, readFaults(read));
      await goThrough(mouse());
      await reads(sentenceOn(read));
      mend();
      await readAgain();
      await reads(flow.says);
      expect(await focused()).toMatch(flow.at === 'page' ? /^(?!body$)/ : /./);
    });
  });

  it.each(flow.unseen ?? [])('whose %s fails, of which nothing is drawn', async (read) => {
    await pays(flow, async ({ page, start, goThrough, reads, breakDown }) => {
      breakDown(read, unseenFaults(read));
      await start(mouse());
      await goThrough(mouse());
      await reads(flow.says);
      expect(await page.getByText(sentenceOn(read)).count()).toBe(0);
    });
  });
});
