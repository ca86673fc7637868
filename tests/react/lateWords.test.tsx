import { QueryClient } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import { createHttpClient } from '../../src/client/index.js';
import {
  AddBalance,
  AutoReload,
  BillingPage,
  BillingProvider,
  type BillingProviderProps,
  CreditBalance,
  CreditBalanceAmount,
  CreditBalanceReserved,
  PaymentMethod,
  PlanSelector,
  SubscriptionStatusBadge,
  useSupportRequest,
  WalletLinks,
} from '../../src/index.js';
import { stretched as said } from '../../stories/support/pseudo.js';
import { lateWords } from '../support/lateWords.js';
import { renderBilling } from '../support/renderBilling.js';
import { unspoken, wordsIn } from '../support/unspoken.js';

const skeletons = () => document.querySelectorAll('[aria-busy="true"][data-farebox="ReadArm"]');
const again = () => screen.findByRole('button', { name: said('Try again') });

/** Widgets in a language whose areas are late, over an overview that is there once it is asked for. */
function open(
  widgets: ReactNode,
  scenario: ScenarioName,
  props: Partial<BillingProviderProps> = {},
) {
  const words = lateWords();
  const facts = new Set<string>();
  const onError = vi.fn<(error: unknown) => void>();
  const mock = createMockBilling({ scenario });
  const { workspaceId } = mock;
  const view = renderBilling(widgets, {
    workspaceId,
    fetch: async (request) => {
      const response = await mock.fetch(request);
      wordsIn(await response.clone().json()).forEach((word) => facts.add(word));
      return response;
    },
    catalogue: words.catalogue,
    onError,
    ...props,
  });
  /** What is read is there, and whatever words have come. */
  const settle = () =>
    waitFor(() => expect(view.queryClient.isFetching()).toBe(0)).then(() => act(async () => {}));
  const bare = () => unspoken(document.body, facts);
  return { ...view, ...words, mock, onError, settle, bare };
}

describe('a language that comes by area', () => {
  it('shows a skeleton in the place of a widget, and no English', async () => {
    const { come, settle, bare } = open(<AutoReload />, 'workspace/active');
    expect(bare()).toEqual([]);
    await settle();
    expect(skeletons()).toHaveLength(1);
    expect(bare()).toEqual([]);
    come('wallet');
    expect(await screen.findByRole('heading', { name: said('Auto-reload') })).toBeVisible();
    expect(skeletons()).toHaveLength(0);
    expect(bare()).toEqual([]);
  });

  it('is asked for while the overview is read', () => {
    const { asked } = open(<AutoReload />, 'workspace/active');
    expect(asked()).toEqual(['wallet']);
  });

  it('speaks at once what needs no area', async () => {
    const { asked } = open(<SubscriptionStatusBadge />, 'workspace/active');
    expect(await screen.findByText(said('Active'))).toBeVisible();
    expect(asked()).toEqual([]);
  });

  it('leaves out a balance without its card until its words come', async () => {
    const parts = (
      <>
        <CreditBalanceAmount />
        <CreditBalanceReserved />
      </>
    );
    const { come, asked, settle, bare, mock } = open(parts, 'wallet/active');
    mock.world.reserve(10, 'Job');
    await settle();
    expect(asked()).toEqual(['wallet']);
    expect(document.querySelector('[data-farebox^="CreditBalance"]')).toBeNull();
    expect(bare()).toEqual([]);
    come('wallet');
    await waitFor(() =>
      expect(document.querySelectorAll('[data-farebox^="CreditBalance"]')).toHaveLength(2),
    );
    expect(bare()).toEqual([]);
  });

  it('leaves out links whose words are to come', async () => {
    const links = { rebilling: '/rebilling' };
    const { come, settle, bare } = open(<WalletLinks />, 'wallet/active', { links });
    await settle();
    expect(screen.queryByRole('navigation')).toBeNull();
    come('wallet');
    expect(await screen.findByRole('link', { name: said('Rebilling') })).toBeVisible();
    expect(bare()).toEqual([]);
  });

  it('loads once for all that speak it, in two providers and in StrictMode', async () => {
    const { catalogue, asked, come } = lateWords();
    const { workspaceId, fetch } = createMockBilling({ scenario: 'wallet/active' });
    const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
    const page = () => (
      <StrictMode>
        <BillingProvider client={client} queryClient={new QueryClient()} catalogue={catalogue}>
          <CreditBalance />
          <AddBalance />
        </BillingProvider>
      </StrictMode>
    );
    const host = renderBilling(
      <>
        {page()}
        {page()}
      </>,
      { fetch },
    );
    come('wallet');
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { name: said('Add Balance') })).toHaveLength(2),
    );
    expect(asked()).toEqual(['wallet']);
    host.unmount();
  });

  it('is another one when the provider gets another', async () => {
    const { catalogue, come } = lateWords();
    const { fetch, workspaceId } = createMockBilling({ scenario: 'wallet/active' });
    const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
    const queryClient = new QueryClient();
    const inWords = (given?: BillingProviderProps['catalogue']) => (
      <BillingProvider client={client} queryClient={queryClient} catalogue={given}>
        <CreditBalance title="Balance" />
      </BillingProvider>
    );
    const { show } = renderBilling(inWords(), { fetch });
    expect(await screen.findByRole('heading', { name: 'Balance' })).toBeVisible();
    show(inWords(catalogue));
    expect(skeletons()).toHaveLength(1);
    come('wallet');
    expect(await screen.findByRole('heading', { name: 'Balance' })).toBeVisible();
  });
});

