/** Warnings of a low balance, as a person reads them. */
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { money } from '../../src/rules/index.js';
import { clientOf } from '../support/opened.js';
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

const card = () => within(screen.getByRole('region', { name: 'Low Balance Alerts' }));
const press = (name: string) => screen.getByRole('button', { name });
const rows = () =>
  card()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

it('EC-L01 one drop over two thresholds is one warning, and both are told', async () => {
  const { mock, look, user } = await openPage({ scenario: 'team/active' });
  expect(rows()).toEqual(['$0.500Ready']);
  await user.click(card().getByRole('button', { name: 'Change' }));
  await user.click(await screen.findByRole('button', { name: 'Add a threshold' }));
  await user.type(screen.getByRole('textbox', { name: 'Threshold 2 in USD' }), '0.9');
  await user.click(press('Save'));
  expect(await card().findByText('$0.900')).toBeVisible();
  mock.world.usage(11_480);
  mock.world.usage(700);
  await look();
  expect(rows()).toEqual([
    '$0.900Warned on Jan 15, 2026, 12:00 PM. Ready again above it.',
    '$0.500Warned on Jan 15, 2026, 12:00 PM. Ready again above it.',
  ]);
  expect(mock.world.notices).toHaveLength(1);
  expect(screen.getAllByRole('region', { name: LOW })).toHaveLength(1);
});

it('EC-L03 zero, less, and what is there already are told at the field; there is no eleventh', async () => {
  const { sent, user } = await openPage({ scenario: 'team/active' });
  await user.click(card().getByRole('button', { name: 'Change' }));
  await user.click(await screen.findByRole('button', { name: 'Add a threshold' }));
  const second = () => screen.getByRole('textbox', { name: 'Threshold 2 in USD' });
  expect(second()).toHaveFocus();
  for (const [text, sentence] of [
    ['0', 'A threshold must be above zero.'],
    ['0.50', 'This threshold is there already.'],
    ['-1', 'Enter an amount in digits, such as 10.500.'],
  ] as const) {
    await user.clear(second());
    await user.type(second(), `${text}{Enter}`);
    expect(second()).toHaveAccessibleDescription(sentence);
    expect(second()).toHaveFocus();
  }
  expect(sent).toEqual([]);
  for (let place = 3; place <= 10; place++) await user.click(press('Add a threshold'));
  expect(press('Add a threshold')).toHaveAccessibleDescription('At most 10 thresholds.');
  await user.click(press('Add a threshold'));
  expect(screen.getAllByRole('textbox', { name: /^Threshold/ })).toHaveLength(10);
});

it('EC-L04 an owner reads them, and why nothing can be changed', async () => {
  const { sent, user } = await openPage({ scenario: 'team/active', role: 'owner' });
  expect(rows()).toEqual(['$0.500Ready']);
  const change = card().getByRole('button', { name: 'Change' });
  expect(change).toHaveAttribute('aria-disabled', 'true');
  expect(change).toHaveAccessibleDescription('Only the primary owner can change alerts');
  await user.click(change);
  expect(screen.queryByRole('textbox', { name: /^Threshold/ })).toBeNull();
  expect(sent).toEqual([]);
});

it('EC-L05 what was saved on another page stands on this one', async () => {
  const { mock, look } = await openPage({ scenario: 'team/active', role: 'owner' });
  const client = clientOf(mock.as('primary_owner'));
  const { version = '' } = (await client.getOverview()).wallet?.alerts ?? {};
  const thresholds = [money(2_000, 'USD', 3)];
  await client.updateLowBalanceAlerts({ enabled: true, thresholds, channels: ['email'] }, version);
  await look();
  expect(rows()).toEqual(['$2.000Ready']);
  expect(card().getByText('E-mail')).toBeVisible();
  expect(card().queryByText('Webhook')).toBeNull();
});
