import { act, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CreditBalance } from '../../src/index.js';
import { overviewQuery } from '../../src/react/queries.js';
import { buildOverview, credits, money } from '../../src/rules/index.js';
import { answering } from '../support/answering.js';
import { at, autoReload, checkout, facts, policy, viewer, walletOf } from '../support/builders.js';
import { renderBilling } from '../support/renderBilling.js';

const mils = (amount: number) => money(amount, 'USD', 3);
const plain = (text: string | null) => text?.replaceAll(/\s/gu, ' ');

describe('CreditBalance', () => {
  it.each([
    ['en-US', mils(12_480), '$12.480'],
    ['en-US', mils(0), '$0.000'],
    ['en-US', mils(1_000_000), '$1,000.000'],
    ['en-US', mils(1), '$0.001'],
    ['en-US', mils(-420), '−$0.420 below zero'],
    ['de-DE', mils(12_480), '12,480 $'],
    ['de-DE', mils(0), '0,000 $'],
    ['de-DE', mils(1_000_000), '1.000,000 $'],
    ['de-DE', mils(1), '0,001 $'],
    ['de-DE', mils(-420), '−0,420 $ below zero'],
    ['sv-SE', mils(-420), '\u22120,420 US$ below zero'],
    ['en-US', money(42_50, 'USD'), '$42.50'],
    ['en-US', money(-5, 'USD'), '−$0.05 below zero'],
    ['en-US', credits(1), '1 credit'],
    ['en-US', credits(2_000), '2,000 credits'],
  ])('prints in %s %o as %j', async (locale, balance, text) => {
    const { fetch } = answering('team', 'member', { wallet: walletOf(balance) });
    renderBilling(<CreditBalance />, { fetch, locale });
    const heading = await screen.findByRole('heading', { name: 'Credit balance' });
    const amount = heading.closest('section')?.querySelector('p') ?? null;
    expect(plain(amount?.textContent ?? null)).toBe(text);
  });

  it('tells what jobs hold apart from what is free', async () => {
    const wallet = walletOf(mils(5_000), { reserved: mils(4_900) });
    renderBilling(<CreditBalance />, answering('team', 'member', { wallet }));
    expect(await screen.findByText('$0.100 available, $4.900 reserved')).toBeVisible();
  });

  it('tells credits of the plan from purchased ones', async () => {
    const wallet = walletOf(credits(2_500), {
      planCredits: credits(2_000),
      purchasedCredits: credits(500),
    });
    renderBilling(
      <CreditBalance title="AI credits" />,
      answering('workspace', 'admin', { wallet }),
    );
    expect(await screen.findByRole('heading', { name: 'AI credits' })).toBeVisible();
    expect(screen.getByText('From your plan').nextElementSibling).toHaveTextContent(
      '2,000 credits',
    );
    expect(screen.getByText('Purchased').nextElementSibling).toHaveTextContent('500 credits');
  });

  it.each([
    [1, false],
    [0, true],
    [-420, true],
  ])('of a wallet that holds %d cents says that service stopped: %s', async (cents, stopped) => {
    const wallet = walletOf(money(cents, 'USD'));
    renderBilling(<CreditBalance />, answering('wallet', 'member', { wallet }));
    await screen.findByRole('heading');
    expect(screen.queryAllByText(/^Service has stopped/)).toHaveLength(stopped ? 1 : 0);
  });

  it('leads from a stopped wallet to adding balance and to refills', async () => {
    const wallet = walletOf(money(-5_00, 'USD'));
    const back = answering('wallet', 'member', { wallet });
    const links = { top_up: '#add', auto_reload: '#refill' };
    const { queryClient } = renderBilling(<CreditBalance />, { ...back, links });
    const add = await screen.findByRole('link', { name: 'Add Balance' });
    expect(add).toHaveAttribute('href', '#add');
    expect(screen.getByRole('link', { name: 'Enable Auto-Pay' })).toHaveAttribute(
      'href',
      '#refill',
    );
    back.become({ autoReload: autoReload('armed') });
    await act(() => queryClient.invalidateQueries());
    await vi.waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Enable Auto-Pay' })).toBeNull(),
    );
  });

  it('says that a purchase waits for its confirmation', async () => {
    const checkouts = [checkout('credit_pack', { packId: 'p10' })];
    renderBilling(<CreditBalance />, answering('team', 'primary_owner', { checkouts }));
    expect(await screen.findByText(/^Submitted/)).toBeVisible();
    expect(screen.getByText('$12.480')).toBeVisible();
  });

  it('says that activity is still being counted, where no purchase explains it', async () => {
    const wallet = walletOf(mils(12_480), { settling: true });
    renderBilling(<CreditBalance />, answering('team', 'member', { wallet }));
    expect(await screen.findByText(/^Updating/)).toBeVisible();
  });

  it('renders one text when the balance ticks, and says nothing aloud', async () => {
    const commits = vi.fn<() => void>();
    const { fetch } = answering('team', 'member');
    const { client, queryClient } = renderBilling(
      <Profiler id="balance" onRender={commits}>
        <CreditBalance />
      </Profiler>,
      { fetch },
    );
    const amount = await screen.findByText('$12.480');
    expect(amount.closest('[aria-live], [role="status"], [role="alert"]')).toBeNull();

    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    commits.mockClear();
    const { queryKey } = overviewQuery(client);
    await act(async () => {
      queryClient.setQueryData(queryKey, (overview) => {
        const next = mils(12_430);
        const wallet = overview?.wallet && { ...overview.wallet, balance: next, available: next };
        return overview && { ...overview, now: at(1_000), wallet: wallet ?? null };
      });
      await Promise.resolve();
    });
    expect(await screen.findByText('$12.430')).toBe(amount);
    expect(commits).toHaveBeenCalledTimes(1);
    expect(changes.map(({ type }) => type)).toEqual(['characterData']);
    observer.disconnect();
  });

  it('is absent where the viewer has no wallet to see', async () => {
    const back = answering('team', 'member', { wallet: null });
    renderBilling(<CreditBalance />, back);
    await vi.waitFor(() => expect(back.asked).toEqual(['GET overview']));
    await vi.waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('offers another try when it could not be read', async () => {
    const back = answering('team', 'member');
    back.fail('overview');
    const { user } = renderBilling(<CreditBalance />, back);
    expect(screen.getByText('Loading')).toBeInTheDocument();
    expect(await screen.findByRole('alert')).toHaveTextContent('This could not be loaded.');
    expect(screen.queryByText(/\$/)).toBeNull();
    back.fail(null);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('$12.480')).toBeVisible();
  });

  it('keeps the last balance and says how old it is when a refresh fails', async () => {
    const back = answering('team', 'member');
    const { queryClient } = renderBilling(<CreditBalance />, back);
    await screen.findByText('$12.480');
    back.fail('overview');
    await act(() => queryClient.invalidateQueries());
    expect(await screen.findByText(/^Could not refresh\. This is from/)).toBeVisible();
    expect(screen.getByText('$12.480')).toBeVisible();
  });

  it('says that a session is over', async () => {
    const fetch = () => Promise.resolve(new Response(null, { status: 401 }));
    renderBilling(<CreditBalance />, { fetch });
    expect(await screen.findByText(/^You are signed out/)).toBeVisible();
  });
});

