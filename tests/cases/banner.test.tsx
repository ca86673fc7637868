/** The one banner of a workspace, as a person reads it. */
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { BillingPage } from '../../src/index.js';
import { refresh } from '../../src/react/queries.js';
import type { Policy } from '../../src/rules/index.js';
import { answering } from '../support/answering.js';
import { at, GB, invoice, subscription, workspace } from '../support/builders.js';
import { openPage, openPageOf } from '../support/openPage.js';
import { renderBilling } from '../support/renderBilling.js';

afterEach(() => localStorage.clear());

const FAILED = 'Failed payment: a charge of $5.00 failed.';
const CROWDED = 'Over seats: 10 members on 8 paid seats.';
const FULL = 'Over storage: 152 GB of 140 GB used, over by 12 GB.';
const ENDS = 'Scheduled cancellation: your plan ends on January 19, 2026.';
const TRIAL = 'Trial: it ends on January 19, 2026, in 4 days.';

/** The sentences of all five. */
const TOLD = /^(Failed payment|Over seats|Over storage|Scheduled cancellation|Trial)/;

const bannerNamed = (name: string) => screen.findByRole('region', { name });
const banners = () => screen.queryAllByRole('region', { name: TOLD });
const answersIn = (banner: HTMLElement) =>
  ['button', 'link'].flatMap((role) =>
    within(banner)
      .queryAllByRole(role)
      .map((it) => it.textContent),
  );

describe('of five troubles at once', () => {
  it('EC-B01 one is told at a time, each with its own answers', async () => {
    const { mock, client, look } = await openPage({ scenario: 'workspace/everything-wrong' });
    const { world, processor } = mock;
    const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id;
    const steps: readonly (readonly [string, readonly string[], () => unknown])[] = [
      [
        FAILED,
        ['Update payment method', 'Pay invoice'],
        async () =>
          processor.pay((await client.createCheckout({ purpose: 'pay_invoice', invoiceId })).id),
      ],
      [
        CROWDED,
        ['Add seats', 'Manage members', 'Change plan'],
        () => ['mem_9', 'mem_10'].forEach((id) => world.memberDeactivated(id)),
      ],
      [FULL, ['Buy storage', 'Review files', 'Upgrade'], () => world.fileDeleted(20 * GB)],
      [ENDS, ['Restart', 'Dismiss', 'Change plan'], () => client.restartSubscription()],
      [TRIAL, ['Dismiss', 'Choose a plan'], () => mock.advance({ days: 4 })],
    ];
    for (const [sentence, answers, remove] of steps) {
      const banner = await bannerNamed(sentence);
      expect(banners()).toEqual([banner]);
      expect(answersIn(banner).toSorted()).toEqual(answers.toSorted());
      await remove();
      await look();
    }
    await waitFor(() => expect(banners()).toEqual([]));
  });
});

it('EC-B02 an order of the host’s own is kept, and a kind that does not exist passed over', async () => {
  const order = { bannerOrder: ['snow_closure', 'over_storage', 'payment_failed'] };
  const policy: Pick<Policy, 'bannerOrder'> = JSON.parse(JSON.stringify(order));
  await openPage({ scenario: 'workspace/everything-wrong', policy });
  expect(banners()).toEqual([await bannerNamed(FULL)]);
});

describe('a trial that was dismissed', () => {
  const trial = (days: number) => ({
    subscription: subscription('trialing', { trialEnd: at(days * 86_400_000) }),
  });

  it('EC-B03 stays away after a reload', async () => {
    const mock = createMockBilling({ scenario: 'workspace/trialing' });
    const { user, unmount } = await openPageOf(mock);
    const banner = await screen.findByRole('region', { name: /^Trial: it ends/ });
    await user.click(within(banner).getByRole('button', { name: 'Dismiss' }));
    expect(banners()).toEqual([]);
    unmount();
    vi.resetModules();
    const anew = await import('../support/openPage.js');
    await anew.openPageOf(mock);
    expect(banners()).toEqual([]);
  });

  it('EC-B03 is told again when there is a new one', async () => {
    const { fetch, become } = answering('workspace', 'admin', trial(5));
    const { user, client, queryClient } = renderBilling(<BillingPage />, { fetch });
    await user.click(await screen.findByRole('button', { name: 'Dismiss' }));
    expect(banners()).toEqual([]);
    become(trial(6));
    await refresh(queryClient, client);
    expect(await bannerNamed('Trial: it ends on January 21, 2026, in 6 days.')).toBeVisible();
  });
});

it('EC-B04 a payment that settles keeps its words and says that they are updating', async () => {
  const { mock, client, look } = await openPage({
    scenario: 'workspace/past-due',
    delays: { webhook: 60_000 },
  });
  const sentence = 'Failed payment: the latest charge of $120.00 failed.';
  expect(within(await bannerNamed(sentence)).queryByText('Updating…')).toBeNull();
  const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id;
  const { id } = await client.createCheckout({ purpose: 'pay_invoice', invoiceId });
  await mock.processor.pay(id);
  await look();
  expect(within(await bannerNamed(sentence)).getByText('Updating…')).toBeVisible();
  await mock.advance({ minutes: 1 });
  await look();
  await waitFor(() => expect(screen.queryByRole('region', { name: sentence })).toBeNull());
});

it('EC-B05 an admin who is made a member is refused at the click and then reads words', async () => {
  const { user, mock, went } = await openPage({ scenario: 'workspace/past-due', role: 'admin' });
  const sentence = 'Failed payment: the latest charge of $120.00 failed.';
  mock.world.changeRole(mock.viewer.memberId, 'member');
  await user.click(
    within(await bannerNamed(sentence)).getByRole('button', { name: 'Pay invoice' }),
  );
  const limited = await screen.findByText(
    'A workspace admin must fix this payment. Do not add a personal card elsewhere.',
  );
  expect(limited).toBeVisible();
  await waitFor(async () => {
    expect(answersIn(await bannerNamed(sentence))).toEqual(['Copy for an admin']);
  });
  expect(went).toEqual([]);
});

it('EC-B06 a name with markup in it is text on the page, and is copied as it is', async () => {
  const name = '<b>Acme</b><img src=x onerror="alert(1)"> & Söhne';
  const changes = { workspace: workspace({ name }), openInvoices: [invoice('failed')] };
  const { fetch } = answering('workspace', 'member', changes);
  const { user } = renderBilling(<BillingPage />, { fetch });
  expect(await screen.findByText(name)).toBeVisible();
  expect(document.querySelector('b, img')).toBeNull();

  const warning = 'Failed payment: a charge of $29.00 failed.';
  const banner = await bannerNamed(warning);
  await user.click(within(banner).getByRole('button', { name: 'Copy for an admin' }));
  expect(await navigator.clipboard.readText()).toBe(
    [`Workspace: ${name}`, warning, `Page: ${globalThis.location.href}`].join('\n'),
  );
});
