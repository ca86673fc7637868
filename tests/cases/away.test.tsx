/** A payment that goes on outside of the page: in the browser beside an app, or behind a link. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { CreditBalance, CreditPackGrid, PaymentRecovery } from '../../src/index.js';
import { clientOf } from '../support/opened.js';
import { renderBilling } from '../support/renderBilling.js';

function open(options: MockBillingOptions, opens: boolean) {
  const mock = createMockBilling({ scenario: 'team/active', ...options });
  const went: string[] = [];
  const view = renderBilling(
    <>
      <CreditBalance />
      <CreditPackGrid />
      <PaymentRecovery />
    </>,
    {
      fetch: mock.fetch,
      workspaceId: mock.workspaceId,
      allowedHosts: ['processor.test'],
      navigate: (url) => {
        went.push(url);
        return opens;
      },
    },
  );
  return { ...view, mock, went };
}

const buy = () => screen.findByRole('button', { name: 'Buy $100 $100.000 credits' });
const card = () => screen.findByRole('region', { name: 'Checkout' });

describe('EC-C15 a desktop app', () => {
  it('waits beside the browser, and finds the payment when the person says so', async () => {
    const { user, mock, went } = open({ surface: 'desktop' }, true);
    await user.click(await buy());
    const waiting = await card();
    expect(waiting).toHaveFocus();
    expect(waiting).toHaveTextContent('Finish in the browser window that opened');
    await mock.processor.pay(went[0] ?? '');
    expect(screen.getByText('$12.480')).toBeVisible();
    await user.click(within(waiting).getByRole('button', { name: 'I finished' }));
    expect(await screen.findByText('$112.480')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Checkout' })).toBeNull();
    await waitFor(async () => expect(await buy()).toHaveFocus());
  });

  it('opens no second payment while one is under way, and gives it up when told', async () => {
    const { user, mock, went } = open({ surface: 'desktop' }, true);
    await user.click(await buy());
    await user.click(await buy());
    expect(went).toHaveLength(1);
    await user.click(within(await card()).getByRole('button', { name: 'Cancel checkout' }));
    await waitFor(() =>
      expect(mock.processor.checkout(went[0] ?? '')?.session.status).toBe('expired'),
    );
  });

  it('waits too where a retry leads there, since the card was removed elsewhere', async () => {
    const { user, mock, went } = open({ scenario: 'wallet/past-due', surface: 'desktop' }, true);
    const retry = await screen.findByRole('button', { name: /^Retry invoice/ });
    const elsewhere = clientOf(mock);
    for (const { id } of await elsewhere.listPaymentMethods()) {
      await elsewhere.removePaymentMethod(id);
    }
    await user.click(retry);
    const waiting = await card();
    expect(waiting).toHaveFocus();
    await user.click(retry);
    expect(went).toHaveLength(1);
    await mock.processor.pay(went[0] ?? '');
    await user.click(within(waiting).getByRole('button', { name: 'I finished' }));
    await waitFor(() => expect(retry).not.toBeInTheDocument());
    expect(screen.queryByRole('region', { name: 'Checkout' })).toBeNull();
  });
});

describe('EC-C19 a page of the processor that was blocked', () => {
  it('is behind a link that can be seen, which leads there alone', async () => {
    const { user, went } = open({ policy: { checkoutMode: 'redirect' } }, false);
    await user.click(await buy());
    expect(await card()).toHaveTextContent('The payment page did not open.');
    const link = screen.getByRole('link', { name: 'Open the payment page' });
    expect(link).toHaveAttribute('href', went[0]);
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });
});
