import { focusManager, QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { Profiler, type ReactNode, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMockBilling, type MockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { type BillingClient, type BillingEvent, createHttpClient } from '../../src/client/index.js';
import {
  BillingBanner,
  BillingPage,
  BillingProvider,
  CreditBalance,
  CreditPackGrid,
  PaymentMethod,
  PlanSelector,
  SubscriptionStatusBadge,
  SubscriptionSummary,
  WalletHistory,
} from '../../src/index.js';
import { overheard } from '../support/overheard.js';
import { renderBilling, type RenderOptions } from '../support/renderBilling.js';
import { transactionRows } from '../support/transactionRows.js';

afterEach(() => {
  vi.useRealTimers();
  focusManager.setFocused(undefined);
});

/** The version that an overview of this world has now. */
async function versionOf({ fetch, workspaceId }: MockBilling) {
  const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
  return (await client.getOverview()).version;
}

/** Widgets over a mock, once they have read everything and listen. */
async function open(
  widgets: ReactNode,
  options: MockBillingOptions,
  props: Partial<RenderOptions> = {},
) {
  const mock = createMockBilling(options);
  const server = overheard(mock);
  const view = renderBilling(widgets, { ...server, ...props });
  await waitFor(() => expect(server.streams()).toBe(1));
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
  server.asked();
  return { ...view, mock, ...server };
}

describe('a page that listens', () => {
  it('shows a balance that changes elsewhere, for one request', async () => {
    const { mock, asked } = await open(<CreditBalance />, { scenario: 'team/active' });
    const amount = await screen.findByText('$12.480');
    mock.world.usage(480);
    await waitFor(() => expect(amount).toHaveTextContent('$12.000'));
    expect(asked()).toEqual(['overview']);
  });

  it('reads once whatever happens together', async () => {
    const { mock, asked } = await open(<CreditBalance />, { scenario: 'team/active' });
    for (let job = 0; job < 20; job++) mock.world.usage(10);
    mock.world.memberJoins();
    expect(await screen.findByText('$12.280')).toBeVisible();
    mock.world.usage(80);
    expect(await screen.findByText('$12.200')).toBeVisible();
    expect(asked()).toEqual(['overview', 'overview']);
  });

  it('pays for a tick with one commit and one changed text', async () => {
    const commits = vi.fn<() => void>();
    const { mock } = await open(
      <Profiler id="page" onRender={commits}>
        <BillingPage />
      </Profiler>,
      { scenario: 'team/active', policy: { modules: ['plan', 'portal', 'credits'] } },
    );
    const amount = await screen.findByText('$12.480');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    const [subtree, childList, characterData, attributes] = [true, true, true, true];
    observer.observe(document.body, { subtree, childList, characterData, attributes });
    commits.mockClear();
    mock.world.usage(480);
    await waitFor(() => expect(amount).toHaveTextContent('$12.000'));
    expect(commits).toHaveBeenCalledTimes(1);
    expect(changes.map(({ type }) => type)).toEqual(['characterData']);
    observer.disconnect();
  });

  it('renders nothing beside the balance, though time has passed', async () => {
    const renders = vi.fn<() => void>();
    const { mock } = await open(
      <>
        <Profiler id="others" onRender={renders}>
          <BillingBanner />
          <SubscriptionSummary />
          <PaymentMethod />
          <PlanSelector />
          <CreditPackGrid />
        </Profiler>
        <CreditBalance />
      </>,
      { scenario: 'workspace/past-due' },
    );
    const amount = await screen.findByText('9,420 credits');
    renders.mockClear();
    await mock.advance({ seconds: 1 });
    mock.world.usage(20);
    await waitFor(() => expect(amount).toHaveTextContent('9,400 credits'));
    expect(renders).not.toHaveBeenCalled();
  });

  it('draws a contract that is lifted, and the plans that can be bought again', async () => {
    const { mock, asked } = await open(<PlanSelector />, { scenario: 'workspace/custom-contract' });
    const business = async () => {
      const heading = await screen.findByRole('heading', { name: 'Business' });
      return within(heading.closest('li') ?? document.body);
    };
    expect((await business()).getByText(/^Contact Sales/)).toBeVisible();
    mock.world.contractLifted();
    await waitFor(async () =>
      expect((await business()).getByRole('button')).toHaveTextContent('Downgrade'),
    );
    expect((await business()).queryByText(/^Contact Sales/)).toBeNull();
    expect(asked()).toEqual(['overview', 'plans']);
  });

  it('shows less to somebody who may do less from now on', async () => {
    const options = { scenario: 'workspace/active', role: 'admin' } as const;
    const { mock } = await open(<BillingPage />, options);
    expect(screen.getByRole('heading', { name: 'Billing details' })).toBeVisible();
    mock.world.changeRole(mock.viewer.memberId, 'member');
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'Billing details' })).toBeNull(),
    );
    expect(screen.queryByRole('heading', { name: 'Plans' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'AI credits' })).toBeVisible();
  });

  it('reads the plans too when another role may buy other ones', async () => {
    const options = { scenario: 'team/none', role: 'primary_owner' } as const;
    const { mock, asked } = await open(<PlanSelector />, options);
    expect((await screen.findAllByRole('button', { name: /Start trial/ }))[0]).toBeEnabled();
    mock.world.transferOwnership(mock.as('owner').viewer.memberId);
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: /Start trial/ })[0]).toHaveAttribute(
        'aria-disabled',
        'true',
      ),
    );
    expect(asked()).toEqual(['overview', 'plans']);
  });

  it('says so to somebody who is shut out', async () => {
    const options = { scenario: 'team/active', role: 'member' } as const;
    const { mock, streams } = await open(<BillingPage />, options);
    mock.world.memberDeactivated(mock.viewer.memberId);
    expect(await screen.findByText(/do not have access/i, {}, { timeout: 3_000 })).toBeVisible();
    await waitFor(() => expect(streams()).toBe(0));
  });

  it('says that a payment has settled before it would look again', async () => {
    const delays = { webhook: 60_000 };
    const { mock, client, asked, queryClient } = await open(<BillingPage />, {
      scenario: 'team/active',
      delays,
    });
    const { id } = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
    await mock.processor.pay(id);
    expect((await screen.findAllByText(/waiting for confirmation/i))[0]).toBeVisible();
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    asked();
    mock.world.deliverWebhooks();
    expect(await screen.findByText('Your billing is up to date.')).toBeInTheDocument();
    expect((await screen.findAllByText('$22.480'))[0]).toBeVisible();
    expect(asked().filter((path) => path === 'overview')).toHaveLength(1);
  });

  it('reads nothing again that it has read after a change of its own', async () => {
    const { user, mock, asked } = await open(<BillingPage />, { scenario: 'workspace/canceling' });
    const restarts = () => screen.queryAllByRole('button', { name: /^Restart/ });
    await user.click(restarts()[0] ?? document.body);
    await waitFor(() => expect(restarts()).toEqual([]));
    mock.world.usage(20);
    expect((await screen.findAllByText('9,400 credits'))[0]).toBeVisible();
    expect(asked().filter((path) => path === 'overview' || path === 'plans')).toEqual([
      'overview',
      'overview',
      'plans',
    ]);
  });
});

