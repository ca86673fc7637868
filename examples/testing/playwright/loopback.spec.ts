import { expect, test } from 'playwright/test';

/** One world for the whole run: the scenario and the role are those of the server. */
test('pays at the fake processor', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Pay invoice' }).first().click();
  await page.getByRole('button', { name: 'Pay', exact: true }).click();
  await expect(page.getByText('Subscription is current')).toBeVisible();
});
