/**
 * What is done without paying, by the keyboard alone, in Chromium: where the focus is at each step,
 * and that it comes back to what opened the question.
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MockBilling, MockBillingOptions } from '../../mocks/index.js';
import { clientOf } from '../support/opened.js';
import { type Hand, keyboard } from './hands.js';
import { type Host, openHost } from './openHost.js';
import { servedWorld } from './servedWorld.js';

let host: Host;

beforeAll(async () => {
  host = await openHost();
});
afterAll(() => host.close());

interface Typist {
  readonly page: Page;
  readonly mock: MockBilling;
  readonly hand: Hand;
  readonly key: (...names: readonly string[]) => Promise<void>;
  /** Waits until the focus is on what bears this name. */
  readonly isOn: (name: string) => Promise<void>;
}

/** The page of a world, with hands on the keyboard and none on the mouse. */
async function typesIn(options: MockBillingOptions, act: (typist: Typist) => Promise<void>) {
  const { mock, server, address } = await servedWorld(options, host.origin);
  const page = await host.open(mock);
  try {
    await page.goto(address);
    await act({
      page,
      mock,
      hand: keyboard(page),
      key: async (...names) => {
        for (const name of names) await page.keyboard.press(name);
      },
      isOn: async (name) => {
        await expect.poll(() => focusedOn(page)).toBe(name);
      },
    });
  } finally {
    await page.context().close();
    await server.close();
  }
}

/** The name of what has the focus: of a field its label, else what stands on it. */
const focusedOn = (page: Page) =>
  page.evaluate(() => {
    const it = document.activeElement;
    const fields = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement];
    const field = fields.map((kind) => (it instanceof kind ? it : null)).find(Boolean);
    const named = field?.labels?.[0] ?? it;
    return it === document.body ? 'body' : (named?.textContent ?? '').trim();
  });

const END = 'Cancel on February 1, 2026';

it('a cancellation is left, left again, and made', async () => {
  await typesIn({ scenario: 'workspace/active', role: 'admin' }, async (typist) => {
    const { page, mock, hand, key, isOn } = typist;
    const opener = page.getByRole('button', { name: 'Cancel Business' });
    await hand.press(opener);
    await isOn('Keep plan');
    await key('Escape');
    await isOn('Cancel Business');

    await key('Space');
    await isOn('Keep plan');
    await key('Enter');
    await isOn('Cancel Business');

    await key('Enter');
    await isOn('Keep plan');
    await key('Shift+Tab');
    await isOn('Why are you leaving? (optional)');
    await page.keyboard.type('Too quiet');
    await key('Tab', 'Tab');
    await isOn(END);
    expect((await clientOf(mock).getOverview()).subscription?.cancelAt).toBeNull();
    await key('Space');
    await page.getByText('Canceled. The plan ends on February 1, 2026.').waitFor();
    expect((await clientOf(mock).getOverview()).subscription?.cancelAt).not.toBeNull();
    await isOn('Plan');
  });
});

it('Auto-reload is left, corrected, enabled and turned off', async () => {
  await typesIn({ scenario: 'workspace/active', role: 'admin' }, async (typist) => {
    const { page, mock, hand, key, isOn } = typist;
    const reload = async () => (await clientOf(mock).getOverview()).wallet?.autoReload;
    await hand.press(page.getByRole('button', { name: 'Enable Auto-reload' }));
    await isOn('Threshold in credits');
    await key('Tab');
    await isOn('Refill');
    await key('Tab');
    await isOn('Monthly cap in USD');
    await key('Tab', 'Tab');
    await isOn('Cancel');
    await key('Enter');
    await isOn('Enable Auto-reload');

    await key('Space');
    await isOn('Threshold in credits');
    await key('Tab', 'Tab', 'ControlOrMeta+a', 'Delete', 'Enter');
    await isOn('Monthly cap in USD');
    expect((await reload())?.enabled).toBe(false);
    await page.keyboard.type('300');
    await key('Tab');
    await isOn('Enable Auto-reload');
    await key('Space');
    await page.getByText('Saved.').waitFor();
    await isOn('Change');
    expect(await reload()).toMatchObject({ enabled: true, monthlyCap: { amount: 300_00 } });

    await key('Tab');
    await isOn('Turn off');
    await key('Enter');
    await page.getByText('Turned off. No further refill starts.').waitFor();
    expect((await reload())?.enabled).toBe(false);
    await isOn('Auto-reload');
  });
});
