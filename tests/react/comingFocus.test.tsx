import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { CreditBalance, PaymentRecovery } from '../../src/index.js';
import { clickable } from '../support/clickable.js';

/** A widget whose first read failed, beside something else of the host's. */
async function failed(Widget: typeof PaymentRecovery) {
  const mock = createMockBilling({ scenario: 'wallet/past-due' });
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

  it('is not lost where it failed again', async () => {
    const { user, asked, again } = await failed(CreditBalance);
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
