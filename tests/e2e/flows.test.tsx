import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import '../../src/styles/index.css';
import { visit } from '../support/visit.js';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const area = (name: string) => screen.findByRole('region', { name });
const processor = () => screen.findByRole('region', { name: 'Test processor' });

async function refresh(user: ReturnType<typeof visit>['user']) {
  const [first] = await screen.findAllByRole('button', { name: 'Refresh' });
  if (first) await user.click(first);
}

describe('the team page', () => {
  it('starts a trial, buys a pack, cancels in the portal', async () => {
    const { user } = visit({ scenario: 'team/none', role: 'primary_owner' });

    await user.click(await button(/^Start trial Pro/));
    await user.click(await button('Pay'));
    expect(await screen.findByText('Free trial is running')).toBeVisible();
    expect(document.activeElement).not.toBe(document.body);

    await user.click(await button(/^Buy \$100 /));
    await user.click(await button('Decline'));
    expect(await screen.findByText(/the card was declined/i)).toBeVisible();
    await user.click(await button('Pay'));
    const ledger = await area('Transactions');
    expect(await within(ledger).findByText('Credit pack purchase')).toBeVisible();
    expect(within(ledger).getAllByText('Credit pack purchase')).toHaveLength(1);

    await user.click(await button('Visit billing portal'));
    await user.click(within(await processor()).getByRole('button', { name: 'Cancel plan' }));
    await user.click(within(await processor()).getByRole('button', { name: 'Return' }));
    expect(await screen.findByText(/ends with the trial on/i)).toBeVisible();
  });

  it('closes a checkout without a charge and keeps the focus', async () => {
    const { user } = visit({ scenario: 'team/active', role: 'primary_owner' });
    await user.click(await button(/^Buy \$10 /));
    await user.click(await button('Close'));
    await waitFor(() => expect(document.activeElement).toHaveTextContent('$10'));
    expect(await within(await area('Credit balance')).findByText('$12.480')).toBeVisible();
  });

  it('wants a confirmation of the bank before it charges', async () => {
    const { user } = visit({ scenario: 'team/active', role: 'primary_owner' });
    await user.click(await button(/^Buy \$10 /));
    await user.click(await button('Verify'));
    expect(await screen.findByText(/the bank wants a confirmation/i)).toBeVisible();
    await user.click(await button('Verify'));
    expect(await within(await area('Credit balance')).findByText('$22.480')).toBeVisible();
  });

  it.each(['owner', 'member'] as const)('lets a %s look and change nothing', async (role) => {
    const { user, mock } = visit({ scenario: 'team/active', role });
    await user.click(await button('Visit billing portal'));
    await user.click(await button(/^Buy \$10 /));
    expect(screen.queryByRole('region', { name: 'Test processor' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Pay' })).toBeNull();
    expect(mock.viewer.role).toBe(role);
  });
});

describe('the workspace page', () => {
  it.each(['admin', 'billing_admin'] as const)(
    'lets a %s upgrade at the processor and come back',
    async (role) => {
      const { user } = visit({ scenario: 'workspace/free', role });
      await user.click(await button(/^(Proceed to payment|Start trial) Standard/));
      await user.click(within(await processor()).getByRole('button', { name: 'Pay' }));
      const plan = await area('Plan');
      expect(
        await within(plan).findByText(/subscription is current|trial is running/i),
      ).toBeVisible();
      await user.click(await button(/^Buy \$10 /));
      await user.click(within(await processor()).getByRole('button', { name: 'Close' }));
      expect(await area('Plan')).toBeVisible();
    },
  );

  it('tells a member whom to ask', async () => {
    visit({ scenario: 'workspace/past-due', role: 'member' });
    expect(await screen.findByText(/a workspace admin must fix this payment/i)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Pay invoice' })).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Copy for an admin' })[0]).toBeVisible();
  });

  it('pays a failed invoice from the banner', async () => {
    const { user } = visit({ scenario: 'workspace/past-due', role: 'admin' });
    const banner = await screen.findByRole('region', { name: /^Failed payment/ });
    await user.click(within(banner).getByRole('button', { name: 'Pay invoice' }));
    await user.click(within(await processor()).getByRole('button', { name: 'Pay' }));
    expect(await screen.findByText('Subscription is current')).toBeVisible();
    expect(screen.queryByRole('region', { name: /failed/i })).toBeNull();
  });
});

describe('the wallet page', () => {
  it.each(['admin', 'member'] as const)('lets a %s add to the balance', async (role) => {
    const { user } = visit({ scenario: 'wallet/active', role });
    await user.type(await screen.findByLabelText(/Amount \(USD\)/), '40');
    await user.click(await button('Add Balance'));
    await user.click(await button('Pay'));
    const ledger = await area('Transactions');
    expect(await within(ledger).findByText('+$40.00')).toBeVisible();
  });

  it('waits for the confirmation, says so, and is right when it comes late', async () => {
    const { user, mock } = visit({
      scenario: 'wallet/active',
      role: 'admin',
      delays: { webhook: 6 * 60_000 },
    });
    await user.type(await screen.findByLabelText(/Amount \(USD\)/), '40');
    await user.click(await button('Add Balance'));
    await user.click(await button('Pay'));
    expect((await screen.findAllByText(/waiting for confirmation/i))[0]).toBeVisible();

    await mock.advance({ minutes: 5 });
    await refresh(user);
    expect((await screen.findAllByText(/still waiting for the processor/i))[0]).toBeVisible();

    await mock.advance({ minutes: 2 });
    await refresh(user);
    const ledger = await area('Transactions');
    expect(await within(ledger).findByText('+$40.00')).toBeVisible();
  });

  it('is not there for an outsider', async () => {
    visit({ scenario: 'wallet/active', role: 'none' });
    expect(await screen.findByText(/do not have access/i)).toBeVisible();
  });
});