describe('the history of a page that listens', () => {
  const rows = async () =>
    transactionRows(await screen.findByRole('table', { name: /^Transaction history/ }));

  it('has new rows with the overview alone', async () => {
    const { mock, asked } = await open(<WalletHistory />, { scenario: 'team/active' });
    const before = (await rows()).length;
    mock.world.reserve(10, 'Later job');
    expect(await screen.findByText('Later job')).toBeVisible();
    expect(await rows()).toHaveLength(before + 1);
    expect(asked()).toEqual(['overview']);
  });

  it('keeps the rows that somebody walked down to', async () => {
    const options = { scenario: 'team/rich-history' } as const;
    const { user, mock, asked } = await open(<WalletHistory />, options);
    await user.click(await screen.findByRole('button', { name: /load 50 more/i }));
    await waitFor(async () => expect(await rows()).toHaveLength(100));
    asked();
    mock.world.reserve(10, 'Later job');
    expect(await screen.findByText('Later job')).toBeVisible();
    expect(await rows()).toHaveLength(101);
    expect(asked()).toEqual(['overview']);
  });

  it('keeps them when the newest rows have left them behind', async () => {
    const options = { scenario: 'team/rich-history' } as const;
    const { user, mock, asked } = await open(<WalletHistory />, options);
    await user.click(await screen.findByRole('button', { name: /load 50 more/i }));
    await waitFor(async () => expect(await rows()).toHaveLength(100));
    const last = (await rows()).at(-1);
    asked();
    for (let job = 0; job < 60; job++) mock.world.reserve(1, `Later job ${job}`);
    await waitFor(() => expect(asked()).toEqual(['overview']));
    mock.world.memberJoins();
    await waitFor(() => expect(asked()).toEqual(['overview']));
    expect((await rows()).at(-1)).toBe(last);
  });

  it('reads its first page again when the newest rows have left it behind', async () => {
    const { mock, asked } = await open(<WalletHistory />, { scenario: 'team/rich-history' });
    await rows();
    for (let job = 0; job < 60; job++) mock.world.reserve(1, `Later job ${job}`);
    expect(await screen.findByText('Later job 59')).toBeVisible();
    expect(screen.getByText('Later job 10')).toBeVisible();
    await waitFor(() => expect(asked()).toEqual(['overview', 'transactions']));
    expect(await rows()).toHaveLength(50);
  });

  it('reads a filtered list again', async () => {
    const { user, mock, asked } = await open(<WalletHistory />, { scenario: 'team/active' });
    await rows();
    await user.type(screen.getByRole('searchbox'), 'Later{Enter}');
    await screen.findAllByText('No transactions match these filters.');
    asked();
    mock.world.reserve(10, 'Later job');
    expect(await screen.findByText('Later job')).toBeVisible();
    expect(asked()).toEqual(['overview', 'transactions']);
  });
});

