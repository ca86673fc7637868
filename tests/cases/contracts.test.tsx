/** What people sell, as a person reads of it. */
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Contract } from '../../src/rules/index.js';
import { openPage } from '../support/openPage.js';

const custom = (...covers: Extract<Contract, { kind: 'custom' }>['covers']) => ({
  kind: 'custom' as const,
  segment: 'university',
  covers,
  contactSalesUrl: null,
});

const plans = () => within(screen.getByRole('region', { name: 'Plans' }));
/** What the plans offer, by the names of buttons and links. */
const offered = () =>
  [...plans().queryAllByRole('button'), ...plans().queryAllByRole('link')]
    .map((it) => it.getAttribute('aria-label') ?? it.textContent)
    .toSorted();

const BY_PEOPLE = [
  'Contact Sales Business',
  'Contact Sales Edu',
  'Contact Sales Enterprise',
  'Contact Sales Free',
  'Contact Sales Standard',
];

it('EC-Q02 a quote that expired leaves its plan to people, and starts no checkout', async () => {
  const { user, mock, look, sent, went } = await openPage({ scenario: 'workspace/education' });
  expect(offered()).toEqual(BY_PEOPLE);
  await mock.advance({ days: 21 });
  await look();
  const edu = plans().getByRole('link', { name: 'Contact Sales Edu' });
  expect(edu).toHaveAttribute('href', '#sales');
  await user.click(edu);
  expect([sent, went]).toEqual([[], []]);
  expect(plans().getByRole('link', { name: 'Contact Sales Enterprise' })).toBeVisible();
});

it('EC-Q03 under a contract every plan is sold by people, whatever its name', async () => {
  const { mock, look } = await openPage({ scenario: 'workspace/active' });
  mock.world.contractSigned(custom('plan', 'seats', 'add_ons'));
  await look();
  expect(offered()).toEqual(BY_PEOPLE);
  const summary = within(screen.getByRole('region', { name: 'Plan' }));
  expect(summary.getByText('Business')).toBeVisible();
  expect(summary.getByRole('link', { name: 'Contact Sales' })).toBeVisible();
});

it('EC-Q04 a contract over seats leaves plan and storage to the page', async () => {
  const { mock, look } = await openPage({ scenario: 'workspace/over-seats' });
  mock.world.contractSigned(custom('seats'));
  await look();
  const seats = within(screen.getByRole('region', { name: /^Over seats/ }));
  expect(seats.queryByText('Add seats')).toBeNull();
  expect(seats.getByRole('link', { name: 'Contact Sales' })).toBeVisible();
  expect(plans().getByRole('button', { name: 'Upgrade Business' })).not.toHaveAttribute(
    'aria-disabled',
  );
  mock.world.memberLeaves('mem_9');
  mock.world.memberLeaves('mem_10');
  mock.world.fileUploaded(20_000_000_000);
  await look();
  const storage = within(screen.getByRole('region', { name: /^Over storage/ }));
  expect(storage.getByRole('link', { name: 'Buy storage' })).toBeVisible();
});

it('EC-Q05 a contract that was lifted gives the actions back, without a reload', async () => {
  const { mock, look } = await openPage({ scenario: 'workspace/custom-contract' });
  const region = screen.getByRole('region', { name: 'Plans' });
  expect(offered()).toEqual(BY_PEOPLE);
  mock.world.contractLifted();
  await look();
  expect(screen.getByRole('region', { name: 'Plans' })).toBe(region);
  expect(plans().getByRole('button', { name: /Business$/ })).not.toHaveAttribute('aria-disabled');
  expect(plans().queryByText('Contact Sales Business')).toBeNull();
});
