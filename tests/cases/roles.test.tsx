/** Who looks, at which workspace, and what a back end cannot do: as a person finds it. */
import { QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBilling } from '../../mocks/index.js';
import {
  BillingDetails,
  BillingPage,
  BillingProvider,
  SubscriptionStatusBadge,
} from '../../src/index.js';
import type { BillingOverview } from '../../src/rules/index.js';
import { clientOf } from '../support/opened.js';
import { openPage, openPageOf } from '../support/openPage.js';
import { renderBilling } from '../support/renderBilling.js';
import { visit } from '../support/visit.js';

const card = (name: string) => screen.getByRole('region', { name });
const FAILED = 'This could not be loaded.';

it('EC-E02 who is an owner no more in the middle of a checkout pays in whole, and buys no more', async () => {
  const { user, mock } = visit({ scenario: 'team/active' });
  const packs = await screen.findByRole('region', { name: 'Credit packs' });
  await user.click(within(packs).getByRole('button', { name: 'Buy $10 $10.000 credits' }));
  const pay = await screen.findByRole('button', { name: 'Pay' });
  mock.world.transferOwnership(mock.as('owner').viewer.memberId);
  await user.click(pay);
  expect(await within(card('Credit balance')).findByText('$22.480')).toBeVisible();
  for (const pack of within(card('Credit packs')).getAllByRole('button')) {
    expect(pack).toHaveAttribute('aria-disabled', 'true');
    expect(pack).toHaveAccessibleDescription('Only the primary owner can purchase credit packs');
  }
  expect(screen.queryByRole('alert')).toBeNull();
});

describe('a switch of workspace with a request in flight', () => {
  it('EC-E04 draws nothing of the late answer', async () => {
    const first = createMockBilling({ scenario: 'workspace/active' });
    const second = createMockBilling({ scenario: 'team/active' });
    first.faults.add({ on: '*', does: 'delay', ms: 60_000 });
    const queryClient = new QueryClient();
    const pageOf = (mock: MockBilling) => (
      <BillingProvider client={clientOf(mock)} queryClient={queryClient}>
        <BillingPage />
      </BillingProvider>
    );
    const { rerender } = render(pageOf(first));
    rerender(pageOf(second));
    expect(await screen.findByText('Harbour Studio')).toBeVisible();
    const before = document.body.textContent;
    await act(() => first.advance({ minutes: 1 }));
    expect(screen.queryByText('Meadow & Finch')).toBeNull();
    expect(document.body.textContent).toBe(before);
  });
});

it('EC-E10 who is alone without a right is sent to support and to no admin', async () => {
  const { mock, look } = await openPage({ scenario: 'workspace/past-due', role: 'member' });
  const banner = () => within(screen.getByRole('region', { name: /^Failed payment/ }));
  expect(banner().getByRole('button', { name: 'Copy for an admin' })).toBeVisible();
  const { memberId } = mock.viewer;
  for (const { id } of mock.world.members) if (id !== memberId) mock.world.memberLeaves(id);
  await look();
  expect(banner().getByRole('button', { name: 'Copy for support' })).toBeVisible();
  expect(
    banner().getByText('Nobody in this workspace manages billing. Contact support.'),
  ).toBeVisible();
  expect(document.body.textContent).not.toMatch(/admin/i);
});

it('EC-E13 without a portal nothing leads to one, and nothing is wrong', async () => {
  const modules = ['plan', 'credits', 'transactions'] as const;
  const { user, sent } = await openPage({
    scenario: 'team/active',
    policy: { modules, planChangeVia: 'app' },
  });
  expect(screen.queryByRole('region', { name: 'Billing details' })).toBeNull();
  expect(screen.queryByText(/portal/i)).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(within(card('Credit packs')).getByRole('button', { name: /^Buy \$10 / }));
  expect(sent).toEqual(['checkouts']);
});