describe('what is heard', () => {
  /** Widgets whose client a test speaks through; time stands still from then on. */
  async function heard(widgets: ReactNode, options: MockBillingOptions = {}) {
    const mock = createMockBilling(options);
    const { asked, fetch, workspaceId } = overheard(mock);
    const listeners = new Set<(event: BillingEvent) => void>();
    const client: BillingClient = {
      ...createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch }),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    };
    const queryClient = new QueryClient();
    render(
      <BillingProvider client={client} queryClient={queryClient}>
        {widgets}
      </BillingProvider>,
    );
    await waitFor(() => expect(listeners.size).toBe(1));
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const pass = (span: number) => act(() => vi.advanceTimersByTimeAsync(span));
    await pass(1);
    asked();
    const say = (kind: string, version: string | null = null) =>
      listeners.forEach((tell) => tell({ kind, version }));
    const refetch = () => queryClient.invalidateQueries({ queryKey: ['farebox', workspaceId] });
    return { mock, asked, client, listeners, say, pass, refetch };
  }

  it.each([
    ['overview', ['overview']],
    ['wallet', ['overview']],
    ['subscription', ['overview', 'plans']],
    ['of a newer server', ['overview']],
  ])('of kind %s is read again', async (kind, paths) => {
    const { say, pass, asked } = await heard(<BillingPage />, { scenario: 'team/none' });
    say(kind);
    await pass(1_000);
    expect(asked()).toEqual(paths);
  });

  it('together is read once, ten times a second at most', async () => {
    const { say, pass, asked } = await heard(<BillingPage />, { scenario: 'team/none' });
    say('wallet');
    await pass(50);
    say('subscription');
    say('wallet');
    await pass(49);
    expect(asked()).toEqual([]);
    await pass(1);
    expect(asked()).toEqual(['overview', 'plans']);
    for (let time = 0; time < 1_000; time += 10) {
      say('wallet');
      await pass(10);
    }
    expect(asked()).toHaveLength(10);
  });

  it('when the viewer may do something else, is read with the plans', async () => {
    const { mock, say, pass, asked } = await heard(<PlanSelector />, { scenario: 'team/none' });
    mock.world.transferOwnership(mock.as('owner').viewer.memberId);
    say('overview');
    await pass(1_000);
    expect(asked()).toEqual(['overview', 'plans']);
  });

  it('is no news to a page that has read it', async () => {
    const { client, say, pass, asked } = await heard(<PlanSelector />, { scenario: 'team/none' });
    const { version } = await client.getOverview();
    asked();
    say('overview', version);
    say('subscription', version);
    await pass(1_000);
    expect(asked()).toEqual([]);
  });

  it('may come with a read that is under way, and is not read again then', async () => {
    const { mock, say, pass, asked, refetch } = await heard(<PlanSelector />, {
      scenario: 'team/none',
    });
    mock.world.memberJoins();
    const version = await versionOf(mock);
    mock.faults.add({ on: 'GET /overview', does: 'delay', ms: 1_000 });
    void refetch();
    await pass(0);
    say('subscription', 'a version to come');
    say('overview', version);
    await pass(500);
    await mock.advance({ seconds: 1 });
    await pass(1_000);
    expect(asked()).toEqual(['overview', 'plans']);
  });

  it('waits while nobody looks', async () => {
    const { say, pass, asked } = await heard(<BillingPage />, { scenario: 'team/none' });
    focusManager.setFocused(false);
    say('wallet');
    say('overview');
    await pass(60_000);
    expect(asked()).toEqual([]);
    act(() => focusManager.setFocused(true));
    await pass(1_000);
    expect(asked().filter((path) => path === 'overview')).toHaveLength(1);
  });

  it('is nothing while the page is shut out, and begins again when it is let in', async () => {
    const { mock, listeners, pass, refetch } = await heard(<BillingPage />);
    mock.faults.add({ on: '*', does: 'fail', code: 'unauthenticated' });
    void refetch();
    await pass(0);
    expect(listeners.size).toBe(0);
    mock.faults.clear();
    void refetch();
    await pass(0);
    await vi.dynamicImportSettled();
    expect(listeners.size).toBe(1);
  });
});