describe('a wallet of the host', () => {
  const wallet = {
    balance: credits(2_000),
    available: credits(1_500),
    planCredits: credits(1_200),
    purchasedCredits: credits(800),
  };

  it('is drawn by all parts, and nothing is read', async () => {
    const { fetch, asked } = answering('wallet', 'admin');
    renderBilling(<CreditBalance wallet={wallet} />, { fetch });
    expect(screen.getByText('2,000 credits')).toBeVisible();
    expect(screen.getByText(/1,500 credits available.*500 credits/)).toBeVisible();
    expect(screen.getByText('1,200 credits')).toBeVisible();
    expect(screen.getByText('800 credits')).toBeVisible();
    await Promise.resolve();
    expect(asked).toEqual([]);
  });

  it('may be a balance alone', () => {
    renderBilling(<CreditBalance wallet={{ balance: mils(-420), stopped: true }} />, {
      fetch: answering('wallet', 'admin').fetch,
    });
    expect(screen.getByText(/0\.420/)).toBeVisible();
    expect(screen.queryByText(/available/)).toBeNull();
    expect(screen.getByRole('region')).toHaveAttribute('data-tone', 'danger');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('may be that of an overview', () => {
    const { wallet: own } = buildOverview(facts('wallet'), viewer('admin'), policy('wallet'));
    const { fetch, asked } = answering('wallet', 'admin');
    renderBilling(<CreditBalance wallet={own ?? undefined} />, { fetch });
    expect(screen.getByRole('region', { name: 'Credit balance' })).toBeVisible();
    expect(asked).toEqual([]);
  });
});