describe('words of a host that are all there', () => {
  it('are drawn with the first answer', async () => {
    open(<CreditBalance />, 'wallet/active', { catalogue: { 'balance.title': 'Kontostand' } });
    expect(await screen.findByRole('heading', { name: 'Kontostand' })).toBeVisible();
  });

  it('may be those of a language', async () => {
    const { catalogue, come } = lateWords();
    const all = catalogue.all();
    come('plan', 'money', 'wallet', 'help', 'dialogs');
    const words = await all;
    const { settle, bare } = open(<BillingPage />, 'workspace/active', { catalogue: words });
    await settle();
    expect(screen.getByRole('heading', { name: said('Transactions') })).toBeVisible();
    expect(bare()).toEqual([]);
  });

  it('are refused while an area fails, and asked for again', async () => {
    const { catalogue, come, fail } = lateWords();
    const first = catalogue.all();
    fail('help');
    await expect(first).rejects.toThrow('Failed to fetch');
    const second = catalogue.all();
    come('plan', 'money', 'wallet', 'help', 'dialogs');
    expect(await second).toHaveProperty(['support.title']);
  });
});

function faulty() {
  const mock = createMockBilling({ scenario: 'wallet/active' });
  mock.faults.add({ on: 'GET /overview', does: 'fail', code: 'internal', retryable: false });
  return mock;
}

describe('an area that fails', () => {
  it('stands in the place of its widgets with another try, and is told once', async () => {
    const { settle, fail, come, bare, onError, user, asked } = open(
      <>
        <CreditBalance />
        <AddBalance />
      </>,
      'wallet/active',
    );
    await settle();
    const lost = new TypeError('Failed to fetch dynamically imported module');
    fail('wallet', lost);
    expect(await screen.findAllByText(said('This could not be loaded.'))).toHaveLength(2);
    expect(onError.mock.calls).toEqual([[lost]]);
    expect(bare()).toEqual([]);

    const [first] = screen.getAllByRole('button', { name: said('Try again') });
    await user.click(first as HTMLElement);
    expect(skeletons()).toHaveLength(2);
    come('wallet');
    const title = await screen.findByRole('heading', { name: said('Credit balance') });
    expect(title).toHaveFocus();
    expect(screen.getByRole('heading', { name: said('Add Balance') })).toBeVisible();
    expect(asked()).toEqual(['wallet', 'wallet']);
  });

  it('may fail again', async () => {
    const { settle, fail, come, user, onError } = open(<PaymentMethod />, 'workspace/active');
    await settle();
    fail('money');
    await user.click(await again());
    fail('money');
    await user.click(await again());
    come('money');
    expect(await screen.findByRole('heading', { name: said('Payment method') })).toBeVisible();
    expect(onError).toHaveBeenCalledTimes(2);
  });

  it('is asked for again by who is drawn next', async () => {
    const { settle, fail, come, asked, show } = open(<CreditBalance />, 'wallet/active');
    await settle();
    fail('wallet');
    await again();
    show(<AddBalance />);
    expect(asked()).toEqual(['wallet', 'wallet']);
    come('wallet');
    expect(await screen.findByRole('heading', { name: said('Add Balance') })).toBeVisible();
  });

  it('leaves a failed read without its title', async () => {
    const { fetch, workspaceId } = faulty();
    const { catalogue, come } = lateWords();
    renderBilling(<CreditBalance />, { fetch, workspaceId, catalogue });
    expect(await again()).toBeVisible();
    expect(screen.queryByRole('heading')).toBeNull();
    come('wallet');
    expect(await screen.findByRole('heading', { name: said('Credit balance') })).toBeVisible();
    expect(await again()).toBeVisible();
  });
});

