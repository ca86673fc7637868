import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBilling } from '../../mocks/index.js';
import { SubscriptionSummary } from '../../src/index.js';
import { clickable } from '../support/clickable.js';
import { renderOver } from '../support/renderOver.js';
import { clientOf } from '../support/opened.js';

const ENDS = 'Cancel on February 1, 2026';

async function asked(mock: MockBilling, name: string, props: { readonly live?: boolean } = {}) {
  const view = clickable(<SubscriptionSummary />, mock, props);
  await view.user.click(await screen.findByRole('button', { name }));
  const element = await screen.findByRole('dialog');
  return { ...view, element, dialog: within(element) };
}
const active = () => asked(createMockBilling({ scenario: 'workspace/active' }), 'Cancel Business');
const isGone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('a cancellation', () => {
  it('says when it ends, what is not given back and what stays, and does no harm by itself', async () => {
    const { user, element, dialog, asked: paths } = await active();
    expect(element).toHaveAccessibleName('Cancel Business');
    expect(dialog.getByText(/^It ends on February 1, 2026\. You keep access/)).toBeVisible();
    expect(dialog.getAllByRole('listitem').map((it) => it.textContent)).toEqual([
      'What was charged already is not refunded.',
      'Your balance stays.',
    ]);
    expect(dialog.getByRole('button', { name: 'Keep plan' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await isGone();
    expect(paths).not.toContain('POST subscription/cancel');
    expect(screen.getByRole('button', { name: 'Cancel Business' })).toHaveFocus();
  });

  it('is scheduled, told, and can be taken back', async () => {
    const { user, dialog } = await active();
    await user.click(dialog.getByRole('button', { name: ENDS }));
    await isGone();
    expect(screen.getByText('Canceled. The plan ends on February 1, 2026.')).toBeInTheDocument();
    expect(
      await screen.findByText('Ends on February 1, 2026. You keep access until then.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Cancel/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Restart' }));
    expect(await screen.findByText('Renews on February 1, 2026')).toBeVisible();
  });

  it('that fails says so and keeps what was typed, for another try', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active' });
    mock.faults.add({
      on: 'POST /subscription/cancel',
      does: 'fail',
      code: 'internal',
      retryable: false,
      times: 1,
    });
    const { user, dialog } = await asked(mock, 'Cancel Business');
    const why = dialog.getByRole('textbox', { name: 'Why are you leaving? (optional)' });
    await user.type(why, 'Too quiet');
    await user.click(dialog.getByRole('button', { name: ENDS }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('That did not work. Try again.');
    expect(why).toHaveValue('Too quiet');
    await user.click(dialog.getByRole('button', { name: ENDS }));
    await isGone();
  });

  it('tells why, where somebody says so', async () => {
    const { user, sent } = renderOver(<SubscriptionSummary />, { scenario: 'workspace/active' });
    await user.click(await screen.findByRole('button', { name: 'Cancel Business' }));
    await user.type(await screen.findByRole('textbox'), ' Too quiet ');
    await user.click(screen.getByRole('button', { name: ENDS }));
    await isGone();
    expect(sent).toEqual([['subscription/cancel', { feedback: 'Too quiet' }]]);
  });

  it('that somebody else has made closes, and shows that one', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active' });
    const { user, dialog } = await asked(mock, 'Cancel Business', { live: false });
    await clientOf(mock.as('billing_admin')).cancelSubscription({});
    await user.click(dialog.getByRole('button', { name: ENDS }));
    await isGone();
    expect(await screen.findByText(/^Ends on February 1, 2026\./)).toBeVisible();
  });

  it('closes once there is nothing to end, and can be asked for again', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active' });
    const { user, look } = await asked(mock, 'Cancel Business');
    const other = clientOf(mock.as('billing_admin'));
    await other.cancelSubscription({});
    await look();
    await isGone();
    await other.restartSubscription();
    await look();
    const again = await screen.findByRole('button', { name: 'Cancel Business' });
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(again);
    expect(await screen.findByRole('dialog', { name: 'Cancel Business' })).toBeVisible();
  });

  it('of a trial is told as the end of the trial', async () => {
    const mock = createMockBilling({ scenario: 'workspace/trialing' });
    const { dialog } = await asked(mock, 'Cancel Business');
    expect(dialog.getByText(/^It ends with the trial on .*, without a charge\./)).toBeVisible();
    expect(dialog.queryByText(/refunded/)).toBeNull();
  });

  it('is made in the portal where plans are', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    const { user, asked: paths, went } = clickable(<SubscriptionSummary />, mock);
    await user.click(await screen.findByRole('button', { name: 'Cancel Pro' }));
    await waitFor(() => expect(went).toHaveLength(1));
    expect(paths).toContain('POST portal-sessions');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a change that was agreed', () => {
  it('is told with its plan and its day', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active' });
    mock.world.planChangeScheduled('standard_month');
    clickable(<SubscriptionSummary />, mock);
    expect(await screen.findByText('Changes to Standard on February 1, 2026.')).toBeVisible();
  });
});
