import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BillingPage, BillingProvider } from 'farebox';
import { createHttpClient } from 'farebox/client';
import { createMockBilling, type MockBilling } from 'farebox/mocks';
import { createFakes } from 'farebox/mocks/react';
import { expect, it } from 'vitest';

/** Your page, over the mock in place of your back end: no network, no patching. */
function show(mock: MockBilling) {
  const client = createHttpClient({ ...mock, baseUrl: 'https://billing.test' });
  const { slots } = createFakes(mock);
  render(
    <BillingProvider client={client} slots={slots}>
      <BillingPage />
    </BillingProvider>,
  );
  return userEvent.setup();
}

it('starts from a named scenario, and looks as a role', async () => {
  show(createMockBilling({ scenario: 'team/past-due', role: 'member' }));
  const pay = await screen.findByRole('button', { name: 'Pay invoice' });
  expect(pay).toHaveAccessibleDescription('Only the primary owner can open the billing portal');
});

it('moves the clock, and does what falls due', async () => {
  const mock = createMockBilling({ scenario: 'team/trialing' });
  mock.world.cardStopsWorking();
  await mock.advance({ days: 5 });
  show(mock);
  expect(await screen.findByText('Past due')).toBeVisible();
});

it('makes a request go wrong, and mends it', async () => {
  const mock = createMockBilling({ scenario: 'team/active' });
  mock.faults.add({ on: 'GET /overview', does: 'fail', code: 'internal', retryable: false });
  const user = show(mock);
  const [retry] = await screen.findAllByRole('button', { name: 'Try again' });
  mock.faults.clear();
  if (retry) await user.click(retry);
  expect(await screen.findByText('Subscription is current')).toBeVisible();
});

it('pays at the fake processor', async () => {
  const user = show(createMockBilling({ scenario: 'team/none' }));
  await user.click(await screen.findByRole('button', { name: 'Start trial Pro' }));
  await user.click(await screen.findByRole('button', { name: 'Pay' }));
  expect(await screen.findByText('Free trial is running')).toBeVisible();
});
