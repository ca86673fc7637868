import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BillingPage } from '../../src/index.js';
import { createMockBilling, type MockBilling, type ScenarioName } from '../../mocks/index.js';
import type { Module, Role } from '../../src/rules/index.js';
import { renderBilling } from '../support/renderBilling.js';

class NothingSeen {
  observe = () => {};
  disconnect = () => {};
}

afterEach(() => vi.unstubAllGlobals());

/** The page over a back end. */
const open = ({ fetch, workspaceId }: Pick<MockBilling, 'fetch' | 'workspaceId'>) =>
  renderBilling(<BillingPage />, { fetch, workspaceId });

/** A back end whose plans come only when they are let go. */
function slowPlans() {
  const mock = createMockBilling({ scenario: 'workspace/active' });
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  const fetch = async (request: Request) => {
    if (request.url.endsWith('/plans')) await asked;
    return mock.fetch(request);
  };
  return { workspaceId: mock.workspaceId, fetch, answer };
}

/** What the page of each product holds for each role, by the headings a person finds. */
const pages: readonly [ScenarioName, Role, readonly string[]][] = [
  [
    'workspace/active',
    'admin',
    [
      'Plan',
      'Plans',
      'Seats',
      'Storage',
      'Storage add-ons',
      'Payment method',
      'Billing details',
      'Invoices, receipts, and quotes',
      'Refunds and duplicate charges',
      'Education plans',
      'AI credits',
      'Credit packs',
      'Auto-reload',
      'Low Balance Alerts',
      'Transactions',
      'How usage is charged',
      'Contact support',
    ],
  ],
  [
    'workspace/active',
    'billing_admin',
    [
      'Plan',
      'Plans',
      'Seats',
      'Storage',
      'Storage add-ons',
      'Payment method',
      'Billing details',
      'Invoices, receipts, and quotes',
      'Refunds and duplicate charges',
      'Education plans',
      'AI credits',
      'Credit packs',
      'Auto-reload',
      'Low Balance Alerts',
      'Transactions',
      'How usage is charged',
      'Contact support',
    ],
  ],
  [
    'workspace/active',
    'member',
    ['Storage', 'AI credits', 'Credit packs', 'How usage is charged', 'Contact support'],
  ],
  [
    'team/active',
    'primary_owner',
    [
      'Team plan',
      'Billing details',
      'Refunds and duplicate charges',
      'Credit balance',
      'Credit packs',
      'Low Balance Alerts',
      'Transactions',
      'How usage is charged',
      'Contact support',
    ],
  ],
  [
    'team/active',
    'owner',
    [
      'Team plan',
      'Billing details',
      'Refunds and duplicate charges',
      'Credit balance',
      'Credit packs',
      'Low Balance Alerts',
      'Transactions',
      'How usage is charged',
      'Contact support',
    ],
  ],
  [
    'team/active',
    'member',
    [
      'Team plan',
      'Billing details',
      'Refunds and duplicate charges',
      'Credit balance',
      'Credit packs',
      'Low Balance Alerts',
      'Transactions',
      'How usage is charged',
      'Contact support',
    ],
  ],
  [
    'team/none',
    'primary_owner',
    [
      'Team plan',
      'Refunds and duplicate charges',
      'Credit balance',
      'Credit packs',
      'Low Balance Alerts',
      'Transactions',
      'How usage is charged',
      'Contact support',
    ],
  ],
  [
    'wallet/active',
    'admin',
    [
      'Subscription',
      'Payment method',
      'Billing details',
      'Invoices',
      'Refunds and duplicate charges',
      'Wallet',
      'Add Balance',
      'Auto-Pay',
      'Transactions',
      'How usage is charged',
      'Contact support',
    ],
  ],
  [
    'wallet/active',
    'member',
    [
      'Subscription',
      'Payment method',
      'Billing details',
      'Invoices',
      'Refunds and duplicate charges',
      'Wallet',
      'Add Balance',
      'Auto-Pay',
      'Transactions',
      'How usage is charged',
      'Contact support',
    ],
  ],
];