it('EC-E13 without a portal its widget is absent wherever it stands', async () => {
  const modules = ['plan', 'credits', 'transactions'] as const;
  const { fetch, workspaceId } = createMockBilling({
    scenario: 'team/active',
    policy: { modules },
  });
  renderBilling(
    <>
      <BillingDetails />
      <SubscriptionStatusBadge />
    </>,
    { fetch, workspaceId },
  );
  expect(await screen.findByText('Active')).toBeVisible();
  expect(screen.queryByRole('region')).toBeNull();
  expect(screen.queryByText(/portal/i)).toBeNull();
});

describe('a back end that', () => {
  it('EC-E14 fails for the plans leaves all else as it is', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active' });
    const recover = mock.faults.add({
      on: 'GET /plans',
      does: 'fail',
      code: 'internal',
      retryable: false,
    });
    const { user } = await openPageOf(mock);
    expect(within(card('Plans')).getByRole('alert')).toHaveTextContent(FAILED);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(within(card('AI credits')).getByText('9,420 credits')).toBeVisible();
    recover();
    await user.click(within(card('Plans')).getByRole('button', { name: 'Try again' }));
    expect(await within(card('Plans')).findByRole('heading', { name: 'Business' })).toBeVisible();
  });

  it('EC-E14 hangs for a search keeps the rest in reach', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    mock.faults.add({ on: 'GET /transactions', does: 'hang' });
    const { user, went } = await openPageOf(mock);
    const history = within(card('Transactions'));
    await user.type(history.getByRole('searchbox'), 'video{Enter}');
    expect(history.getByRole('table')).toHaveAttribute('aria-busy', 'true');
    await user.click(
      within(card('Billing details')).getByRole('button', { name: 'Visit billing portal' }),
    );
    await waitFor(() => expect(went).toHaveLength(1));
    expect(within(card('Credit balance')).getByText('$12.480')).toBeVisible();
  });

  it.each<readonly [keyof BillingOverview, readonly string[]]>([
    ['subscription', ['Plan']],
    ['plan', ['Plan']],
    ['recovery', ['Plan']],
    ['wallet', ['Credit balance', 'Transactions']],
  ])('EC-E14 leaves out the %s fails for %j alone', async (field, failing) => {
    const mock = createMockBilling({ scenario: 'workspace/active' });
    const http = clientOf(mock);
    const client = {
      ...http,
      getOverview: async () => {
        const { [field]: _, ...rest } = await http.getOverview();
        return rest as BillingOverview;
      },
    };
    render(
      <BillingProvider client={client} queryClient={new QueryClient()}>
        <BillingPage />
      </BillingProvider>,
    );
    const all = [
      'Plan',
      'Plans',
      'Billing details',
      'Credit balance',
      'AI credits',
      'Transactions',
    ];
    await screen.findByRole('heading', { name: 'Business' });
    const failed = all.filter((name) => {
      const region = screen.queryByRole('region', { name });
      return region !== null && within(region).queryByRole('alert')?.textContent === FAILED;
    });
    expect(failed).toEqual(failing);
    expect(within(card('Plans')).getByRole('button', { name: 'Downgrade Standard' })).toBeVisible();
    expect(screen.getByText('Visit billing portal')).toBeVisible();
  });
});

it('EC-E16 a key that was used for something else is told as a failure, and charges nothing', async () => {
  const mock = createMockBilling({ scenario: 'workspace/active' });
  let reused = true;
  const { user, went } = await openPageOf({
    ...mock,
    fetch: (request) => {
      if (request.method === 'POST' && reused) request.headers.set('Idempotency-Key', 'one-key');
      return mock.fetch(request);
    },
  });
  const packs = within(card('Credit packs'));
  await user.click(packs.getByRole('button', { name: /^Buy \$10 / }));
  await waitFor(() => expect(went).toHaveLength(1));
  await user.click(packs.getByRole('button', { name: /^Buy \$25 / }));
  expect(await screen.findByRole('alert')).toHaveTextContent('That did not work. Try again.');
  expect(went).toHaveLength(1);
  expect(within(card('AI credits')).getByText('9,420 credits')).toBeVisible();
  reused = false;
  await user.click(packs.getByRole('button', { name: /^Buy \$25 / }));
  await waitFor(() => expect(went).toHaveLength(2));
});
