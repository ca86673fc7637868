/** Refills that start by themselves, as a person reads of them. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { settings } from '../support/armed.js';
import { usd } from '../support/builders.js';
import { clientOf } from '../support/opened.js';
import { openPageOf, openPage } from '../support/openPage.js';
import type { AutoReloadSettings } from '../../src/rules/autoReload.js';

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

/** The page of a wallet that holds $84.35 and refills $50.00 below $20.00. */
async function armed(changes: Partial<AutoReloadSettings> = {}, options: MockBillingOptions = {}) {
  const mock = createMockBilling({ ...options, scenario: 'wallet/active' });
  await saveElsewhere(mock, changes);
  const page = await openPageOf(mock);
  return { ...page, card: within(await screen.findByRole('region', { name: 'Auto-Pay' })) };
}

/** Another manager saves. */
async function saveElsewhere(
  mock: ReturnType<typeof createMockBilling>,
  changes: Partial<AutoReloadSettings>,
) {
  const client = clientOf(mock.as('member'));
  const { version = '' } = (await client.getOverview()).wallet?.autoReload ?? {};
  await client.updateAutoReload(settings(changes), version);
}

type Card = Awaited<ReturnType<typeof armed>>['card'];

const spentIn = (card: Card) => card.getByText('Charged this month').nextElementSibling;
const balance = () =>
  within(screen.getByRole('region', { name: 'Wallet' })).getByText(/^−?\$/).textContent;
const press = (name: string) => screen.getByRole('button', { name });
const type = async (
  { user }: Pick<Awaited<ReturnType<typeof armed>>, 'user'>,
  name: string,
  text: string,
) => {
  await user.clear(await screen.findByRole('textbox', { name }));
  await user.type(screen.getByRole('textbox', { name }), text);
};
const THRESHOLD = 'Threshold in USD';

it.each([
  ['at the threshold', 64_35, 'On', '$0.00', '$20.00'],
  ['one cent below', 64_36, 'On, waiting', '$50.00', '$69.99'],
])('EC-A01 %s', async (_, amount, word, spent, left) => {
  const { card, mock, look } = await armed();
  mock.world.usage(amount);
  await look();
  expect(card.getByText(word)).toBeVisible();
  expect(spentIn(card)).toHaveTextContent(spent);
  expect(balance()).toBe(left);
});

it('EC-A02 the consent says that it charges now, and it charges once', async () => {
  const page = await openPage({ scenario: 'wallet/active' });
  await page.user.click(press('Enable Auto-Pay'));
  await type(page, THRESHOLD, '100');
  expect(press('Enable Auto-Pay')).toHaveAccessibleDescription(
    /^The balance is below \$100\.00 already: \$50\.00 is charged to Visa •••• 4242 now/,
  );
  await page.user.dblClick(press('Enable Auto-Pay'));
  expect(await screen.findByText('On, waiting')).toBeVisible();
  expect(balance()).toBe('$134.35');
  await page.mock.advance({ minutes: 30 });
  await page.look();
  expect(balance()).toBe('$134.35');
  expect(page.sent).toEqual(['wallet/auto-reload']);
});

it('EC-A03 without a card it is not switched on, and leads to one', async () => {
  const mock = createMockBilling({ scenario: 'wallet/active' });
  const client = clientOf(mock);
  const [card] = await client.listPaymentMethods();
  await client.removePaymentMethod(card?.id ?? '');
  const { user, sent } = await openPageOf(mock);
  const enable = press('Enable Auto-Pay');
  expect(enable).toHaveAccessibleDescription('Add a payment method first.');
  await user.click(enable);
  expect(screen.queryByRole('textbox', { name: THRESHOLD })).toBeNull();
  expect(sent).toEqual([]);
  expect(press('Add card')).not.toHaveAttribute('aria-disabled');
});

describe('the cap of a month', () => {
  it('EC-A04 says when it lifts, in UTC, and it does', async () => {
    const { card, mock, look } = await armed({
      refill: { amount: usd(40_00) },
      monthlyCap: usd(100_00),
    });
    mock.world.usage(70_00);
    await mock.advance({ minutes: 10 });
    mock.world.usage(40_00);
    await mock.advance({ minutes: 10 });
    mock.world.usage(40_00);
    await mock.advance({ until: '2026-01-31T23:59:59.000Z' });
    await look();
    expect(card.getByText(/Refills go on at Feb 1, 2026, 12:00 AM, or once/)).toBeVisible();
    expect(spentIn(card)).toHaveTextContent('$80.00');
    await mock.advance({ seconds: 1 });
    await look();
    expect(card.getByText('On, waiting')).toBeVisible();
    expect(spentIn(card)).toHaveTextContent('$40.00');
  });

  it('EC-A05 holds as soon as it is set below what is spent', async () => {
    const page = await armed();
    page.mock.world.usage(70_00);
    await page.look();
    await page.user.click(press('Change'));
    await type(page, 'Monthly cap in USD (optional)', '50');
    await page.user.click(press('Save'));
    expect(await page.card.findByText('Cap reached')).toBeVisible();
    expect(spentIn(page.card)).toHaveTextContent('$50.00');
  });

  it('EC-A13 counts no purchase by hand', async () => {
    const { card, mock, look } = await armed({ monthlyCap: usd(60_00) });
    await clientOf(mock).topUp({ amount: usd(500_00) });
    await look();
    expect(card.getByText('On')).toBeVisible();
    expect(spentIn(card)).toHaveTextContent('$0.00');
  });
});

