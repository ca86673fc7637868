/** The states of a subscription, as a person reads them. */
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import { BillingBanner, BillingPage } from '../../src/index.js';
import type { Role } from '../../src/rules/roles.js';
import type { SubscriptionStatus } from '../../src/rules/subscription.js';
import { subscribed } from '../support/builders.js';
import { hosted } from '../support/hosted.js';
import { openPage, openPageOf } from '../support/openPage.js';
import { opened } from '../support/opened.js';
import { renderBilling } from '../support/renderBilling.js';

const area = (name: string) => within(screen.getByRole('region', { name }));
const status = (of: string) => area(of).getByText('Status').nextElementSibling as HTMLElement;

afterEach(() => void vi.useRealTimers());

const STATES = [
  ['active', 'Active', 'success', 'Subscription is current'],
  ['trialing', 'Trialing', 'success', 'Free trial is running'],
  ['past-due', 'Past due', 'danger', 'Payment failed — update your payment method'],
  ['canceled', 'Canceled', 'danger', 'Subscription is canceled'],
  ['unpaid', 'Unpaid', 'danger', 'Invoice unpaid — update your payment method'],
  ['incomplete', 'Incomplete', 'warning', 'Awaiting payment confirmation'],
  [
    'incomplete-expired',
    'Incomplete expired',
    'danger',
    'Payment window expired — restart checkout',
  ],
  ['paused', 'Paused', 'warning', 'Subscription is paused'],
] as const;

type Row = readonly [ScenarioName, Role, string, string, string, string];

describe('a status', () => {
  it.each(
    STATES.flatMap(([state, ...words]): Row[] => [
      [`workspace/${state}`, 'billing_admin', 'Plan', ...words],
      [`team/${state}`, 'member', 'Team plan', ...words],
    ]),
  )('EC-S01 of %s tells a %s in "%s": %s, in %s: %s', async (...row) => {
    const [scenario, role, place, name, tone, meaning] = row;
    await openPage({ scenario, role });
    expect(within(status(place)).getByText(name)).toHaveAttribute('data-tone', tone);
    expect(within(status(place)).getByText(meaning)).toBeVisible();
  });

  it('EC-S02 that is unknown is itself in neutral dress, and sells nothing', async () => {
    const newer: SubscriptionStatus = JSON.parse('"on_holiday"');
    const { handler, verbs } = hosted('team', {
      facts: { subscription: subscribed('team', newer) },
    });
    const { user } = renderBilling(<BillingPage />, { fetch: handler });
    expect(await screen.findByText('on_holiday')).toHaveAttribute('data-tone', 'neutral');
    expect(status('Team plan')).toHaveTextContent(/^on_holiday$/);
    const packs = area('Credit packs').getAllByRole('button');
    for (const pack of packs) {
      expect(pack).toHaveAttribute('aria-disabled', 'true');
      expect(pack).toHaveAccessibleDescription(
        'The state of the subscription does not allow this now.',
      );
      await user.click(pack);
    }
    expect(screen.queryByRole('button', { name: /^(Start trial|Proceed|Upgrade)/ })).toBeNull();
    expect(verbs()).toEqual([]);
  });
});

describe('an incomplete subscription', () => {
  const begin = async () => {
    const { mock, client, processor } = opened('wallet/none');
    const request = { purpose: 'subscribe', priceId: 'solo_month' } as const;
    const { id } = await client.createCheckout(request);
    await processor.verify(id);
    await processor.close(id);
    return mock;
  };

  it('EC-S03 can be paid 22 h 59 min after it was created, and says that time is short', async () => {
    const mock = await begin();
    await mock.advance({ hours: 22, minutes: 59 });
    await openPageOf(mock);
    expect(status('Subscription')).toHaveTextContent('Incomplete');
    expect(area('Subscription').getByText(/Less than an hour left\.$/)).toBeVisible();
    const pay = area('Subscription').getByRole('button', { name: 'Complete payment' });
    expect(pay).not.toHaveAttribute('aria-disabled');
  });

  it('EC-S03 has expired 23 h 01 min after it was created, and starts anew', async () => {
    const mock = await begin();
    await mock.advance({ hours: 23, minutes: 1 });
    await openPageOf(mock);
    expect(status('Subscription')).toHaveTextContent('Incomplete expired');
    expect(screen.queryByRole('button', { name: 'Complete payment' })).toBeNull();
    expect(screen.queryByText(/Less than an hour left/)).toBeNull();
    const anew = screen.getByRole('button', { name: 'Proceed to payment Solo' });
    expect(anew).not.toHaveAttribute('aria-disabled');
  });
});

describe('the end of a trial', () => {
  it.each([
    ['UTC', 'Trial: it ends today, January 20, 2026.'],
    ['Pacific/Kiritimati', 'Trial: it ends today, January 21, 2026.'],
    ['Europe/Berlin', 'Trial: it ends on January 21, 2026, in 1 day.'],
  ])('EC-S04 an hour and a half before it, for a reader in %s: %s', async (timeZone, sentence) => {
    const { fetch, workspaceId, advance } = createMockBilling({
      scenario: 'team/trialing',
      now: '2026-01-15T23:30:00.000Z',
    });
    await advance({ days: 4, hours: 22, minutes: 30 });
    renderBilling(<BillingBanner />, { fetch, workspaceId, timeZone });
    expect(await screen.findByRole('region', { name: sentence })).toBeVisible();
  });
});

describe('dates', () => {
  it.each([
    ['two days slow', '2026-01-13T12:00:00.000Z'],
    ['two days fast', '2026-01-17T12:00:00.000Z'],
  ])('EC-S12 are those of the server for a reader whose clock is %s', async (_, here) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(here) });
    const { unmount } = await openPage({ scenario: 'team/trialing' });
    const ends = 'Trial: it ends on January 20, 2026, in 5 days.';
    expect(screen.getByRole('region', { name: ends })).toBeVisible();
    expect(area('Team plan').getByText('Trial ends on January 20, 2026')).toBeVisible();
    unmount();
    await openPage({ scenario: 'team/incomplete' });
    const left = area('Team plan').getByText(/^Complete the payment by Jan 16, 2026/);
    expect(left).toHaveTextContent(/9:00.AM\. 21 hours left\.$/);
  });
});
