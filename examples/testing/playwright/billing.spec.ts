import { expect } from 'playwright/test';
import { test } from './world.js';

test('starts from a named scenario, and looks as a role', async ({ page, billing }) => {
  await billing({ scenario: 'workspace/over-seats', role: 'member' });
  await page.goto('/');
  await expect(
    page.getByRole('heading', { name: 'Over seats: 10 members on 8 paid seats.' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add seats' })).toHaveCount(0);
});

test('moves the clock, and does what falls due', async ({ page, billing }) => {
  const mock = await billing({ scenario: 'workspace/trialing' });
  await page.goto('/');
  await expect(page.getByText('Free trial is running')).toBeVisible();
  await mock.advance({ days: 5 });
  await page.reload();
  await expect(page.getByText('Subscription is current')).toBeVisible();
});

test('makes a request go wrong, and mends it', async ({ page, billing }) => {
  const mock = await billing({ scenario: 'workspace/active' });
  mock.faults.add({ on: 'GET /overview', does: 'fail', code: 'internal', retryable: false });
  await page.goto('/');
  const retry = page.getByRole('button', { name: 'Try again' }).first();
  await expect(retry).toBeVisible();
  mock.faults.clear();
  await retry.click();
  await expect(page.getByText('Subscription is current')).toBeVisible();
});

test('pays at the fake processor, and comes back', async ({ page, billing }) => {
  await billing({ scenario: 'workspace/free' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Start trial Business' }).click();
  await page.getByRole('button', { name: 'Pay', exact: true }).click();
  await expect(page.getByText('Free trial is running')).toBeVisible();
});