it('EC-A06 fifty debits in a second are one refill', async () => {
  const { card, mock, look } = await armed({ threshold: usd(80_00) });
  for (let count = 0; count < 50; count++) mock.world.usage(2_00);
  await look();
  expect(spentIn(card)).toHaveTextContent('$50.00');
  expect(balance()).toBe('$34.35');
});

it('EC-A07 a refill that is too small is waited for, and the end is told', async () => {
  const { card, mock, look } = await armed();
  mock.world.usage(200_00);
  await look();
  expect(balance()).toBe('−$65.65');
  expect(card.getByText('The next refill can start at Jan 15, 2026, 12:10 PM.')).toBeVisible();
  await mock.advance({ minutes: 10 });
  await look();
  expect(balance()).toBe('−$15.65');
  expect(card.getByText('The next refill can start at Jan 15, 2026, 12:20 PM.')).toBeVisible();
});

it('EC-A09 an unknown outcome is told as such, and adds once', async () => {
  const { card, mock, look } = await armed();
  mock.world.loseNextAnswer();
  mock.world.usage(70_00);
  await mock.advance({ days: 2 });
  await look();
  expect(card.getByText(/Until its outcome is known, no other one starts\.$/)).toBeVisible();
  expect(balance()).toBe('$14.35');
  mock.world.answerArrives('paid');
  await look();
  expect(card.getByText('On, waiting')).toBeVisible();
  expect(balance()).toBe('$64.35');
});

it('EC-A10 turned off in flight, it says that the charge still lands, and it does', async () => {
  const { card, mock, look, user } = await armed({}, { delays: { webhook: 30_000 } });
  mock.world.usage(70_00);
  await look();
  expect(card.getByText('Refilling')).toBeVisible();
  expect(press('Turn off')).toHaveAccessibleDescription(/one under way still lands\.$/);
  await user.click(press('Turn off'));
  expect(await card.findByText('Off')).toBeVisible();
  await mock.advance({ seconds: 30 });
  await look();
  expect(balance()).toBe('$64.35');
  expect(card.getByText('Off')).toBeVisible();
});

it('EC-A11 it has no card once that is removed', async () => {
  const { card, mock, look } = await armed();
  const client = clientOf(mock);
  const [saved] = await client.listPaymentMethods();
  await client.removePaymentMethod(saved?.id ?? '');
  await look();
  expect(card.getByText('There is no card to charge. Add one, and refills go on.')).toBeVisible();
  expect(card.getByRole('button', { name: 'Add card' })).toBeVisible();
});

it('EC-A12 a purchase during the wait makes the next refill needless', async () => {
  const { card, mock, look } = await armed();
  mock.world.usage(150_00);
  await look();
  expect(card.getByText('On, waiting')).toBeVisible();
  await clientOf(mock).topUp({ amount: usd(100_00) });
  await mock.advance({ minutes: 10 });
  await look();
  expect(card.getByText('On')).toBeVisible();
  expect(spentIn(card)).toHaveTextContent('$50.00');
});

it('EC-A14 the second of two managers reads what the first saved, and loses nothing', async () => {
  const page = await armed();
  await page.user.click(press('Change'));
  await type(page, THRESHOLD, '5');
  await saveElsewhere(page.mock, { threshold: usd(30_00) });
  await page.user.click(press('Save'));
  const conflict = within(await screen.findByRole('alert'));
  expect(conflict.getByText(/^Someone else saved these settings meanwhile\./)).toBeVisible();
  expect(conflict.getByText('$30.00')).toBeVisible();
  expect(screen.getByRole('textbox', { name: THRESHOLD })).toHaveValue('5');
  expect(press('Save')).toHaveAttribute('aria-disabled', 'true');
  await page.user.click(press('Keep mine'));
  await page.user.click(press('Save'));
  expect(await page.card.findByText('$5.00')).toBeVisible();
});

it('EC-A15 a threshold above one refill is saved, one below zero or too precise is not', async () => {
  const page = await openPage({ scenario: 'wallet/active' });
  await page.user.click(press('Enable Auto-Pay'));
  for (const text of ['-1', 'NaN', '20.125']) {
    await type(page, THRESHOLD, text);
    await page.user.click(press('Enable Auto-Pay'));
    expect(screen.getByRole('textbox', { name: THRESHOLD })).toHaveAttribute('aria-invalid');
  }
  expect(page.sent).toEqual([]);
  await type(page, THRESHOLD, '80');
  await page.user.click(press('Enable Auto-Pay'));
  expect(await screen.findByText('$80.00')).toBeVisible();
});
