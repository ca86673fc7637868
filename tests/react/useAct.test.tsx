import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { BillingDetails, CreditPackGrid } from '../../src/index.js';
import { clickable } from '../support/clickable.js';

it('leads away once where a busy page gets both clicks at a time', async () => {
  const { went } = clickable(<BillingDetails />, createMockBilling({ scenario: 'team/active' }));
  const portal = await screen.findByRole('button', { name: 'Visit billing portal' });
  act(() => [portal, portal].forEach((button) => button.click()));
  await waitFor(() => expect(portal).not.toHaveAttribute('aria-busy'));
  expect(went).toHaveLength(1);
});

it('opens the checkout of the first of two packs that are pressed at a time', async () => {
  const { asked } = clickable(<CreditPackGrid />, createMockBilling({ scenario: 'team/active' }));
  const packs = await screen.findAllByRole('button', { name: /^Buy \$(10|25) / });
  act(() => packs.forEach((button) => button.click()));
  expect(await screen.findByRole('button', { name: 'Pay' })).toBeVisible();
  expect(asked.filter((it) => it === 'POST checkouts')).toHaveLength(1);
});

it('draws no checkout that has ended by now, and reads what it came to', async () => {
  const mock = createMockBilling({ scenario: 'team/active' });
  const ended = { does: 'rewrite', path: ['status'], value: 'complete' } as const;
  mock.faults.add({ on: 'POST /checkouts', ...ended });
  const { user, asked } = clickable(<CreditPackGrid />, mock);
  await user.click(await screen.findByRole('button', { name: /^Buy \$25 / }));
  await waitFor(() => expect(asked).toEqual(['GET overview', 'POST checkouts', 'GET overview']));
  expect(screen.queryByRole('region', { name: 'Checkout' })).toBeNull();
});

it('reads again what a refusal shows to be old', async () => {
  const mock = createMockBilling({ scenario: 'team/active' });
  mock.faults.add({ on: 'POST /checkouts', does: 'fail', code: 'forbidden', times: 1 });
  const { user, asked } = clickable(<CreditPackGrid />, mock);
  await user.click(await screen.findByRole('button', { name: /^Buy \$25 / }));
  expect(await screen.findByRole('alert')).toBeVisible();
  await waitFor(() => expect(asked).toEqual(['GET overview', 'POST checkouts', 'GET overview']));
});
