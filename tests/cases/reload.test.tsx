/** Refills that start by themselves, as a person reads of them. */
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openPage } from '../support/openPage.js';

const SUSPENDED = 'Auto-reload is suspended because charges kept failing.';
const banner = () => screen.queryByRole('region', { name: SUSPENDED });

it('EC-A08 two failures are not told, the third is, with what helps', async () => {
  const { mock, look } = await openPage({ scenario: 'workspace/reload-armed' });
  mock.world.cardStopsWorking();
  mock.world.usage(9_000);
  await mock.advance({ minutes: 10 });
  await look();
  expect(banner()).toBeNull();

  await mock.advance({ minutes: 10 });
  await look();
  const its = within(await screen.findByRole('region', { name: SUSPENDED }));
  expect(its.getByRole('button', { name: 'Update payment method' })).not.toHaveAttribute(
    'aria-disabled',
  );
  expect(its.getByRole('link', { name: 'Raise cap' })).toHaveAttribute('href', '#auto-reload');
  await mock.advance({ days: 2 });
  await look();
  expect(mock.world.notices.map(({ kind }) => kind)).toEqual(['auto_reload_suspended']);
  expect(banner()).toBeVisible();
});