describe('the page', () => {
  it('asks for the words of its widgets while it reads which there are', () => {
    const { asked } = open(<BillingPage />, 'workspace/active');
    expect(asked().toSorted()).toEqual(['help', 'money', 'plan', 'wallet']);
  });

  it('speaks as its areas come, and never English', async () => {
    const { settle, come, bare } = open(<BillingPage />, 'workspace/everything-wrong');
    await settle();
    expect(bare()).toEqual([]);
    for (const area of ['plan', 'money', 'help', 'wallet'] as const) {
      const before = skeletons().length;
      come(area);
      await settle();
      expect(skeletons().length).toBeLessThan(before);
      expect(bare()).toEqual([]);
    }
    expect(skeletons()).toHaveLength(0);
  });
});

describe('what opens', () => {
  const downgrade = () => screen.getByRole('button', { name: `${said('Downgrade')} Standard` });

  it('waits for its words, and its button with it', async () => {
    const { settle, come, bare, user, asked } = open(<PlanSelector />, 'workspace/active');
    come('plan');
    await settle();
    const button = downgrade();
    await user.click(button);
    await waitFor(() => expect(asked()).toEqual(['plan', 'dialogs']));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button).toHaveAttribute('aria-busy', 'true');
    come('dialogs');
    expect(await screen.findByRole('dialog')).toBeVisible();
    await settle();
    expect(bare()).toEqual([]);
  });

  it('does not open without them, and opens with another try', async () => {
    const { settle, come, fail, user, onError, asked } = open(<PlanSelector />, 'workspace/active');
    come('plan');
    await settle();
    const button = downgrade();
    await user.click(button);
    await waitFor(() => expect(asked()).toContain('dialogs'));
    fail('dialogs');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      said('That did not work. Try again.'),
    );
    expect(onError).toHaveBeenCalledTimes(1);
    await user.click(button);
    await waitFor(() => expect(asked()).toEqual(['plan', 'dialogs', 'dialogs']));
    come('dialogs');
    expect(await screen.findByRole('dialog')).toBeVisible();
  });
});

describe('a card form', () => {
  it('waits for its words in its place', async () => {
    const slots = { paymentMethod: () => <input aria-label="[Number]" /> };
    const { settle, come, bare, user } = open(<PaymentMethod />, 'workspace/active', { slots });
    come('money');
    await settle();
    await user.click(screen.getByRole('button', { name: said('Update Card Info') }));
    await waitFor(() => expect(skeletons()).toHaveLength(1));
    await settle();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(bare()).toEqual([]);
    come('dialogs');
    expect(await screen.findByRole('region', { name: said('New card') })).toBeVisible();
    expect(screen.getByRole('textbox')).toBeVisible();
    expect(bare()).toEqual([]);
  });
});

describe('a hook that puts facts into words', () => {
  function Support() {
    const view = useSupportRequest();
    return <output>{view.state === 'ready' ? view.value.facts.join() : view.state}</output>;
  }

  it('has read nothing before the words are there', async () => {
    const { settle, come, bare } = open(<Support />, 'workspace/active');
    await settle();
    expect(document.querySelector('output')).toHaveTextContent('loading');
    come('help');
    await waitFor(() => expect(document.querySelector('output')).not.toHaveTextContent('loading'));
    expect(bare()).toEqual([]);
  });
});
