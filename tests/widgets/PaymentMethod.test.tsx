import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { createFakes } from '../../mocks/react/index.js';
import { PaymentMethod, type PaymentSlotProps } from '../../src/index.js';
import { answering } from '../support/answering.js';
import { card } from '../support/builders.js';
import { clickable } from '../support/clickable.js';
import { renderBilling } from '../support/renderBilling.js';

const CARD = 'Visa ending in 4242';
const ALONE = /^Another card alone does not pay an open invoice/;

const open = (options: MockBillingOptions) =>
  clickable(<PaymentMethod />, createMockBilling(options));
const button = (name: string) => screen.findByRole('button', { name });
const saved = () => within(screen.getByRole('list')).getAllByRole('listitem');

describe('PaymentMethod', () => {
  it('shows brand, last digits and end of the card, and asks for nothing else', async () => {
    const { asked } = open({ scenario: 'wallet/active' });
    expect(await screen.findByRole('region', { name: 'Payment method' })).toHaveTextContent(
      'Visa •••• 4242Visa ending in 4242 Expires 12/2030',
    );
    expect(await button('Update Card Info')).toBeVisible();
    expect(asked).toEqual(['GET overview']);
  });

  it.each([
    ['the month before its last', '2030-03-31T23:59:59Z', 'Expires 04/2030'],
    ['its last month', '2030-04-01T00:00:00Z', 'Expires this month, 04/2030'],
    ['the end of its last month', '2030-04-30T23:59:59Z', 'Expires this month, 04/2030'],
    ['the month after', '2030-05-01T00:00:00Z', 'Expired 04/2030'],
  ])('tells the end of a card in %s', async (_, now, words) => {
    const paymentMethod = card({ expMonth: 4, expYear: 2030 });
    renderBilling(<PaymentMethod />, answering('wallet', 'admin', { paymentMethod, now }));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('says that there is no card, and asks for one', async () => {
    open({ scenario: 'wallet/none' });
    expect(await screen.findByText('No card on file.')).toBeVisible();
    expect(await button('Update Card Info')).toBeVisible();
    expect(screen.queryByText('Saved cards')).toBeNull();
  });
});

describe('another card', () => {
  it('is given in the slot of the host, which has the focus, and gives it back', async () => {
    const { user, asked } = open({ scenario: 'wallet/none' });
    const update = await button('Update Card Info');
    await user.click(update);
    const form = await screen.findByRole('region', { name: 'New card' });
    expect(form).toHaveFocus();
    expect(asked).toContain('POST payment-methods/setup');
    expect(asked).not.toContain('POST checkouts');
    await user.click(within(form).getByRole('button', { name: 'Pay' }));
    expect(await screen.findByText(CARD)).toBeInTheDocument();
    expect(screen.getByText('Card saved. Updating your billing.')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'New card' })).toBeNull();
    expect(update).toHaveFocus();
  });

  it('may be left', async () => {
    const { user } = open({ scenario: 'wallet/none' });
    const update = await button('Update Card Info');
    await user.click(update);
    await user.click(await button('Cancel'));
    expect(screen.getByText('Closed. No new card is saved yet.')).toBeInTheDocument();
    expect(screen.getByText('No card on file.')).toBeVisible();
    expect(update).toHaveFocus();
  });

  it('that the form refuses is said there, and the form stays', async () => {
    const Slot = ({ onError }: PaymentSlotProps) => (
      <button onClick={() => onError({ code: 'payment_declined' })}>Fail</button>
    );
    const mock = createMockBilling({ scenario: 'wallet/active' });
    const { user } = clickable(<PaymentMethod />, mock, { slots: { paymentMethod: Slot } });
    await user.click(await button('Update Card Info'));
    await user.click(await button('Fail'));
    expect(screen.getByRole('alert')).toHaveTextContent('The card was declined.');
    expect(await button('Fail')).toBeVisible();
  });

  it('is given in a checkout where the host has no slot for it', async () => {
    const mock = createMockBilling({ scenario: 'wallet/active' });
    const { checkout } = createFakes(mock).slots;
    const { user, asked } = clickable(<PaymentMethod />, mock, { slots: { checkout } });
    await user.click(await button('Update Card Info'));
    expect(await screen.findByRole('region', { name: 'Checkout' })).toHaveFocus();
    expect(asked).toContain('POST checkouts');
    expect(asked).not.toContain('POST payment-methods/setup');
  });

  it('is given at the portal where the product takes cards there', async () => {
    const { user, asked, went } = open({ scenario: 'team/active' });
    await user.click(await button('Update Card Info'));
    await waitFor(() => expect(went).toHaveLength(1));
    expect(asked).toEqual(['GET overview', 'POST portal-sessions']);
    expect(screen.queryByText('Saved cards')).toBeNull();
  });

  it('that could not be asked for is said, and may be asked for again', async () => {
    const { user, mock } = open({ scenario: 'wallet/active' });
    const update = await button('Update Card Info');
    mock.faults.add({ on: '*', does: 'fail', code: 'internal', retryable: false });
    await user.click(update);
    expect(await screen.findByText('That did not work. Try again.')).toBeVisible();
    mock.faults.clear();
    await user.click(update);
    expect(await screen.findByRole('region', { name: 'New card' })).toBeVisible();
    expect(screen.queryByText('That did not work. Try again.')).toBeNull();
  });

  it('alone pays nothing, which is said while something is owed', async () => {
    open({ scenario: 'wallet/past-due' });
    expect(await screen.findByText(ALONE)).toBeVisible();
  });

  it('is not said to pay nothing while nothing is owed', async () => {
    open({ scenario: 'wallet/active' });
    await button('Update Card Info');
    expect(screen.queryByText(ALONE)).toBeNull();
  });
});

