/**
 * The packed library on a page that allows nothing inline, nothing evaluated and no markup from
 * strings: neither the browser nor the console has anything to say.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strictHost, type StrictHost, type Visit } from '../support/strictHost.ts';

let host: StrictHost;
const visit = (how: Visit = {}) => host.visit(how);

/** What no code of a host may do here, one kind each. */
const FAULTS = `
const attempt = (deed) => { try { deed(); } catch {} };
attempt(() => document.body.setAttribute('style', 'color: red'));
attempt(() => { document.body.innerHTML = '<p>markup</p>'; });
attempt(() => new Function('return 1')());
attempt(() => document.head.append(document.createElement('style')));
`;

beforeAll(async () => {
  host = await strictHost({ '/faulty': FAULTS });
});

afterAll(() => host?.close());

describe('a host whose policy is strict', () => {
  it('hears of each thing that its policy does not allow', async () => {
    const { page, complaints } = await visit({ path: '/faulty' });
    await expect.poll(() => complaints.length).toBeGreaterThan(3);
    const refused = complaints.join('\n');
    expect(refused).toContain('style-src-attr: inline');
    expect(refused).toContain('style-src-elem: inline');
    expect(refused).toContain("requires 'TrustedHTML'");
    expect(refused).toContain("requires 'TrustedScript'");
    await page.close();
  });

  it.each([
    ['team/rich-history', { colorScheme: 'light' }],
    ['wallet/active', { colorScheme: 'dark' }],
    ['workspace/past-due', { dir: 'rtl' }],
    ['workspace/everything-wrong', { colorScheme: 'dark', dir: 'rtl' }],
  ] as const)('hears nothing of the page of %s', async (scenario, how) => {
    const { page, complaints } = await visit({ scenario, ...how });
    await page.getByRole('heading', { name: 'Billing', exact: true }).waitFor();
    await page.keyboard.press('End'); // what is read once it is seen
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
    expect(await page.locator('[data-farebox="ReadArm"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('hears nothing of a page that reads its back end over HTTP, and live', async () => {
    const { page, complaints } = await visit({ over: 'http' });
    await page.getByText('$12.480').first().waitFor();
    host.mock.world.usage(480);
    await page.getByText('$12.000').first().waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('hears nothing of a checkout, more of the history, what folds, and the portal', async () => {
    const { page, complaints, press } = await visit({ scenario: 'team/rich-history' });
    await press(/^Buy \$10 /);
    await press(/^Pay$/);
    await page.getByText('Credit pack purchase').first().waitFor();
    const rows = page.locator('[data-farebox="WalletHistory"] tbody tr');
    const before = await rows.count();
    await press(/^Load/);
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
    await page.locator('summary').first().click();
    await press('Visit billing portal');
    await page.getByRole('region', { name: 'Test processor' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('hears nothing of the list of cards and another card', async () => {
    const { page, complaints, press } = await visit({ scenario: 'wallet/active' });
    await page.getByText('Saved cards').click();
    await page.getByRole('listitem').first().waitFor();
    await press('Update Card Info');
    await press(/^Pay$/);
    await page.getByText('Card saved.').first().waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
    await page.close();
  });
});
