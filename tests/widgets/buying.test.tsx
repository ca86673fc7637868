import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { createFakes } from '../../mocks/react/index.js';
import { AddBalance, CreditBalance, CreditPackGrid, WalletHistory } from '../../src/index.js';
import { overviewQuery } from '../../src/react/queries.js';
import { renderBilling } from '../support/renderBilling.js';
import { transactionRows } from '../support/transactionRows.js';

/** The wallet's widgets over one world, in which a confirmation takes ten seconds. */
function open(options: MockBillingOptions) {
  const mock = createMockBilling({ ...options, delays: { webhook: 10_000 } });
  const view = renderBilling(
    <>
      <CreditBalance />
      <CreditPackGrid />
      <AddBalance />
      <WalletHistory />
    </>,
    { ...createFakes(mock), fetch: mock.fetch, workspaceId: mock.workspaceId },
  );
  const { queryKey } = overviewQuery(view.client);
  const look = () => act(() => view.queryClient.refetchQueries({ queryKey }));
  return { ...view, mock, look };
}

const newest = async () => transactionRows(await screen.findByRole('table'))[0]?.textContent;

const balance = async () => {
  const card = await screen.findByRole('region', { name: 'Credit balance' });
  return within(card).getByText(/^\$[\d.,]+$/).textContent;
};

describe('buying credits', () => {
  it('adds a pack to balance and ledger, once its payment is confirmed', async () => {
    const { user, mock, look } = open({ scenario: 'team/active' });
    expect(await balance()).toBe('$12.480');
    await user.click(screen.getByRole('button', { name: 'Buy $100 $100.000 credits' }));
    await user.click(await screen.findByRole('button', { name: 'Pay' }));
    expect(await screen.findAllByText(/^Submitted\. Waiting/)).toHaveLength(2);
    expect(await balance()).toBe('$12.480');

    await mock.advance({ seconds: 10 });
    await look();
    expect(await newest()).toMatch(/Credit pack purchase.*\+\$100\.000/);
    expect(screen.queryByText(/^Submitted\. Waiting/)).toBeNull();
    expect(await balance()).toBe('$112.480');
  });

  it('adds a typed amount to the wallet', async () => {
    const { user, mock, look } = open({ scenario: 'wallet/active' });
    await user.type(await screen.findByRole('textbox', { name: 'Amount (USD)' }), '12.50{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Pay' }));
    await mock.advance({ seconds: 10 });
    await look();
    expect(await newest()).toMatch(/Credit · Added balance.*\+\$12\.50/);
  });

  it('charges nothing for a declined card, and keeps the checkout', async () => {
    const { user, mock } = open({ scenario: 'team/active' });
    await user.click(await screen.findByRole('button', { name: 'Buy $10 $10.000 credits' }));
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    expect(screen.getByRole('region', { name: 'Checkout' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await mock.advance({ minutes: 1 });
    expect(await newest()).not.toContain('+$10.000');
  });
});
