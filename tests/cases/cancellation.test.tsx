/** A plan that is set to end, and one that has ended, as a person reads it. */
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { openPage, openPageOf } from '../support/openPage.js';
import { clientOf } from '../support/opened.js';
import { visit } from '../support/visit.js';

type Visit = ReturnType<typeof visit>;

const ENDS = 'Scheduled cancellation: your plan ends on February 1, 2026.';
const NOTICE = 'Ends on February 1, 2026. You keep access until then.';

const area = (name: string) => within(screen.getByRole('region', { name }));
const press = async ({ user }: Visit, name: string, of?: string) => {
  const button = await waitFor(() => (of ? area(of) : screen).getByRole('button', { name }));
  await user.click(button);
};

afterEach(() => localStorage.clear());

describe('a scheduled cancellation', () => {
  it.each([
    ['workspace', 'Plan', 'Business'],
    ['team', 'Team plan', 'Pro'],
    ['wallet', 'Subscription', 'Agency'],
  ] as const)(
    'EC-S05 of %s has no Restart a second after its date: plans are chosen',
    async (preset, place, plan) => {
      const mock = createMockBilling({ scenario: `${preset}/canceling` });
      await mock.advance({ until: '2026-02-01T11:59:59.000Z' });
      const { look } = await openPageOf(mock);
      expect(area(place).getByRole('button', { name: 'Restart' })).toBeVisible();
      await mock.advance({ seconds: 2 });
      await look();
      expect(screen.queryByRole('button', { name: /^Restart/ })).toBeNull();
      const chosen = screen.getByRole('button', { name: `Proceed to payment ${plan}` });
      expect(chosen).not.toHaveAttribute('aria-disabled');
    },
  );

  it('EC-S06 is cleared by a restart, and told again when it is made again', async () => {
    const it = visit({ scenario: 'team/canceling' });
    await press(it, 'Dismiss', ENDS);
    expect(screen.queryByRole('region', { name: ENDS })).toBeNull();
    await press(it, 'Restart', 'Team plan');
    await press(it, 'Restart plan');
    await press(it, 'Return');
    expect(await screen.findByText('Renews on February 1, 2026')).toBeVisible();
    expect(screen.queryByText(NOTICE)).toBeNull();
    await it.mock.advance({ minutes: 1 });
    await press(it, 'Visit billing portal');
    await press(it, 'Cancel plan');
    await press(it, 'Return');
    expect(await screen.findByRole('region', { name: ENDS })).toBeVisible();
    expect(area('Team plan').getByText(NOTICE)).toBeVisible();
  });

  it('EC-S07 is taken back by a change of plan', async () => {
    const it = visit({ scenario: 'workspace/canceling' });
    expect(await screen.findByText(NOTICE)).toBeVisible();
    await press(it, 'Downgrade Standard');
    await press(it, 'Confirm change');
    expect(await screen.findByText('Renews on February 1, 2026')).toBeVisible();
    expect(area('Plan').getByText('Tier').nextElementSibling).toHaveTextContent('Standard');
    expect(screen.queryByText(NOTICE)).toBeNull();
    expect(screen.queryByRole('region', { name: ENDS })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Restart/ })).toBeNull();
  });

  it('EC-S08 stands behind a failed payment, with its date in the summary', async () => {
    const mock = createMockBilling({ scenario: 'workspace/past-due' });
    await clientOf(mock).cancelSubscription();
    await openPageOf(mock);
    const failed = 'Failed payment: the latest charge of $120.00 failed.';
    expect(screen.getByRole('region', { name: failed })).toBeVisible();
    expect(screen.queryByRole('region', { name: /^Scheduled cancellation/ })).toBeNull();
    const notice = 'Ends on February 13, 2026. You keep access until then.';
    expect(area('Plan').getByText(notice)).toBeVisible();
  });

  it('EC-S09 of a trial tells both, and ends with the trial', async () => {
    const mock = createMockBilling({ scenario: 'workspace/trialing' });
    await clientOf(mock).cancelSubscription();
    await openPageOf(mock);
    expect(area('Plan').getByText('Trial ends on January 20, 2026')).toBeVisible();
    expect(
      area('Plan').getByText(
        'Ends with the trial on January 20, 2026, without a charge. You keep access until then.',
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('region', {
        name: 'Scheduled cancellation: your plan ends on January 20, 2026.',
      }),
    ).toBeVisible();
  });
});

describe('what a canceled plan leaves', () => {
  it('EC-S10 is a balance in sight', async () => {
    await openPage({ scenario: 'team/canceled', policy: { spendAfterCancel: false } });
    expect(screen.getByText('Subscription is canceled')).toBeVisible();
    expect(area('Credit balance').getByText('$12.480')).toBeVisible();
  });

  it('EC-S11 is no refund in the ledger', async () => {
    const mock = createMockBilling({ scenario: 'wallet/active' });
    const { client, look } = await openPageOf(mock);
    const rows = () => screen.getAllByRole('row').map((it) => it.textContent);
    const before = rows();
    await client.cancelSubscription();
    await look();
    expect(screen.getByText(NOTICE)).toBeVisible();
    expect(rows()).toEqual(before);
    await mock.advance({ days: 17 });
    await look();
    expect(screen.getByText('Subscription is canceled')).toBeVisible();
    expect(rows()).toEqual(before);
  });
});
