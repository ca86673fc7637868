/** A checkout that is given up: what is said of it is what the back end knows. */
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { createFakes } from '../../mocks/react/index.js';
import {
  BillingDetails,
  CreditBalance,
  CreditPackGrid,
  SubscriptionSummary,
} from '../../src/index.js';
import { clickable } from '../support/clickable.js';
import { clientOf } from '../support/opened.js';
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

describe('a page of the processor that another act led to', () => {
  /** A desktop app, whose browser shows the processor's page. */
  async function lead(name: string, options: MockBillingOptions) {
    const mock = createMockBilling({ surface: 'desktop', ...options });
    const client = clientOf(mock);
    for (const { id } of await client.listPaymentMethods()) await client.removePaymentMethod(id);
    const view = clickable(<SubscriptionSummary />, mock);
    await view.user.click(await screen.findByRole('button', { name }));
    await leave();
    return { ...view, page: view.went[0] ?? '' };
  }
  const resume = () => lead('Resume', { scenario: 'workspace/paused' });

  it('cannot be paid once it is closed', async () => {
    const { user, mock, page, asked } = await resume();
    await user.click(await leave());
    await said(CLOSED);
    expect(await mock.processor.pay(page)).toMatchObject({ outcome: 'expired' });
    expect(asked.some((it) => it.startsWith('DELETE checkouts/'))).toBe(true);
  });

  it('is not said to cost nothing where it was paid meanwhile', async () => {
    const { user, mock, page } = await resume();
    await mock.processor.pay(page);
    await user.click(await leave());
    await said('Submitted. Updating your billing.');
    expect(await screen.findByText('Subscription is current')).toBeVisible();
  });
});

it('the portal is left without a word about charges: nobody knows what was done there', async () => {
  const mock = createMockBilling({ scenario: 'team/active', surface: 'desktop' });
  const { user, asked } = clickable(<BillingDetails />, mock);
  await user.click(await screen.findByRole('button', { name: 'Visit billing portal' }));
  await user.click(await leave());
  await waitFor(() => expect(asked.filter((it) => it === 'GET overview')).toHaveLength(2));
  expect(screen.queryByText(CLOSED)).toBeNull();
});
