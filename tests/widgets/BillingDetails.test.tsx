import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { BillingDetails, BillingDetailsAction, BillingDetailsText } from '../../src/index.js';
import { answering } from '../support/answering.js';
import { card, workspace } from '../support/builders.js';
import { inHostOrder, renderAlone } from '../support/partsIn.js';
import { renderBilling } from '../support/renderBilling.js';

const unbilled = { workspace: workspace({ billingRecord: false }) };
const frame = () => document.querySelector('section');

describe('BillingDetails', () => {
  it('names the card on file and says what the portal is for', async () => {
    const { fetch } = answering('team', 'primary_owner', {
      paymentMethod: card({ expMonth: 4, expYear: 2030 }),
    });
    renderBilling(<BillingDetails />, { fetch });
    expect(await screen.findByRole('region', { name: 'Billing details' })).toBeVisible();
    expect(screen.getByText('Visa ending in 4242, expires 04/2030')).toBeVisible();
    expect(
      screen.getByText(
        'Manage payment methods, download invoices, or upgrade and cancel your plan.',
      ),
    ).toBeVisible();
  });

  it('opens the portal of a trusted host', async () => {
    const { fetch } = answering('team', 'primary_owner');
    const navigate = vi.fn<(url: string) => void>();
    const { user } = renderBilling(<BillingDetails />, {
      fetch,
      navigate,
      allowedHosts: ['portal.test'],
    });
    await user.click(await screen.findByRole('button', { name: 'Visit billing portal' }));
    await waitFor(() => expect(navigate).toHaveBeenCalledWith('https://portal.test/session'));
  });

  it.each(['owner', 'member'] as const)('switches the button off for %s', async (role) => {
    const { fetch, asked } = answering('team', role);
    const { user } = renderBilling(<BillingDetails />, { fetch });
    const button = await screen.findByRole('button', { name: 'Visit billing portal' });
    await user.tab();
    expect(button).toHaveFocus();
    expect(button).toHaveAccessibleDescription(
      'Only the primary owner can open the billing portal',
    );
    await user.keyboard('{Enter}');
    expect(asked).toEqual(['GET overview']);
    expect(screen.queryByText(/4242/)).toBeNull();
  });

  it('is absent for a viewer to whom the portal is hidden', async () => {
    const { fetch, asked } = answering('workspace', 'member');
    renderBilling(<BillingDetails />, { fetch });
    await waitFor(() => expect(asked).toHaveLength(1));
    await waitFor(() => expect(frame()).toBeNull());
  });

  it('appears after the first checkout, without a reload', async () => {
    const { fetch, become } = answering('team', 'primary_owner', unbilled);
    const { queryClient } = renderBilling(<BillingDetails />, { fetch });
    await waitFor(() => expect(frame()).toBeNull());
    become({ workspace: workspace() });
    await queryClient.invalidateQueries();
    expect(await screen.findByRole('button', { name: 'Visit billing portal' })).toBeVisible();
  });

  it('sends a native mobile app elsewhere', async () => {
    const { fetch } = answering('team', 'primary_owner', {}, { as: { surface: 'native_mobile' } });
    renderBilling(<BillingDetails />, { fetch });
    expect(await screen.findByText('Use the web or desktop app for this.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that the read failed and tries again', async () => {
    const { fetch, fail } = answering('team', 'primary_owner');
    fail('overview');
    const { user } = renderBilling(<BillingDetails />, { fetch });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    fail(null);
    await user.click(retry);
    expect(await screen.findByRole('button', { name: 'Visit billing portal' })).toBeVisible();
  });

  it('says in place when the portal cannot be opened, and can be tried again', async () => {
    const { fetch, fail } = answering('team', 'primary_owner');
    const { user } = renderBilling(<BillingDetails />, { fetch });
    const button = await screen.findByRole('button', { name: 'Visit billing portal' });
    fail('portal-sessions');
    await user.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not work. Try again.');
    expect(button).toHaveFocus();
  });
});

describe('parts of BillingDetails', () => {
  it('stand in the order of the host, each with its class, data and ref', async () => {
    const { drawn, reached } = inHostOrder(BillingDetailsAction, BillingDetailsText);
    const { fetch } = answering('team', 'primary_owner');
    renderBilling(<BillingDetails>{drawn}</BillingDetails>, { fetch });
    await waitFor(() => expect(reached()).toEqual(['BillingDetailsAction', 'BillingDetailsText']));
  });

  it.each([
    ['BillingDetailsAction', <BillingDetailsAction key="BillingDetailsAction" />],
    ['BillingDetailsText', <BillingDetailsText key="BillingDetailsText" />],
  ])('%s throws outside', (name, part) => {
    expect(() => renderAlone(part)).toThrow(`farebox: <${name}> stands outside <BillingDetails>`);
  });
});
