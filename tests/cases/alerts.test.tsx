/** Warnings of a low balance, as a person reads them. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openPage } from '../support/openPage.js';

const LOW = /^Your balance is low/;
const warning = () => screen.queryByRole('region', { name: LOW });

it('EC-L02 a warning goes with the balance above it, and comes again below', async () => {
  const { mock, look } = await openPage({ scenario: 'team/active' });
  const job = mock.world.reserve(12_000);
  await look();
  expect(warning()).toHaveAccessibleName('Your balance is low: $0.480.');
  mock.world.refund(job.id);
  await look();
  expect(warning()).toBeNull();
  mock.world.usage(12_100);
  await look();
  expect(warning()).toHaveAccessibleName('Your balance is low: $0.380.');
});

it('EC-L06 a webhook that is down keeps nothing from the page', async () => {
  const { mock, look } = await openPage({ scenario: 'team/active' });
  mock.world.webhookEndpointFails();
  mock.world.usage(12_000);
  await look();
  expect(warning()).toBeVisible();
  expect(mock.world.notices).toHaveLength(1);
});
