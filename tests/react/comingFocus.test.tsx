import { screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import { BillingBanner, CreditBalance, PaymentRecovery, WorkspaceHeader } from '../../src/index.js';
import { clickable } from '../support/clickable.js';

/** A widget whose first read failed, beside something else of the host's. */
async function failed(Widget: ComponentType, scenario: ScenarioName = 'wallet/past-due') {
  const mock = createMockBilling({ scenario });
  mock.faults.add({ on: 'GET /overview', does: 'fail', code: 'internal', retryable: false });
  const { user, asked } = clickable(
    <>
      <Widget />
      <input aria-label="Search" />
    </>,
    mock,
  );
  const again = await screen.findByRole('button', { name: 'Try again' });
  return { mock, user, again, asked };
}

const title = (name: string) => screen.findByRole('heading', { name });

describe('the focus after another try', () => {
  it.each([
    ['a skeleton', 'Credit balance', CreditBalance],
    ['nothing', 'Payments due', PaymentRecovery],
  ] as const)('goes over %s to the title of what comes', async (_, name, Widget) => {
    const { mock, user, again } = await failed(Widget);
    mock.faults.clear();
    await user.click(again);
    await screen.findByText(/\$/);
    expect(again).not.toBeInTheDocument();
    expect(await title(name)).toHaveFocus();
  });

  it('goes to the banner that comes', async () => {
    const { mock, user, again } = await failed(BillingBanner);
    mock.faults.clear();
    await user.click(again);
    const banner = await screen.findByRole('region', { name: /^Failed payment/ });
    expect(banner).toContainElement(document.activeElement as HTMLElement);
  });

  it('stays where no banner comes', async () => {
    const { mock, user, again } = await failed(BillingBanner, 'wallet/active');
    mock.faults.clear();
    await user.click(again);
    expect(await screen.findByText('No notice is due')).toHaveFocus();
  });

  it('goes to the title over the workspace that comes', async () => {
    const { mock, user, again } = await failed(WorkspaceHeader);
    mock.faults.clear();
    await user.click(again);
    expect(await screen.findByText('Brightline Agency')).toBeVisible();
    expect(await title('Billing')).toHaveFocus();
  });

  it.each([
    ['a card', CreditBalance],
    ['a banner', BillingBanner],
    ['a header', WorkspaceHeader],
  ])('is not lost where %s failed again', async (_, Widget) => {
    const { user, asked, again } = await failed(Widget);
    await user.click(again);
    await waitFor(() => expect(asked).toEqual(['GET overview', 'GET overview']));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(document.body).not.toHaveFocus();
  });

  it('is left to who has gone on meanwhile', async () => {
    const { mock, user, again } = await failed(PaymentRecovery);
    mock.faults.clear();
    await user.click(again);
    await user.click(screen.getByRole('textbox', { name: 'Search' }));
    expect(await title('Payments due')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Search' })).toHaveFocus();
  });
});