describe('saved cards', () => {
  const two = async () => {
    const view = open({ scenario: 'wallet/active' });
    await view.user.click(await button('Update Card Info'));
    await view.user.click(await button('Pay'));
    await screen.findByText('Card saved. Updating your billing.');
    await view.user.click(await screen.findByText('Saved cards'));
    await waitFor(() => expect(saved()).toHaveLength(2));
    return view;
  };

  it('are read when they are opened', async () => {
    const { user, asked } = open({ scenario: 'wallet/active' });
    await button('Update Card Info');
    expect(asked).toEqual(['GET overview']);
    await user.click(screen.getByText('Saved cards'));
    await waitFor(() => expect(saved()).toHaveLength(1));
    expect(asked).toEqual(['GET overview', 'GET payment-methods']);
    expect(saved()[0]).toHaveTextContent('Charged by default');
  });

  it('may each be the one that is charged', async () => {
    const { user, client } = await two();
    const [before] = (await client.listPaymentMethods()).filter(({ isDefault }) => !isDefault);
    await user.click(await button(`Make default: ${CARD}`));
    expect(await screen.findByText(`${CARD} is charged from now on.`)).toBeInTheDocument();
    expect((await client.getOverview()).payment?.method?.id).toBe(before?.id);
  });

  it('are removed once that is confirmed in words', async () => {
    const { user, client } = await two();
    const [first] = await screen.findAllByRole('button', { name: `Remove ${CARD}` });
    await user.click(first as HTMLElement);
    const question = await screen.findByRole('group', { name: /^Remove/ });
    expect(question).toHaveAccessibleName(/^Remove Visa ending in 4242\? It can no longer/);
    expect(within(question).getByRole('button', { name: 'Keep card' })).toHaveFocus();
    expect(await client.listPaymentMethods()).toHaveLength(2);
    await user.click(within(question).getByRole('button', { name: 'Remove card' }));
    await waitFor(() => expect(saved()).toHaveLength(1));
    expect(screen.getByText(`${CARD} was removed.`)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText('Saved cards')).toHaveFocus());
  });

  it('stay where the person changes their mind', async () => {
    const { user, asked } = open({ scenario: 'wallet/active' });
    await user.click(await screen.findByText('Saved cards'));
    const remove = await button(`Remove ${CARD}`);
    await user.click(remove);
    expect(await screen.findByRole('group', { name: /^Remove/ })).toHaveAccessibleName(
      /It is the only card: renewals/,
    );
    await user.click(await button('Keep card'));
    expect(await button(`Remove ${CARD}`)).toHaveFocus();
    expect(asked.filter((it) => it.startsWith('DELETE'))).toEqual([]);
  });

  it('that could not be read say so in their place, and are read again', async () => {
    const { user, mock } = open({ scenario: 'wallet/active' });
    mock.faults.add({
      on: 'GET /payment-methods',
      does: 'fail',
      code: 'internal',
      retryable: false,
    });
    await user.click(await screen.findByText('Saved cards'));
    const again = await button('Try again');
    mock.faults.clear();
    await user.click(again);
    await waitFor(() => expect(saved()).toHaveLength(1));
  });
});

describe('who may not change cards', () => {
  it.each(['owner', 'member'] as const)('as %s of a team reads who may', async (role) => {
    open({ scenario: 'team/active', role });
    const update = await button('Update Card Info');
    expect(update).toHaveAttribute('aria-disabled', 'true');
    expect(update).toHaveAccessibleDescription(/Only the primary owner|role/);
    expect(screen.queryByText(/4242|No card on file/)).toBeNull();
  });

  it('as member of a workspace reads whom to ask, with a copy for an admin', async () => {
    open({ scenario: 'workspace/active', role: 'member' });
    expect(
      await screen.findByText(/^A workspace admin must fix this payment\. Do not add/),
    ).toBeVisible();
    expect(await button('Copy for an admin')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Update Card Info' })).toBeNull();
  });

  it('on a native mobile app is sent elsewhere', async () => {
    open({ scenario: 'wallet/active', surface: 'native_mobile' });
    expect(await screen.findByText('Use the web or desktop app for this.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Update Card Info' })).toBeNull();
  });

  it('before there is a billing record sees no place for a card', async () => {
    const { asked } = open({ scenario: 'team/none' });
    await waitFor(() => expect(asked).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  });
});
