/** Choosing a plan, as a person does it. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { PlanSelector } from '../../src/index.js';
import { plan, price, subscribed, workspace } from '../support/builders.js';
import { hosted } from '../support/hosted.js';
import { openPage, openPageOf } from '../support/openPage.js';
import { clientOf } from '../support/opened.js';
import { renderBilling } from '../support/renderBilling.js';
import { visit } from '../support/visit.js';

type Person = Pick<ReturnType<typeof visit>, 'user'>;

const area = (name: string) => within(screen.getByRole('region', { name }));
const press = async ({ user }: Person, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

describe('a trial', () => {
  it('EC-C01 is offered until it was had, then payment is', async () => {
    const it = visit({ scenario: 'team/none' });
    await press(it, 'Start trial Pro');
    await press(it, 'Pay');
    expect(await screen.findByText('Free trial is running')).toBeVisible();
    await press(it, 'Visit billing portal');
    await press(it, 'Cancel plan');
    await it.mock.advance({ days: 14 });
    await press(it, 'Return');
    expect(await screen.findByRole('button', { name: 'Proceed to payment Pro' })).toBeVisible();
    expect(screen.getByText('Subscription is canceled')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Start trial/ })).toBeNull();
  });

  it('EC-C02 is not offered after a pack was bought', async () => {
    const it = visit({ scenario: 'workspace/free' });
    expect(await screen.findByRole('button', { name: 'Start trial Business' })).toBeVisible();
    await press(it, /^Buy \$10 /);
    await press(it, 'Pay');
    expect(
      await screen.findByRole('button', { name: 'Proceed to payment Business' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Start trial/ })).toBeNull();
    expect(screen.queryByText(/days free/)).toBeNull();
  });

  it('EC-C03 is not offered by a plan that has none', async () => {
    const newcomer = workspace({ billingHistory: false, billingRecord: false });
    const { handler } = hosted('team', { facts: { subscription: null, workspace: newcomer } });
    renderBilling(<PlanSelector />, { fetch: handler });
    expect(await screen.findByRole('button', { name: 'Start trial pro' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Proceed to payment scale' })).toBeVisible();
  });
});

describe('the plan in use', () => {
  it('EC-C04 is off and says so, and its other interval is on', async () => {
    const { user } = await openPage({ scenario: 'workspace/active' });
    const current = area('Plans').getByRole('button', { name: 'Current plan Business' });
    expect(current).toHaveAttribute('aria-disabled', 'true');
    expect(current).toHaveAccessibleDescription('This workspace is on this plan.');
    await user.click(screen.getByRole('radio', { name: /^Billed yearly/ }));
    const other = area('Plans').getByRole('button', { name: 'Switch to yearly billing Business' });
    expect(other).not.toHaveAttribute('aria-disabled');
  });
});

describe('plans that are sold by people', () => {
  it('EC-C05 are all of them under a contract', async () => {
    await openPage({ scenario: 'workspace/custom-contract', role: 'admin' });
    const plans = area('Plans');
    expect(plans.queryAllByRole('button')).toEqual([]);
    expect(plans.getAllByRole('link').map((it) => it.textContent)).toEqual([
      'Contact Sales Free',
      'Contact Sales Standard',
      'Contact Sales Business',
      'Contact Sales Enterprise',
      'Contact Sales Edu',
    ]);
  });

  it('EC-C06 are Enterprise in one product', async () => {
    await openPage({ scenario: 'workspace/free' });
    expect(screen.getByRole('link', { name: 'Contact Sales Enterprise' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Enterprise/ })).toBeNull();
  });

  it('EC-C06 are not Enterprise in the other', async () => {
    await openPage({ scenario: 'team/canceled' });
    const enterprise = screen.getByRole('button', { name: 'Proceed to payment Enterprise' });
    expect(enterprise).not.toHaveAttribute('aria-disabled');
    expect(screen.queryByRole('link', { name: /Contact Sales/ })).toBeNull();
  });
});

describe('a change of plan', () => {
  const TOO_MANY = 'This plan has fewer seats than you have members. Remove members first.';

  it('EC-C07 to ten seats says that twelve members are too many, until two are gone', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active' });
    const [first, second] = [mock.world.memberJoins(), mock.world.memberJoins()];
    mock.world.memberJoins();
    mock.world.memberJoins();
    const { user, sent, look } = await openPageOf(mock);
    const downgrade = screen.getByRole('button', { name: 'Downgrade Standard' });
    expect(downgrade).toHaveAttribute('aria-disabled', 'true');
    expect(downgrade).toHaveAccessibleDescription(TOO_MANY);
    await user.click(downgrade);
    expect(sent).toEqual([]);
    mock.world.memberDeactivated(first.id);
    await look();
    expect(downgrade).toHaveAttribute('aria-disabled', 'true');
    mock.world.memberDeactivated(second.id);
    await look();
    expect(downgrade).not.toHaveAttribute('aria-disabled');
  });

  it('EC-C08 to less storage says how many bytes are over, before it is made', async () => {
    const it = visit({ scenario: 'workspace/active' });
    await press(it, 'Downgrade Standard');
    const dialog = within(await screen.findByRole('dialog', { name: 'Downgrade to Standard' }));
    expect(await dialog.findByText(/^Your files take 6 GB more/)).toBeVisible();
    await press(it, 'Confirm change');
    await waitFor(() =>
      expect(area('Plan').getByText('Tier').nextElementSibling).toHaveTextContent('Standard'),
    );
  });

  it('EC-C21 whose preview ran out charges nothing and shows another', async () => {
    const it = visit({ scenario: 'workspace/over-seats' });
    await press(it, 'Upgrade Business');
    const dialog = within(await screen.findByRole('dialog', { name: 'Upgrade to Business' }));
    await dialog.findByText(/^Due now/);
    await it.mock.advance({ minutes: 11 });
    await press(it, /^Pay \$/);
    expect(await dialog.findByText(/^The earlier figures no longer hold/)).toBeVisible();
    expect((await clientOf(it.mock).getOverview()).plan?.id).toBe('standard');
  });

  it('EC-C09 without a card asks for one, and then has happened', async () => {
    const it = visit({ scenario: 'workspace/over-seats' });
    const client = clientOf(it.mock);
    const [card] = await client.listPaymentMethods();
    await client.removePaymentMethod(card?.id ?? '');
    it.reload(); // it may have been read before the card was gone
    await press(it, 'Upgrade Business');
    await press(it, /^Pay \$/);
    const form = within(await screen.findByRole('region', { name: 'New card' }));
    await it.user.click(form.getByRole('button', { name: 'Pay' }));
    await waitFor(() =>
      expect(area('Plan').getByText('Tier').nextElementSibling).toHaveTextContent('Business'),
    );
    expect(area('Payment method').getByText('Visa ending in 4242')).toBeInTheDocument();
  });
});

describe('another interval', () => {
  it('EC-C10 keeps the plan in use, and switches off a tier without a yearly price', async () => {
    const monthly = plan('solo', 1, { prices: [price('solo_month', 'month', 5_00)] });
    const { handler } = hosted('workspace', {
      facts: {
        plans: [monthly, plan('business', 2)],
        subscription: subscribed('workspace', 'active'),
      },
    });
    const { user } = renderBilling(<PlanSelector />, { fetch: handler });
    const inUse = () => screen.getAllByRole('listitem').filter((it) => it.ariaCurrent !== null);
    const solo = () => screen.getByRole('button', { name: 'Downgrade solo' });
    await screen.findByRole('button', { name: 'Current plan business' });
    expect(solo()).not.toHaveAttribute('aria-disabled');
    expect(inUse()).toHaveLength(1);

    await user.click(screen.getByRole('radio', { name: 'Billed yearly' }));
    expect(solo()).toHaveAttribute('aria-disabled', 'true');
    expect(solo()).toHaveAccessibleDescription('This plan is billed monthly only.');
    expect(inUse()).toHaveLength(1);
    expect(inUse()[0]).toHaveTextContent('business');
    expect(screen.getByText('$100')).toBeVisible();
  });
});
