/** Going to pay, and coming back, as a person does it. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { visit } from '../support/visit.js';

const STUCK = /^Still waiting for the processor\. Nothing has failed/;
const WAITING = /^Submitted\. Waiting for confirmation/;

type Visit = ReturnType<typeof visit>;

const area = (name: string) => within(screen.getByRole('region', { name }));
const field = (of: string, name: string) => area(of).getByText(name).nextElementSibling;
const press = async ({ user }: Visit, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

describe('a checkout that is closed while the bank waits', () => {
  const leave = async () => {
    const it = visit({ scenario: 'wallet/none' });
    await press(it, 'Proceed to payment Agency');
    await press(it, 'Verify');
    expect(await screen.findByText(/^The bank wants a confirmation/)).toBeVisible();
    await press(it, 'Close');
    expect(await screen.findByText('Awaiting payment confirmation')).toBeVisible();
    return it;
  };

  it('EC-C14 is incomplete, says until when, and can be finished', async () => {
    const it = await leave();
    expect(field('Subscription', 'Status')).toHaveTextContent('Incomplete');
    expect(
      area('Subscription').getByText(/^Complete the payment by Jan 16, 2026/),
    ).toHaveTextContent('23 hours left.');
    await it.user.click(area('Subscription').getByRole('button', { name: 'Complete payment' }));
    await press(it, 'Pay');
    expect(await screen.findByText('Subscription is current')).toBeVisible();
    expect(screen.queryByText(/^Complete the payment by/)).toBeNull();
  });

  it('EC-C14 cannot be finished later: a new checkout begins', async () => {
    const it = await leave();
    await it.mock.advance({ hours: 23 });
    it.reload();
    expect(await screen.findByText('Payment window expired — restart checkout')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Complete payment' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Proceed to payment Agency' })).toBeVisible();
  });
});

describe('a payment that waits for its confirmation', () => {
  it('EC-C16 longer than five minutes has not failed, and settles late', async () => {
    const it = visit({ scenario: 'team/active', delays: { webhook: 3_600_000 } });
    const refresh = async () =>
      it.user.click(area('Credit balance').getByRole('button', { name: 'Refresh' }));
    await press(it, /^Buy \$10 /);
    await press(it, 'Pay');
    await screen.findAllByText(WAITING);
    await it.mock.advance({ minutes: 4, seconds: 59 });
    await refresh();
    expect(screen.queryByText(STUCK)).toBeNull();
    await it.mock.advance({ seconds: 1 });
    await refresh();
    await waitFor(() => expect(area('Credit balance').getByText(STUCK)).toBeVisible());
    expect(screen.queryByText(WAITING)).toBeNull();
    expect(screen.getByRole('button', { name: /^Buy \$10 / })).toHaveAttribute('aria-busy', 'true');
    await it.mock.advance({ minutes: 55 });
    await refresh();
    await waitFor(() => expect(area('Credit balance').getByText('$22.480')).toBeVisible());
    expect(screen.queryByText(STUCK)).toBeNull();
  });
});

describe('the portal', () => {
  it('EC-C17 that cancelled the plan leads back to the last day', async () => {
    const it = visit({ scenario: 'team/active' });
    await press(it, 'Visit billing portal');
    await press(it, 'Cancel plan');
    await press(it, 'Return');
    const banner = await screen.findByRole('region', {
      name: 'Scheduled cancellation: your plan ends on February 1, 2026.',
    });
    expect(banner).toBeVisible();
    const notice = 'Ends on February 1, 2026. You keep access until then.';
    expect(area('Team plan').getByText(notice)).toBeVisible();
  });

  it('EC-C18 comes with the first checkout, in the same page', async () => {
    const it = visit({ scenario: 'team/none' });
    const title = await screen.findByRole('heading', { level: 1 });
    expect(await screen.findByRole('button', { name: 'Start trial Pro' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Billing details' })).toBeNull();
    await press(it, 'Start trial Pro');
    await press(it, 'Pay');
    const details = within(await screen.findByRole('region', { name: 'Billing details' }));
    const button = details.getByRole('button', { name: 'Visit billing portal' });
    expect(button).not.toHaveAttribute('aria-disabled');
    expect(title).toBeInTheDocument();
  });
});

describe('an upgrade', () => {
  it('EC-C20 whose charge needs its payer shows the new plan and asks for the payment', async () => {
    const it = visit({ scenario: 'team/active' });
    it.mock.world.cardNeedsAuthentication();
    await press(it, 'Visit billing portal');
    await press(it, 'Scale, by the month');
    await press(it, 'Return');
    // (99.00 − 29.00) × 17/31: 54.29 less 15.90
    const name = 'Your bank wants you to confirm a payment of $38.39.';
    const banner = within(await screen.findByRole('region', { name }));
    expect(field('Team plan', 'Tier')).toHaveTextContent('Scale');
    expect(field('Team plan', 'Price')).toHaveTextContent('$99.00 per month');
    expect(banner.getByRole('button', { name: 'Verify payment' })).not.toHaveAttribute(
      'aria-disabled',
    );
  });
});