describe('BillingPage', () => {
  it.each(pages)('of %s shows a %s its areas', async (scenario, role, areas) => {
    open(createMockBilling({ scenario, role }));
    await screen.findByRole('heading', { level: 1, name: 'Billing' });
    await screen.findByRole('heading', { level: 2, name: areas[0] ?? '' });
    const headings = screen.getAllByRole('heading', { level: 2 }).map((it) => it.textContent);
    expect(headings).toEqual(areas);
  });

  it.each<[string, readonly Module[], readonly string[]]>([
    [
      'a portal',
      ['plan', 'credits', 'transactions'],
      [
        'Team plan',
        'Refunds and duplicate charges',
        'Credit balance',
        'Credit packs',
        'Transactions',
        'How usage is charged',
        'Contact support',
      ],
    ],
    [
      'a wallet',
      ['plan', 'portal'],
      ['Team plan', 'Billing details', 'Refunds and duplicate charges', 'Contact support'],
    ],
    [
      'a list of transactions',
      ['plan', 'portal', 'credits'],
      [
        'Team plan',
        'Billing details',
        'Refunds and duplicate charges',
        'Credit balance',
        'Credit packs',
        'How usage is charged',
        'Contact support',
      ],
    ],
    [
      'plans',
      ['portal', 'wallet'],
      [
        'Billing details',
        'Refunds and duplicate charges',
        'Wallet',
        'Credit packs',
        'How usage is charged',
        'Contact support',
      ],
    ],
  ])('EC-E13 of a product without %s has no area for it', async (_, modules, areas) => {
    open(
      createMockBilling({
        scenario: 'team/active',
        policy: { modules },
      }),
    );
    await screen.findByRole('heading', { level: 2, name: areas[0] ?? '' });
    const headings = screen.getAllByRole('heading', { level: 2 }).map((it) => it.textContent);
    expect(headings).toEqual(areas);
  });

  it('is not there for an outsider', async () => {
    open(createMockBilling({ scenario: 'wallet/active', role: 'none' }));
    expect(await screen.findByText(/do not have access/i)).toBeVisible();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('is not there for a member to whom billing is closed', async () => {
    const policy = { memberBillingView: 'none' } as const;
    open(createMockBilling({ scenario: 'workspace/active', role: 'member', policy }));
    expect(await screen.findByText(/do not have access/i)).toBeVisible();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('shows a member nothing that is switched off for want of the whole page', async () => {
    const policy = { deniedPresentation: 'disabled', memberBillingView: 'limited' } as const;
    open(createMockBilling({ scenario: 'workspace/active', role: 'member', policy }));
    await screen.findByRole('heading', { name: 'AI credits' });
    const names = screen.getAllByRole('heading', { level: 2 }).map((it) => it.textContent);
    expect(names).not.toContain('Payment method');
    expect(names).not.toContain('Refunds and duplicate charges');
  });

  it.each(['workspace/rich-history', 'team/rich-history', 'wallet/rich-history'] as const)(
    'of %s asks twice, at once, and then listens',
    async (scenario) => {
      vi.stubGlobal('IntersectionObserver', NothingSeen); // what is below the window is not read
      const mock = createMockBilling({ scenario });
      const asked: string[] = [];
      let answered = 0;
      const answeredBefore: number[] = [];
      const fetch = async (request: Request) => {
        asked.push(new URL(request.url).pathname.split('/').slice(4).join('/'));
        answeredBefore.push(answered);
        const response = await mock.fetch(request);
        answered += 1;
        return response;
      };
      open({ fetch, workspaceId: mock.workspaceId });
      await screen.findByText(/load 50 more/i);
      await waitFor(() => expect(asked).toHaveLength(3));
      expect(asked.slice(0, 2).toSorted()).toEqual(['overview', 'plans']);
      expect(answeredBefore.slice(0, 2)).toEqual([0, 0]);
      expect(asked[2]).toBe('events');
      expect(answeredBefore[2]).toBeGreaterThan(0);
    },
  );

  it('says once that it is old, and of when', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    const { queryClient } = open(mock);
    await screen.findByText('Subscription is current');
    mock.faults.add({ on: '*', does: 'lose_request' });
    void queryClient.invalidateQueries({ queryKey: ['farebox', mock.workspaceId, 'overview'] });
    expect(await screen.findAllByText(/could not refresh/i, {}, { timeout: 5000 })).toHaveLength(1);
    expect(screen.getByText('Subscription is current')).toBeVisible();
  });

  it('offers another try where the first read failed', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    mock.faults.add({ on: '*', does: 'fail', code: 'internal', retryable: false });
    const { user } = open(mock);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('This could not be loaded.');
    mock.faults.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Subscription is current')).toBeVisible();
  });

  it('leads to the areas that it has', async () => {
    open(createMockBilling({ scenario: 'wallet/active', role: 'admin' }));
    const index = await screen.findByRole('navigation', { name: 'Billing areas', hidden: true });
    for (const link of within(index).getAllByRole('link', { hidden: true })) {
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  it('tells who comes back from a payment for another workspace, and names it to the host', async () => {
    history.replaceState(null, '', '/billing?checkout=co_0001&workspace=ws_other');
    const { fetch, workspaceId } = createMockBilling({ scenario: 'team/active' });
    const onSwitchWorkspace = vi.fn<(id: string) => void>();
    const { user } = renderBilling(<BillingPage />, { fetch, workspaceId, onSwitchWorkspace });
    const told = within(await screen.findByRole('region', { name: 'Your payment' }));
    await user.click(await told.findByRole('button', { name: 'Switch workspace' }));
    expect(onSwitchWorkspace).toHaveBeenCalledWith('ws_other');
    history.replaceState(null, '', '/');
  });

  it('leads on to the pages about wallets that the host has', async () => {
    const { fetch, workspaceId } = createMockBilling({ scenario: 'wallet/active' });
    renderBilling(<BillingPage />, { fetch, workspaceId, links: { rebilling: '/rebilling' } });
    const more = await screen.findByRole('navigation', { name: 'More about the wallet' });
    expect(within(more).getByRole('link', { name: 'Rebilling' })).toBeVisible();
  });

  it.each([
    ['to its own area', {}, '#billing-plans'],
    ['to the page of a host that has one', { plans: '/our-plans' }, '/our-plans'],
  ])('leads on from the banner %s', async (_, links, href) => {
    const { fetch, workspaceId } = createMockBilling({ scenario: 'workspace/over-seats' });
    renderBilling(<BillingPage />, { fetch, workspaceId, links });
    const banner = within(await screen.findByRole('region', { name: /^Over seats/ }));
    expect(banner.getByRole('link', { name: 'Change plan' })).toHaveAttribute('href', href);
  });

  it.each([
    ['one column for a balance alone', ['credits'], true],
    ['columns for files beside it', ['storage', 'credits'], false],
  ] as const)('has %s', async (_, modules, isSingle) => {
    const { container } = open(
      createMockBilling({ scenario: 'workspace/active', role: 'member', policy: { modules } }),
    );
    await screen.findByRole('heading', { name: 'AI credits' });
    expect(container.querySelector('[data-single]') !== null).toBe(isSingle);
  });

  it.each([
    ['wallet/active', 'Wallet', 'wallet'],
    ['workspace/active', 'AI credits', null],
  ] as const)('of %s puts the balance where it belongs', async (scenario, name, lead) => {
    const { container } = open(createMockBilling({ scenario }));
    await screen.findByRole('heading', { name });
    const page = container.querySelector("[data-farebox='BillingPage']");
    expect(page?.getAttribute('data-lead')).toBe(lead);
  });

  describe('under an address that names an area', () => {
    afterEach(() => {
      history.replaceState(null, '', '/');
      Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
    });

    it.each(['#invoices', '#billing-invoices'])('goes to it from %s', async (hash) => {
      history.replaceState(null, '', hash);
      const shown: Element[] = [];
      // the browser here has none
      Element.prototype.scrollIntoView = function scrollIntoView() {
        shown.push(this);
      };
      open(createMockBilling({ scenario: 'workspace/active' }));
      const heading = await screen.findByRole('heading', {
        name: 'Invoices, receipts, and quotes',
      });
      await waitFor(() => expect(heading).toHaveFocus());
      expect(shown).toEqual([heading]);
    });

    it('waits for the title of an area that is still read', async () => {
      history.replaceState(null, '', '#plans');
      const backEnd = slowPlans();
      open(backEnd);
      await screen.findByRole('heading', { name: 'AI credits' });
      expect(document.body).toHaveFocus();
      backEnd.answer();
      const title = await screen.findByRole('heading', { name: 'Plans' });
      expect(title).toHaveFocus();
    });

    it('leads there once, whatever comes after it', async () => {
      history.replaceState(null, '', '#wallet');
      const backEnd = slowPlans();
      open(backEnd);
      const title = await screen.findByRole('heading', { name: 'AI credits' });
      expect(title).toHaveFocus();
      act(() => title.blur());
      backEnd.answer();
      await screen.findByRole('heading', { name: 'Plans' });
      expect(document.body).toHaveFocus();
    });

    it('leads nobody away who has begun', async () => {
      history.replaceState(null, '', '#plans');
      const backEnd = slowPlans();
      const { user } = open(backEnd);
      await screen.findByRole('heading', { name: 'AI credits' });
      await user.tab();
      const { activeElement } = document;
      backEnd.answer();
      await screen.findByRole('heading', { name: 'Plans' });
      expect(activeElement).toHaveFocus();
    });

    it('goes to the next one, and leaves the focus alone after that', async () => {
      const { user, queryClient } = open(createMockBilling({ scenario: 'workspace/active' }));
      await screen.findByRole('heading', { name: 'AI credits' });
      history.replaceState(null, '', '#wallet');
      fireEvent(window, new HashChangeEvent('hashchange'));
      expect(screen.getByRole('heading', { name: 'AI credits' })).toHaveFocus();
      await user.tab();
      const { activeElement } = document;
      await act(() => queryClient.invalidateQueries());
      expect(activeElement).toHaveFocus();
    });

    it('leads nowhere once the page has gone', async () => {
      const { unmount } = open(createMockBilling({ scenario: 'workspace/active' }));
      await screen.findByRole('heading', { name: 'AI credits' });
      unmount();
      document.body.innerHTML = '<div id="billing-wallet"><h2 tabindex="-1">Wallet</h2></div>';
      history.replaceState(null, '', '#wallet');
      fireEvent(window, new HashChangeEvent('hashchange'));
      expect(document.body).toHaveFocus();
      document.body.replaceChildren();
    });

    it('stays where it is for a name that is not its own', async () => {
      history.replaceState(null, '', '#comments');
      open(createMockBilling({ scenario: 'workspace/active' }));
      await screen.findByRole('heading', { name: 'AI credits' });
      expect(document.body).toHaveFocus();
    });
  });
});
