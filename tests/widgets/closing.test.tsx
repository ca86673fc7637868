/** A checkout that is given up: what is said of it is what the back end knows. */
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createMockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { createFakes } from '../../mocks/react/index.js';
import { CreditBalance, CreditPackGrid } from '../../src/index.js';
import { clickable } from '../support/clickable.js';
import { renderBilling } from '../support/renderBilling.js';

const CLOSED = 'Checkout closed. Nothing was charged.';
const pack = () => screen.findByRole('button', { name: /^Buy \$100 / });
const leave = () => screen.findByRole('button', { name: 'Cancel checkout' });
const said = (sentence: string) =>
  waitFor(() =>
    expect(document.querySelector('[data-farebox="LiveRegion"]')).toHaveTextContent(sentence),
  );

const widgets = (
  <>
    <CreditBalance />
    <CreditPackGrid />
  </>
);

/** A pack whose checkout is open. */
async function open(options: MockBillingOptions = {}) {
  const mock = createMockBilling({ scenario: 'team/active', ...options });
  const view = clickable(widgets, mock);
  await view.user.click(await pack());
  await leave();
  return view;
}

it('was not charged, once the back end has closed it', async () => {
  const { user, mock } = await open();
  mock.faults.add({ on: 'DELETE /checkouts/:id', does: 'delay', ms: 5_000 });
  await user.click(await leave());
  expect(screen.queryByText(CLOSED)).toBeNull();
  await act(() => mock.advance({ seconds: 5 }));
  await said(CLOSED);
});

it('is not said to cost nothing where it was paid in the browser beside the app', async () => {
  const { user, mock, went } = await open({ surface: 'desktop' });
  await mock.processor.pay(went[0] ?? '');
  await user.click(await leave());
  await said('Submitted. Updating your billing.');
  expect(screen.queryByText(CLOSED)).toBeNull();
  expect(await screen.findByText('$112.480')).toBeVisible();
});

it('is not said to be closed where the back end could not be told', async () => {
  const { user, mock } = await open();
  mock.faults.add({ on: 'DELETE /checkouts/:id', does: 'lose_request' });
  await user.click(await leave());
  expect(await screen.findByRole('alert')).toHaveTextContent('No connection.');
  expect(screen.queryByText(CLOSED)).toBeNull();
});

it('is not given out again to who buys before it is closed', async () => {
  const mock = createMockBilling({ scenario: 'team/active' });
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const fetch = async (request: Request) => {
    if (request.method === 'DELETE') await arrived;
    return mock.fetch(request);
  };
  const { workspaceId } = mock;
  const { user } = renderBilling(widgets, { ...createFakes(mock), fetch, workspaceId });
  await user.click(await pack());
  await user.click(await leave());
  await user.click(await pack());
  await act(async () => arrive());
  await user.click(await screen.findByRole('button', { name: 'Pay' }));
  expect(await screen.findByText('$112.480')).toBeVisible();
});
