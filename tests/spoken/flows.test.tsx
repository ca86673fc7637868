import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { MockBillingOptions } from '../../mocks/index.js';
import { type HeardPage, hearPage } from '../support/hearPage.js';

let page: HeardPage;

async function listen(options: MockBillingOptions) {
  page = await hearPage(options);
  return page;
}

afterEach(() => page.reader.stop());

describe('what a screen reader speaks', () => {
  it('tells what a trial costs later, then where its checkout is and that it was paid', async () => {
    const { reader, announcement } = await listen({ scenario: 'team/none' });
    expect(await reader.readTo(/^14 days free/)).toBe(
      '14 days free until January 29, 2026, then $9.00 each month',
    );
    expect(await reader.readTo(/^button/)).toBe('button, Start trial Starter');
    await reader.press();
    await screen.findByRole('region', { name: 'Checkout' });
    await waitFor(() => expect(screen.getByRole('region', { name: 'Checkout' })).toHaveFocus());
    expect(await reader.readTo(/^button, Close/)).toBe('button, Close');
    await reader.readTo(/^button, Pay/);
    await reader.press();
    expect(await announcement(/Submitted/)).toBe('polite: Submitted. Updating your billing.');
  });

  it('names each pack with its price and its credits', async () => {
    const { reader } = await listen({ scenario: 'team/active' });
    expect(await reader.readTo(/^button, Buy/)).toBe('button, Buy $10 $10.000 credits');
    expect(await reader.readTo(/^button, Buy/)).toBe('button, Buy $25 $25.000 credits');
  });

  it('says with a refused button why it does nothing', async () => {
    const { reader } = await listen({ scenario: 'team/active', role: 'owner' });
    expect(await reader.readTo(/^button, Visit billing portal/)).toBe(
      'button, Visit billing portal, Only the primary owner can open the billing portal, disabled',
    );
    expect(await reader.readTo(/^button, Buy/)).toBe(
      'button, Buy $10 $10.000 credits, Only the team creator can purchase credit packs, disabled',
    );
  });

  it('says first what is wrong, with its way out', async () => {
    const { reader } = await listen({ scenario: 'workspace/past-due' });
    expect(await reader.readTo(/^heading, .*level 2/)).toMatch(/failed/);
    expect(await reader.readTo(/^button/)).toBe('button, Update payment method');
  });

  it('says how many transactions a person has found', async () => {
    const { user, announcement } = await listen({ scenario: 'team/active' });
    await user.click(await screen.findByRole('radio', { name: 'Credit' }));
    expect(await announcement(/transaction/)).toMatch(/^polite: All \d+ transactions$/);
  });

  it('keeps quiet while the balance moves', async () => {
    const { mock, queryClient, reader } = await listen({ scenario: 'team/active' });
    await reader.announced();
    mock.world.usage(500);
    await queryClient.invalidateQueries();
    expect((await screen.findAllByText('$11.980')).length).toBeGreaterThan(0);
    expect(await reader.announced()).toEqual([]);
  });
});
