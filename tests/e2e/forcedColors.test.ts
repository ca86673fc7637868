/** What is told apart by a colour of ours is told apart where the reader's few colours stand for all. */
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MockBillingOptions } from '../../mocks/index.js';
import { type Host, openHost } from './openHost.js';
import { servedWorld } from './servedWorld.js';

let host: Host;

beforeAll(async () => {
  host = await openHost();
});
afterAll(() => host.close());

/** The page of a world in forced colours. */
async function seen(options: MockBillingOptions, look: (page: Page) => Promise<void>) {
  const { mock, server, address } = await servedWorld(options, host.origin);
  const page = await host.open(mock);
  try {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(address);
    await look(page);
  } finally {
    await page.context().close();
    await server.close();
  }
}

const colour = (place: Locator, of: 'color' | 'fill' | 'background-color' | 'border-top-color') =>
  place.evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), of);

const part = (page: Page, name: string) => page.locator(`[data-farebox="${name}"]`);

describe('in forced colours', () => {
  it.each([
    ['workspace/active', 'PlanSelectorSegment'],
    ['wallet/active', 'AddBalanceShortcut'],
    ['wallet/active', 'WalletHistoryDirection'],
  ] as const)('%s: what is chosen of %s differs', async (scenario, choice) => {
    await seen({ scenario }, async (page) => {
      await part(page, choice).first().getByRole('radio').check();
      const [chosen, other] = [part(page, choice).first(), part(page, choice).last()];
      for (const of of ['color', 'background-color'] as const)
        expect(await colour(chosen, of)).not.toBe(await colour(other, of));
    });
  });

  it('a meter has an edge, and what is used of it differs from the rest', async () => {
    await seen({ scenario: 'workspace/near-storage' }, async (page) => {
      const bar = page.getByRole('meter', { name: 'Storage' });
      const rest = await colour(bar, 'background-color');
      expect(await colour(bar, 'border-top-color')).not.toBe(rest);
      expect(await colour(bar.locator('svg'), 'fill')).not.toBe(rest);
    });
  });

  it('the one button to press differs, and so does one that is refused', async () => {
    await seen({ scenario: 'team/past-due', role: 'primary_owner' }, async (page) => {
      const filled = page.locator('[data-variant="filled"]').first();
      const plain = page.getByRole('button', { name: 'Visit billing portal' });
      const refused = page.getByRole('button', { name: /^Buy \$10 / });
      expect(await colour(filled, 'background-color')).not.toBe(
        await colour(plain, 'background-color'),
      );
      expect(await colour(refused, 'color')).not.toBe(await colour(plain, 'color'));
    });
  });

  it('a dialog has an edge', async () => {
    await seen({ scenario: 'workspace/active', role: 'admin' }, async (page) => {
      await page.getByRole('button', { name: 'Cancel Business' }).click();
      const dialog = page.getByRole('dialog');
      expect(await colour(dialog, 'border-top-color')).not.toBe(
        await colour(dialog, 'background-color'),
      );
    });
  });
});