describe('a provider', () => {
  const clientOf = ({ workspaceId, fetch }: Pick<MockBilling, 'workspaceId' | 'fetch'>) =>
    createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
  const server = (options: MockBillingOptions = {}) => overheard(createMockBilling(options));

  it('listens once under StrictMode, and no more when it has gone', async () => {
    const { streams, opened, ...rest } = server();
    const client = clientOf(rest);
    const { unmount } = render(
      <StrictMode>
        <BillingProvider client={client}>
          <SubscriptionStatusBadge />
          <CreditBalance />
        </BillingProvider>
      </StrictMode>,
    );
    await waitFor(() => expect(streams()).toBe(1));
    expect(opened()).toBe(1);
    unmount();
    await waitFor(() => expect(streams()).toBe(0));
    expect(opened()).toBe(1);
  });

  it('leaves one workspace and listens to the other', async () => {
    const [first, second] = [server(), server({ scenario: 'wallet/active' })];
    const clients = [clientOf(first), clientOf(second)] as const;
    const page = (client: (typeof clients)[number]) => (
      <BillingProvider client={client}>
        <CreditBalance />
      </BillingProvider>
    );
    const { rerender } = render(page(clients[0]));
    await waitFor(() => expect(first.streams()).toBe(1));
    rerender(page(clients[1]));
    await waitFor(() => expect(second.streams()).toBe(1));
    expect(first.streams()).toBe(0);
  });

  it('that is not live asks for no stream', async () => {
    const { opened, ...rest } = server();
    renderBilling(<CreditBalance />, { ...rest, live: false });
    await screen.findByText('$12.480');
    await vi.dynamicImportSettled();
    expect(opened()).toBe(0);
  });

  it('does without over a client that cannot subscribe', async () => {
    const { opened, ...rest } = server();
    render(
      <BillingProvider client={{ ...clientOf(rest), subscribe: undefined }}>
        <CreditBalance />
      </BillingProvider>,
    );
    expect(await screen.findByText('$12.480')).toBeVisible();
    await vi.dynamicImportSettled();
    expect(opened()).toBe(0);
  });

  it('listens to nothing on a server', async () => {
    const { opened, ...rest } = server();
    const client = clientOf(rest);
    const initialOverview = await client.getOverview();
    const markup = renderToString(
      <BillingProvider client={client} initialOverview={initialOverview}>
        <CreditBalance />
      </BillingProvider>,
    );
    await vi.dynamicImportSettled();
    expect(markup).toContain('12.480');
    expect(opened()).toBe(0);
  });

  it('reads nothing twice at first, and at once what changed since a server read it', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    const { asked, streams, ...rest } = overheard(mock);
    const initialOverview = {
      ...(await clientOf(mock).getOverview()),
      now: new Date().toISOString(),
    };
    const { unmount } = renderBilling(<CreditBalance />, { ...rest, initialOverview });
    await waitFor(() => expect(streams()).toBe(1));
    unmount();
    expect(asked()).toEqual([]);
    mock.world.usage(480);
    renderBilling(<CreditBalance />, { ...rest, initialOverview });
    expect(await screen.findByText('$12.000')).toBeVisible();
    expect(asked()).toEqual(['overview']);
  });
});
