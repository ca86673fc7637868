import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SubscriptionStatusBadge } from '../../src/index.js';
import { answering } from '../support/answering.js';
import { subscribed } from '../support/builders.js';
import { renderBilling } from '../support/renderBilling.js';

const badge = () => document.querySelector('[data-farebox="SubscriptionStatusBadge"]');

describe('SubscriptionStatusBadge', () => {
  it.each([
    ['active', 'Active', 'success'],
    ['trialing', 'Trialing', 'success'],
    ['past_due', 'Past due', 'danger'],
    ['canceled', 'Canceled', 'danger'],
    ['unpaid', 'Unpaid', 'danger'],
    ['incomplete', 'Incomplete', 'warning'],
    ['incomplete_expired', 'Incomplete expired', 'danger'],
    ['paused', 'Paused', 'warning'],
  ] as const)('shows %s as "%s", %s', async (status, name, tone) => {
    const { fetch } = answering('team', 'member', { subscription: subscribed('team', status) });
    renderBilling(<SubscriptionStatusBadge />, { fetch });
    expect(await screen.findByText(name)).toHaveAttribute('data-tone', tone);
  });

  it('shows a status that it does not know as itself, in neutral dress', () => {
    const { fetch } = answering('team', 'member');
    renderBilling(<SubscriptionStatusBadge status="on_holiday" />, { fetch });
    expect(screen.getByText('on_holiday')).toHaveAttribute('data-tone', 'neutral');
  });

  it('reads nothing where the host has the status', async () => {
    const { fetch, asked } = answering('team', 'member');
    renderBilling(<SubscriptionStatusBadge status="past_due" />, { fetch });
    expect(screen.getByText('Past due')).not.toHaveAttribute('data-state');
    await Promise.resolve();
    expect(asked).toEqual([]);
  });

  it('is absent where there is no subscription', async () => {
    const { fetch, asked } = answering('team', 'member', { subscription: null });
    renderBilling(<SubscriptionStatusBadge />, { fetch });
    await waitFor(() => expect(asked).toHaveLength(1));
    await waitFor(() => expect(badge()).toBeNull());
  });

  it('says that it is not known when the read failed', async () => {
    const { fetch, fail } = answering('team', 'member');
    fail('overview');
    renderBilling(<SubscriptionStatusBadge />, { fetch });
    expect(await screen.findByText('Status unknown')).toHaveAttribute('data-state', 'failed');
  });

  it('keeps the last status, as an old one, when a refresh fails', async () => {
    const { fetch, fail } = answering('team', 'member');
    const { queryClient } = renderBilling(<SubscriptionStatusBadge />, { fetch });
    await screen.findByText('Active');
    fail('overview');
    await queryClient.invalidateQueries();
    await waitFor(() => expect(screen.getByText('Active')).toHaveAttribute('data-state', 'stale'));
  });
});
